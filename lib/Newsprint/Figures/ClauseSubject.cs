namespace Newsprint;

/// <summary>The subject of the clause before a figure's own.</summary>
static class ClauseSubject
{
    /// <summary>The subject of the clause right before this one, where that clause has no number: 第三产业用电量增长较快，分别….</summary>
    public static string OfClauseBefore(Reading reading)
    {
        var end = reading.ClauseStart - 1;
        if (end <= 0) return "";
        var start = reading.Sentence.ClauseStart(end);
        return HasNumber(reading.Sentence, start, end) ? "" : Subject(reading.Sentence, start, end);
    }

    static bool HasNumber(Sentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (sentence.Tokens[at].Kind == TokenKind.Number) return true;
        return false;
    }

    /// <summary>What stands before a clause's predicate. A clause that only reports has no subject.</summary>
    static string Subject(Sentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (sentence.Tokens[at].Is(Cue.Report)) return "";
        var stop = end;
        while (stop > start && IsPredicate(sentence.Tokens[stop - 1])) stop--;
        if (stop < end && stop > start && sentence.Tokens[stop - 1].IsNominal)
            return Phrase.Text(sentence, Phrase.SkipLeads(sentence, start, stop), stop);
        stop = start;
        while (stop < end && !EndsSubject(sentence, stop, start, end)) stop++;
        return Phrase.Text(sentence, Phrase.SkipLeads(sentence, start, stop), stop);
    }

    /// <summary>增长较快, 最高, 也较高: words of change and degree, which name nothing.</summary>
    static bool IsPredicate(Token token) =>
        token.Kind == TokenKind.Word && (token.Class is 'a' or 'd' or 'x' or 'y' || token.Is(Cue.Up | Cue.Down | Cue.Manner | Cue.Than));

    static bool EndsSubject(Sentence sentence, int at, int start, int end)
    {
        var token = sentence.Tokens[at];
        if (at == start) return false;
        if (token.Class is 'd' && !token.Is(Cue.Lead)) return true;
        return token.IsVerb && !(at + 1 < end && sentence.Tokens[at + 1].IsNominal && HasVerbAfter(sentence, at + 1, end));
    }

    static bool HasVerbAfter(Sentence sentence, int at, int end)
    {
        for (; at < end; at++)
            if (sentence.Tokens[at].IsVerb) return true;
        return false;
    }
}
