namespace Newsprint;

/// <summary>Tells subheads by their number: 一、总体要求; （二）加强金融支持; 1. 挖掘内需带动就业; ③稳定预期.</summary>
static class SubheadReader
{
    /// <summary>A longer line is a paragraph that begins with a number.</summary>
    const int Longest = 30;

    const string Chinese = "一二三四五六七八九十";

    /// <summary>True for a line that is a subhead, and no beginning of a sentence that the line below goes on with.</summary>
    /// <param name="text">The line.</param>
    /// <param name="below">The next line; empty where there is none.</param>
    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> below) =>
        text.Length <= Longest && Number(text) is > 0 and var number && text[number..].TrimStart() is { Length: > 1 } words
        && Glyph.IsHan(words[0]) && !Chinese.Contains(words[0]) && text[^1] is not ('；' or ';')
        && (HeadlineReader.CouldBe(text) || IsPair(words))
        && !EdgeWords.RunAcross(text, below);

    /// <summary>链条拉长，吃干榨净: two clauses of about one length.</summary>
    static bool IsPair(ReadOnlySpan<char> words)
    {
        const int Shortest = 4, Uneven = 2;
        var comma = words.IndexOf('，');
        if (comma < Shortest || Glyph.IsComplete(words) || words[(comma + 1)..].IndexOfAny('，', '。') >= 0) return false;
        return Math.Abs(Han(words[..comma]) - Han(words[(comma + 1)..])) <= Uneven && !HeadlineEvidence.EndsOpen(words);
    }

    static int Han(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) if (Glyph.IsHan(c)) count++;
        return count;
    }

    /// <summary>The length of the number that a text begins with and of the sign behind it; 0 where it begins with none.</summary>
    static int Number(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is >= '①' and <= '⑳') return 1;
        var bracketed = text is ['（' or '(', ..];
        var start = bracketed ? 1 : 0;
        var end = start;
        if (end < text.Length && Chinese.Contains(text[end]))
            while (end < text.Length && end < start + 3 && Chinese.Contains(text[end])) end++;
        else
            while (end < text.Length && end < start + 2 && Glyph.IsDigit(text[end])) end++;
        if (end == start || end == text.Length) return 0;
        return bracketed ? text[end] is '）' or ')' ? end + 1 : 0 : text[end] is '、' or '.' or '．' ? end + 1 : 0;
    }
}
