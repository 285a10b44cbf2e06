namespace Newsprint;

/// <summary>
/// Bounds what one reading looks over, so that its time is linear in the page whatever the page holds. No print comes near these
/// lengths; text that has them is read in stretches, cut where a sentence ends, else a clause, and what stands in one is not
/// linked with what stands in another.
/// </summary>
static class Stretches
{
    /// <summary>Characters of one sentence, of one paragraph and of one article that are read together, at most.</summary>
    public const int Sentence = 1_000, Paragraph = 2_000, Article = 20_000;

    const string SentenceEnds = "。！？!?\n", ClauseEnds = "；;，,：:、";

    /// <summary>A joined text in stretches of at most a paragraph's length; itself where it is no longer.</summary>
    public static IEnumerable<JoinedText> Of(string source, JoinedText joined)
    {
        if (joined.Text.Length <= Paragraph) return [joined];
        return Cut(source, joined);
    }

    /// <summary>Where to end a stretch that begins at a place: behind the last sentence, clause or number in reach.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="most">How long it may be.</param>
    /// <returns>Past the start; the text's length where the rest is short enough.</returns>
    public static int End(string text, int start, int most)
    {
        if (text.Length - start <= most) return text.Length;
        var reach = text.AsSpan(start, most);
        if (reach.LastIndexOfAny(SentenceEnds) is > 0 and var sentence) return start + sentence + 1;
        if (reach.LastIndexOfAny(ClauseEnds) is > 0 and var clause && !Glyph.IsDigit(text[start + clause + 1])) return start + clause + 1;
        var end = most;
        while (end > 1 && (Glyph.IsDigit(reach[end - 1]) || char.IsHighSurrogate(reach[end - 1]))) end--;
        return start + (end > 1 ? end : most);
    }

    static IEnumerable<JoinedText> Cut(string source, JoinedText joined)
    {
        var piece = 0;
        var within = 0;
        for (var start = 0; start < joined.Text.Length;)
        {
            var end = End(joined.Text, start, Paragraph);
            var taken = new List<TextSpan>();
            for (var left = end - start; left > 0;)
            {
                var span = joined.Pieces[piece];
                var length = Math.Min(left, span.Length - within);
                if (length > 0) taken.Add(new TextSpan(span.Start + within, span.Start + within + length));
                (left, within) = (left - length, within + length);
                if (within == span.Length) (piece, within) = (piece + 1, 0);
            }
            yield return new JoinedText(source, [.. taken]);
            start = end;
        }
    }
}
