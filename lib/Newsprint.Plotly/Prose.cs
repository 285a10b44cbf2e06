using System.Text;

namespace Newsprint;

/// <summary>Text on a chart: escaped, measured roughly, broken into lines.</summary>
static class Prose
{
    /// <summary>Plotly reads a little HTML in every label; text of a page must not be taken for it.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Width in pixels, near enough for margins: a Chinese character is as wide as the font is high.</summary>
    public static double Width(string text, double size) => size * text.EnumerateRunes().Sum(Ems);

    static double Ems(Rune rune) => rune.Value switch
    {
        >= 0x2E80 => 1.0,
        '●' or '○' or '◆' or '…' or '—' => 1.0,
        'i' or 'l' or '.' or ',' or ':' or ';' or '|' or '\'' or ' ' => 0.3,
        'm' or 'w' or 'M' or 'W' or '%' => 0.9,
        >= 'A' and <= 'Z' => 0.66,
        _ => 0.56,
    };

    /// <summary>
    /// Broken into lines no wider than so many pixels: at spaces, and between Chinese characters but before no closing mark.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && Width(line.ToString() + word.TrimEnd(), size) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }
            line.Append(line.Length == 0 ? word.TrimStart() : word);
        }
        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>As few lines as <see cref="Wrap"/>, but about equally long, so that no character stands alone.</summary>
    public static IReadOnlyList<string> Balance(string text, double size, double width)
    {
        var lines = Wrap(text, size, width);
        for (var narrower = width - size; lines.Count > 1; narrower -= size)
        {
            var tried = Wrap(text, size, narrower);
            if (tried.Count > lines.Count) break;
            lines = tried;
        }
        return lines;
    }

    /// <summary>Lines joined with Plotly's line break, each escaped.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines.Select(Escape));

    static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !MayBreak(text[i - 1], text[i])) continue;
            yield return text[start..i];
            start = i;
        }
    }

    static bool MayBreak(char before, char after) =>
        before == ' ' || ((IsHan(before) || IsHan(after)) && !"，。、；：！？）》”’」,.;:!?)%".Contains(after) && !"（《“‘「(".Contains(before));

    static bool IsHan(char c) => c >= 0x2E80;
}
