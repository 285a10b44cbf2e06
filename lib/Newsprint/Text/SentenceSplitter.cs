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
    public static int StartOf(string text, int offset) => text.AsSpan(0, offset).LastIndexOfAny(Ends) + 1;

    /// <summary>
    /// Just past the sentence of a block's text that begins at an offset, end marks and closing quotation marks included.
    /// </summary>
    public static int EndOf(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAny(Ends);
        if (offset < 0 || offset >= Stretches.Sentence) return Stretches.End(text, start, Stretches.Sentence);
        var end = start + offset + 1;
        while (end < text.Length && (Ends.Contains(text[end]) || Closers.Contains(text[end]))) end++;
        return end;
    }
}
