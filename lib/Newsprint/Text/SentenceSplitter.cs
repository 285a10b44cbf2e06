using System.Buffers;

namespace Newsprint;

/// <summary>Finds where sentences begin and end.</summary>
static class SentenceSplitter
{
    static readonly SearchValues<char> Ends = SearchValues.Create(Glyph.SentenceEnds);
    const string Closers = "”’」』）)";

    /// <summary>
    /// Where the sentence of an offset begins: just past the end mark before it, closing quotation marks not passed over.
    /// </summary>
    public static int StartOf(string text, int offset)
    {
        var end = text.AsSpan(0, offset).LastIndexOfAny(Ends);
        while (end >= 0 && IsOfTitle(text, 0, end)) end = text.AsSpan(0, end).LastIndexOfAny(Ends);
        return end + 1;
    }

    /// <summary>
    /// Just past the sentence of a block's text that begins at an offset, end marks and closing quotation marks included.
    /// </summary>
    public static int EndOf(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAny(Ends);
        while (offset >= 0 && IsOfTitle(text, start, start + offset) && text.AsSpan(start + offset + 1).IndexOfAny(Ends) is var next)
            offset = next < 0 ? -1 : offset + 1 + next;
        if (offset < 0 || offset >= Stretches.Sentence) return Stretches.End(text, start, Stretches.Sentence);
        var end = start + offset + 1;
        while (end < text.Length && (Ends.Contains(text[end]) || Closers.Contains(text[end]))) end++;
        return end;
    }

    /// <summary>电影《回来！》上映: a mark of a title ends no sentence.</summary>
    static bool IsOfTitle(string text, int start, int mark)
    {
        const int longest = 20;
        if (text[mark] is not ('！' or '？' or '!' or '?')) return false;
        var before = text.AsSpan(Math.Max(start, mark - longest), mark - Math.Max(start, mark - longest));
        var after = text.AsSpan(mark + 1, Math.Min(longest, text.Length - mark - 1));
        return before.LastIndexOfAny('《', '》') is >= 0 and var opening && before[opening] == '《'
            && after.IndexOfAny('《', '》', '。') is >= 0 and var closing && after[closing] == '》';
    }
}
