using System.Buffers;

namespace Newsprint;

/// <summary>Finds where sentences end.</summary>
static class SentenceSplitter
{
    static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");
    const string Closers = "”’」』）)";

    /// <summary>The sentences of a block's text, end marks and closing quotation marks included, in order, covering it.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            yield return new TextSpan(start, end);
            start = end;
        }
    }

    static int EndOf(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAny(Ends);
        if (offset < 0 || offset >= Stretches.Sentence) return Stretches.End(text, start, Stretches.Sentence);
        var end = start + offset + 1;
        while (end < text.Length && (Ends.Contains(text[end]) || Closers.Contains(text[end]))) end++;
        return end;
    }
}
