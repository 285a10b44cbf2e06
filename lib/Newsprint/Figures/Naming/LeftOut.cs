namespace Newsprint;

/// <summary>What of the clause stands before each of the places where the part before a number may begin.</summary>
readonly ref struct LeftOut
{
    const byte Nouns = 3, Verb = 4, Preposition = 8;

    readonly int _low;
    readonly Span<byte> _before;

    /// <summary>Counts nouns, two at most, verbs and prepositions past the last word that reports, from one token up to each of the next.</summary>
    public LeftOut(Sentence sentence, int low, int core, Span<byte> before)
    {
        _low = low;
        _before = before;
        byte known = 0;
        for (var at = low; at < core; at++)
        {
            before[at - low] = known;
            ref readonly var token = ref sentence.Tokens[at];
            if (token.Is(Cue.Report)) { known = 0; continue; }
            if (token.IsNominal && token.Kind != TokenKind.Place && (known & Nouns) < 2) known++;
            if (token.IsVerb && !token.Is(Cue.Manner | Cue.Planned | Cue.Lead)) known |= Verb;
            if (token.Class == 'p') known |= Preposition;
        }
    }

    /// <summary>Adds what stands before a part that begins with a token; returns how many nouns that are, two at most.</summary>
    public int AddTo(Evidence evidence, int start)
    {
        var known = _before[start - _low];
        var nouns = known & Nouns;
        evidence.Add(NameFeatures.NounsLeft[nouns]);
        evidence.Add((known & Verb) != 0, NameFeatures.Left[(int)NameLeftOut.Verb]);
        evidence.Add((known & Preposition) != 0, NameFeatures.Left[(int)NameLeftOut.Preposition]);
        evidence.Add(nouns > 0 && (known & Verb) == 0, NameFeatures.Left[(int)NameLeftOut.NounWithoutVerb]);
        return nouns;
    }
}
