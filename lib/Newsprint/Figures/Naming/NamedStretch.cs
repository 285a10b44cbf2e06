namespace Newsprint;

/// <summary>Tokens of a sentence that a name may be made of, and of nothing else; none of no sentence.</summary>
readonly record struct NamedStretch(Sentence? Sentence, int Start, int End)
{
    public TokenRun Words => Sentence!.Tokens.Slice(Start, End - Start);

    /// <summary>True where a name is these words, and would be cut into just them.</summary>
    /// <remarks>
    /// The cheapest cut of a stretch of words is within the cheapest cut of the text around it where that ends a word at both its ends; what
    /// is no word of the dictionary, Latin letters, and a last character that is joined to the word before it by what follows are left out.
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
