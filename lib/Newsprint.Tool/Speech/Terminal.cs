using System.Buffers;
using System.Globalization;
using System.Text;

namespace Newsprint.Tool;

/// <summary>Text from pages, notebooks and file names, on its way to a terminal.</summary>
static class Terminal
{
    // What drives a terminal (C0, DEL, C1), what turns its text around, and what nobody can see.
    static readonly SearchValues<char> Unseen = SearchValues.Create(
        [
            .. Enumerable
            .Range(0, 0x20)
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0x2028, 7))
            .Concat(Enumerable.Range(0x2066, 4))
            .Select(c => (char)c),
            '\u061C', '\u200B', '\u200E', '\u200F', '\uFEFF',
        ]);

    /// <summary>The text with what a terminal would act on shown as its code, such as <c>\u001B</c>; lines and tabs stay.</summary>
    public static string Plain(string text) => Shown(text, "\n\t");

    /// <summary>The same as one line.</summary>
    public static string Line(string text) => Shown(text.ReplaceLineEndings(" "), "\t");

    static string Shown(string text, string kept)
    {
        if (!text.AsSpan().ContainsAny(Unseen)) return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            if (Unseen.Contains(c) && !kept.Contains(c)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else shown.Append(c);
        return shown.ToString();
    }
}
