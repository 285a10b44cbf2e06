using System.Buffers;
using System.Text;

namespace Newsprint;

/// <summary>Text as HTML.</summary>
static class Html
{
    // What drives a terminal or turns the direction of what follows has no place in a page; it shows as what it is.
    static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(IsHidden),
            .. Enumerable.Range(0x200E, 0x62).Select(c => (char)c).Where(IsHidden)]);

    /// <summary>Escaped for text and for attributes in double quotes. Chinese stays readable, control characters become visible.</summary>
    public static string Escape(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : Escaped(text);

    static string Escaped(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                < ' ' when IsHidden(c) => html.Append((char)(0x2400 + c)),
                _ => html.Append(IsHidden(c) ? '\uFFFD' : c),
            };
        return html.ToString();
    }

    static bool IsHidden(char c) => (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
