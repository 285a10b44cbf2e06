namespace Newsprint;

/// <summary>Whether a stretch of text is part of a name in quotation marks or of a title.</summary>
static class Quoted
{
    const int LongestName = 14;

    /// <summary>True inside 《…》, and inside a short “…” that is a name rather than speech.</summary>
    public static bool IsName(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start - 1; i >= 0 && start - i <= LongestName; i--)
        {
            if (text[i] is '”' or '》' or '」' or '。' or '；' or '：' or '\n') return false;
            if (text[i] is '《' or '〈') return true;
            if (text[i] is '“' or '「' or '‘') return Closes(text, i, start, end);
        }
        return false;
    }

    /// <summary>A comma is speech, unless the quotation begins with the number.</summary>
    static bool Closes(ReadOnlySpan<char> text, int open, int start, int end)
    {
        for (var i = open + 1; i < text.Length && i - open <= LongestName; i++)
        {
            if (text[i] is '”' or '」' or '’') return i >= end;
            if (text[i] is '。' or '；' || text[i] is '，' && open + 1 != start) return false;
        }
        return false;
    }
}
