namespace Newsprint;

/// <summary>What the part before a number takes in, and what it leaves out of its clause.</summary>
static class LeftWords
{
    /// <summary>Adds what stands in tokens [start..core); returns how many verbs that are.</summary>
    public static int Count(Sentence sentence, int start, int core, Evidence evidence)
    {
        var (verbs, of, inside) = (0, 0, 0);
        var firstVerb = -1;
        for (var at = start; at < core; at++)
        {
            var token = sentence.Tokens[at];
            inside |= InsideOf(token, at > start);
            if (sentence.Reads(at, "的")) of++;
            if (!token.IsVerb || token.Is(Cue.Manner | Cue.Planned)) continue;
            verbs++;
            if (firstVerb < 0) firstVerb = at;
        }
        if (verbs > 0 && of == 0) inside |= 1 << (int)NameInside.VerbWithoutOf | ActsOf(sentence, start, firstVerb);
        evidence.Add(NameFeatures.Verbs[Math.Min(verbs, 3)]);
        evidence.Add(of > 0, NameFeatures.OfInside[Math.Min(of, 2) - 1]);
        for (var value = 0; inside >> value > 0; value++) evidence.Add((inside >> value & 1) != 0, NameFeatures.Inside[value]);
        return verbs;
    }

    static int InsideOf(Token token, bool later) => token.Kind switch
    {
        TokenKind.ListComma => 1 << (int)NameInside.List,
        TokenKind.Number => 1 << (int)NameInside.Number,
        TokenKind.Time => 1 << (int)NameInside.Time,
        TokenKind.Place => later ? 1 << (int)NameInside.Place : 0,
        _ => token.Is(Cue.Report) ? 1 << (int)NameInside.Report : 0,
    };

    /// <summary>国家发展改革委安排…: somebody acts whose doing is not what is measured.</summary>
    static int ActsOf(Sentence sentence, int start, int verb)
    {
        var last = verb - 1;
        while (last > start && (sentence.Tokens[last].Class is 'd' or 'a' || sentence.Tokens[last].Is(Cue.Manner))) last--;
        if (last < start) return 0;
        if (sentence.Tokens[last].Is(Cue.Agent)) return 1 << (int)NameInside.AgentWithVerb;
        return sentence.Tokens[last].IsNominal
            && sentence.TextOf(sentence.Tokens[last]) is [.., '部' or '委' or '局' or '署' or '厅' or '办' or '军' or '会']
            ? 1 << (int)NameInside.AuthorityWithVerb
            : 0;
    }

    /// <summary>
    /// Adds what of the clause stands before the part, past the last word that reports; returns how many nouns that are, at most two.
    /// </summary>
    public static int CountLeftOut(Sentence sentence, int low, int start, Evidence evidence)
    {
        var (nouns, verb, preposition) = (0, false, false);
        for (var at = low; at < start; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.Report)) { (nouns, verb, preposition) = (0, false, false); continue; }
            if (token.IsNominal && token.Kind != TokenKind.Place) nouns++;
            verb |= token.IsVerb && !token.Is(Cue.Manner | Cue.Planned | Cue.Lead);
            preposition |= token.Class == 'p';
        }
        evidence.Add(NameFeatures.NounsLeft[Math.Min(nouns, 2)]);
        evidence.Add(verb, NameFeatures.Left[(int)NameLeftOut.Verb]);
        evidence.Add(preposition, NameFeatures.Left[(int)NameLeftOut.Preposition]);
        evidence.Add(nouns > 0 && !verb, NameFeatures.Left[(int)NameLeftOut.NounWithoutVerb]);
        return Math.Min(nouns, 2);
    }
}
