namespace Newsprint;

/// <summary>Where a clause's nouns begin: what leads the clause is passed over.</summary>
static partial class Phrase
{
    /// <summary>The first token of a name, leads skipped; null when nothing is left.</summary>
    public static Token? Head(Sentence sentence, int left, int core) =>
        SkipLeads(sentence, left, core) is var start && start < core ? sentence.Tokens[start] : null;

    public static int SkipLeads(Sentence sentence, int left, int core)
    {
        var start = left;
        for (var at = left; at < core; at++)
            if (sentence.Tokens[at].Is(Cue.Report) && at + 1 < core) start = at + 1;
        while (start < core)
        {
            var token = sentence.Tokens[start];
            if (FigureWords.Adverbial.Has(sentence.TextOf(token))) { start = SkipLocative(sentence, start, core); continue; }
            if (UnknownPlace(sentence, start, core) is { } past) { start = past; continue; }
            if (!IsLead(sentence, token, start, core)) break;
            start++;
        }
        return start;
    }

    /// <summary>山形县的…: a division that no table has; where the words after it begin, null where none stands there.</summary>
    static int? UnknownPlace(Sentence sentence, int start, int core)
    {
        const int reach = 4;
        for (var at = start; at < core - 1 && at - start <= reach
            && (sentence.Tokens[at].IsNominal || sentence.Tokens[at].Class is 'f' or 'b'); at++)
            if (sentence.TextOf(sentence.Tokens[at]) is [.., '县' or '省' or '州' or '郡'] && IsUnknown(sentence, start, at))
                return sentence.Reads(at + 1, "的") ? at + 2 : at + 1;
        return null;
    }

    /// <summary>True where a word of a name is in no dictionary.</summary>
    static bool IsUnknown(Sentence sentence, int start, int end)
    {
        for (var at = start; at <= end; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is { Length: > 1 } word && !Vocabulary.Default.TryGet(word, out _)
                && !Vocabulary.Default.TryGet(word[..^1], out _))
                return true;
        return false;
    }

    static bool IsLead(Sentence sentence, Token token, int at, int core) => token.Kind switch
    {
        TokenKind.Time or TokenKind.Mark or TokenKind.Aside or TokenKind.ListComma or TokenKind.Comma => true,
        TokenKind.Place => at + 1 < core && !(sentence.Tokens[at + 1].Is(Cue.Suffix) && sentence.Tokens[at + 1].Start == token.End),
        TokenKind.Word when token.Class == 'q' && at > 0 && sentence.Tokens[at - 1].Class == 'r' => true,
        TokenKind.Word when token.Class == 'd' && !token.Is(Cue.Lead | Cue.Manner | Cue.Planned | Cue.Reach) && token.End - token.Start > 1
            && at + 1 < core && sentence.Tokens[at + 1].IsNominal =>
            false,
        TokenKind.Word =>
            token.Is(Cue.Lead | Cue.Manner | Cue.Reach) || token.Class is 'c' or 'd' or 'u' or 'y' or 'r'
                || token.Class == 't' && token.End - token.Start > 1
            || sentence.Reads(at, "来") && at > 0 && sentence.Tokens[at - 1].Kind == TokenKind.Time
            || FigureWords.Leads.Has(sentence.TextOf(token)),
        _ => false,
    };

    /// <summary>在…中, 在…方面: up to the direction word that closes it, or over the place alone.</summary>
    static int SkipLocative(Sentence sentence, int start, int core)
    {
        for (var at = start + 1; at < core; at++)
            if (sentence.Tokens[at].Class == 'f' || sentence.TextOf(sentence.Tokens[at]) is "方面" or "期间" or "以来") return at + 1;
        var next = start + 1;
        while (next < core && (sentence.Tokens[next].Kind is TokenKind.Time or TokenKind.Place || sentence.Tokens[next].Class == 's'))
            next++;
        return Math.Max(next, start + 1);
    }
}
