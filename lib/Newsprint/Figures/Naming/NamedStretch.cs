namespace Newsprint;

/// <summary>Tokens of a sentence that a name may be made of, and of nothing else; none of no sentence.</summary>
readonly record struct NamedStretch(Sentence? Sentence, int Start, int End)
{
    public TokenRun Words => Sentence!.Tokens.Slice(Start, End - Start);

    /// <summary>True where a name is these words, and would be cut into just them.</summary>
    /// <remarks>
    /// Where the cheapest cut of a text has ends of words at both ends of a stretch, it has the cheapest cut of the stretch between them.
    /// What is cut otherwise is left out: Latin letters, and a last character of which what follows says whether it is joined.
    /// </remarks>
    public bool IsCutAs(string name)
    {
        if (Sentence is null || End <= Start) return false;
        var last = Sentence.Tokens[End - 1];
        if (last.Is(Cue.Suffix) && last.End - last.Start == 1 || !Sentence.TextOf(Start, End).SequenceEqual(name)) return false;
        foreach (ref readonly var word in Words)
            if (word.Kind != TokenKind.Word) return false;
        return !name.ContainsAnyInRange('\0', '\x7F');
    }
}
