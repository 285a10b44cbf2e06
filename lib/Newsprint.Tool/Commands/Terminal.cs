namespace Newsprint.Tool;

/// <summary>Text from pages, notebooks and file names, on its way to a terminal.</summary>
static class Terminal
{
    /// <summary>The text without characters that would drive the terminal; lines and tabs stay.</summary>
    public static string Plain(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c));
}
