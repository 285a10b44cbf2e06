namespace Newsprint;

/// <summary>Quotes and brackets that a text leaves open, or closes without having opened them.</summary>
static class Nesting
{
    /// <summary>True when a quote or bracket is still open at the end.</summary>
    public static bool OpensMore(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - 400; i--)
        {
            if (Glyph.Closes(text[i]) && text[i] != '"') depth++;
            else if (Glyph.Opens(text[i]) && --depth < 0) return true;
        }
        return false;
    }

    /// <summary>True when a quote or bracket is closed that was not opened.</summary>
    public static bool ClosesFirst(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && i < 400; i++)
        {
            if (Glyph.Opens(text[i])) depth++;
            else if (Glyph.Closes(text[i]) && text[i] != '"' && --depth < 0) return true;
        }
        return false;
    }
}
