namespace Newsprint;

/// <summary>发生爆炸，造成3人死亡: a clause that opens with 造成 is said of what happened before.</summary>
static class CausingEvent
{
    /// <summary>Which of the names that a figure may carry on is the nearest event that its clause is said of; 0 where none is.</summary>
    public static int Of(Reading reading, CarriedNames carried)
    {
        if (!OpensWithCause(LeftParts.Source(reading))) return 0;
        for (var at = 0; at < carried.Count; at++)
            if (carried[at] is { IsEvent: true, Kind: CarriedKind.FirstNoun or CarriedKind.LastNoun }) return at;
        return 0;
    }

    /// <summary>True where nothing but times and words that say how stand before 造成, and a clause before that.</summary>
    static bool OpensWithCause(Reading reading)
    {
        var (sentence, at) = (reading.Sentence, reading.Sentence.ClauseStart(reading.Token));
        while (at < reading.Token
            && (sentence.Tokens[at].Class == 'd' || sentence.Tokens[at].Kind == TokenKind.Time
                || sentence.Tokens[at].Is(Cue.Manner | Cue.Lead)))
            at++;
        return at > 0 && sentence.Tokens[at].Is(Cue.Cause);
    }
}
