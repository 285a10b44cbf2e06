namespace Newsprint;

/// <summary>Cuts a stretch of Chinese characters into the likeliest words: least total cost over all cuts.</summary>
sealed class Segmenter(Vocabulary vocabulary)
{
    readonly CheapestCut _cut = new(vocabulary);

    /// <summary>
    /// Adds the words of <paramref name="text"/>[start..end) to <paramref name="into"/>; runs of Latin letters and digits are one word.
    /// </summary>
    public void Cut(string text, int start, int end, List<Token> into)
    {
        if (end <= start) return;
        _cut.Find(text.AsSpan(start, end - start));
        var first = into.Count;
        for (var at = 0; at < end - start; at += _cut.Step(at)) into.Add(WordOf(at, start + at));
        Compounds.Join(text, into, first);
    }

    Token WordOf(int at, int start) =>
        _cut.Sense(at) is > 0 and var number && vocabulary[number] is var sense
            ? new Token(TokenKind.Word, start, start + _cut.Step(at), sense.Class, sense.Cue)
            : new Token(TokenKind.Word, start, start + _cut.Step(at));
}
