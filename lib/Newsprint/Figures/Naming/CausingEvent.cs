namespace Newsprint;

/// <summary>发生爆炸，造成3人死亡: a clause that opens with 造成 is said of what happened before.</summary>
static class CausingEvent
{
    /// <summary>True where a figure's clause is said of an event before it.</summary>
    public static bool IsSaidOfOne(Reading reading) => OpensWithCause(LeftParts.Source(reading));

    /// <summary>Which of the names that it may carry on is the nearest event; 0 where none is.</summary>
    public static int In(CarriedNames carried)
    {
        for (var at = 0; at < carried.Count; at++)
            if (carried[at] is { IsEvent: true, Kind: CarriedKind.FirstNoun or CarriedKind.LastNoun }) return at;
        return 0;
    }

    /// <summary>True where nothing but times and words that say how stand before 造成, and a clause before that.</summary>
    static bool OpensWithCause(Reading reading)
    {
        var (sentence, at) = (reading.Sentence, reading.ClauseStart);
        while (at < reading.Token
            && (sentence.Tokens[at].Class == 'd' || sentence.Tokens[at].Kind == TokenKind.Time
                || sentence.Tokens[at].Is(Cue.Manner | Cue.Lead)))
            at++;
        return at > 0 && sentence.Tokens[at].Is(Cue.Cause);
    }
}
