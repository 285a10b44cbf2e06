namespace Newsprint;

/// <summary>What a clause without a name of its own is about: the subject carried on from before.</summary>
static class Topics
{
    /// <summary>The topic of the nearest clause before that has one, in the sentence; else the last topic of the sentences before, one paragraph back.</summary>
    public static string Carried(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.Token);
        if (LastTopic(readings, index, start, reading.Token) is { } here) return here;
        while (start > 0)
        {
            var end = start - 1;
            start = sentence.ClauseStart(end);
            if (LastTopic(readings, index, start, end) is { } topic) return topic;
            if (!HasNumber(sentence, start, end) && Subject(sentence, start, end) is { Length: > 1 } subject) return subject;
        }
        for (var at = index - 1; at >= 0 && readings[at].Block >= reading.Block - 1; at--)
            if (readings[at].Sentence != sentence && readings[at].Topic.Length > 0) return readings[at].Topic;
        return "";
    }

    /// <summary>The topic of the last figure before <paramref name="index"/> that stands between two tokens of its sentence.</summary>
    static string? LastTopic(List<Reading> readings, int index, int start, int end)
    {
        for (var at = index - 1; at >= 0 && readings[at].Sentence == readings[index].Sentence; at--)
            if (readings[at].Token >= start && readings[at].Token < end && readings[at].Topic.Length > 0) return readings[at].Topic;
        return null;
    }

    /// <summary>The subject of the clause right before this one, where that clause has no number: 第三产业用电量增长较快，分别….</summary>
    public static string OfClauseBefore(Reading reading)
    {
        var end = reading.Sentence.ClauseStart(reading.Token) - 1;
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

    /// <summary>The subject of a clause: what stands before its predicate. A clause that only reports has none.</summary>
    static string Subject(Sentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (sentence.Tokens[at].Is(Cue.Report)) return "";
        for (var at = end - 2; at > start; at--)
            if (sentence.Reads(at, "是") && sentence.Tokens[end - 1].IsNominal) return Phrase.Before(sentence, at + 1, end);
        if (OpensWithVerb(sentence, start, end)) return "";
        if (HeadOfClause(sentence, start, end) is { } head) return Phrase.Before(sentence, head, end);
        var stop = end;
        while (stop > start && IsPredicate(sentence.Tokens[stop - 1])) stop--;
        if (stop < end && stop > start && sentence.Tokens[stop - 1].IsNominal) return Phrase.Before(sentence, start, stop);
        stop = start;
        while (stop < end && !EndsSubject(sentence, stop, start, end)) stop++;
        return Phrase.Before(sentence, start, stop);
    }

    /// <summary>推进基础建设: a clause without a subject has none to carry on; one that 的 closes into a noun has.</summary>
    static bool OpensWithVerb(Sentence sentence, int start, int end)
    {
        var at = start;
        while (at < end && (sentence.Tokens[at].Kind is TokenKind.Time or TokenKind.Mark or TokenKind.Aside || sentence.Tokens[at].Class is 'd' or 'c' || sentence.Tokens[at].Is(Cue.Lead | Cue.Manner))) at++;
        if (at >= end || !sentence.Tokens[at].IsVerb || sentence.Tokens[at].Is(Cue.Outcome)) return false;
        for (; at < end; at++)
            if (sentence.Reads(at, "的")) return false;
        return true;
    }

    /// <summary>进入中国的这家企业: a clause that is one noun with what describes it; where the noun begins.</summary>
    static int? HeadOfClause(Sentence sentence, int start, int end)
    {
        var at = end;
        while (at > start && (sentence.Tokens[at - 1].IsNominal || sentence.Tokens[at - 1].Class is 'r' or 'q' or 'm')) at--;
        if (at >= end || at <= start || !sentence.Reads(at - 1, "的")) return null;
        while (at < end && sentence.Tokens[at].Class is 'r' or 'q' or 'm') at++;
        return at < end ? at : null;
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
