using System.Text;

namespace Newsprint;

/// <summary>Text as HTML.</summary>
static class Html
{
    /// <summary>Escaped for text and for attributes in double quotes. Chinese stays readable.</summary>
    public static string Escape(string text) => text.AsSpan().IndexOfAny("&<>\"'") < 0 ? text : Escaped(text);

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
                _ => html.Append(c),
            };
        return html.ToString();
    }
}
