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

    const string ClauseEnds = "；;，,：:、";

    /// <summary>A joined text in stretches of at most a paragraph's length; itself where it is no longer.</summary>
    public static StretchRun Of(string source, JoinedText joined) => new(source, joined);

    /// <summary>Where to end a stretch that begins at a place: behind the last sentence, clause or number in reach.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="most">How long it may be.</param>
    /// <returns>Past the start; the text's length where the rest is short enough.</returns>
    public static int End(string text, int start, int most)
    {
        if (text.Length - start <= most) return text.Length;
        var reach = text.AsSpan(start, most);
        if (reach.LastIndexOfAny(Glyph.SentenceEnds) is > 0 and var sentence) return start + sentence + 1;
        if (reach.LastIndexOfAny(ClauseEnds) is > 0 and var clause && !Glyph.IsDigit(text[start + clause + 1])) return start + clause + 1;
        var end = most;
        while (end > 1 && (Glyph.IsDigit(reach[end - 1]) || char.IsHighSurrogate(reach[end - 1]))) end--;
        return start + (end > 1 ? end : most);
    }
}

/// <summary>The stretches of a joined text, for one foreach.</summary>
struct StretchRun(string source, JoinedText joined)
{
    readonly string _source = source;
    readonly JoinedText _joined = joined;
    int _end;
    int _piece;
    int _within;

    public JoinedText Current { readonly get; private set; } = joined;

    public readonly StretchRun GetEnumerator() => this;

    public bool MoveNext()
    {
        var (text, start) = (_joined.Text, _end);
        if (start > 0 && start == text.Length || start < 0) return false;
        if (text.Length <= Stretches.Paragraph)
        {
            _end = -1;
            return true;
        }
        _end = Stretches.End(text, start, Stretches.Paragraph);
        Current = new JoinedText(_source, Pieces(_end - start));
        return true;
    }

    /// <summary>The pieces, or parts of pieces, that make up so many characters more.</summary>
    ReadOnlySpan<TextSpan> Pieces(int length)
    {
        var taken = new List<TextSpan>();
        while (length > 0)
        {
            var span = _joined.Pieces[_piece];
            var part = Math.Min(length, span.Length - _within);
            if (part > 0) taken.Add(new TextSpan(span.Start + _within, span.Start + _within + part));
            (length, _within) = (length - part, _within + part);
            if (_within == span.Length) (_piece, _within) = (_piece + 1, 0);
        }
        return taken.ToArray();
    }
}
