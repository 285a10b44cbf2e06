namespace Newsprint;

/// <summary>Last pass: whether what a figure states has happened.</summary>
static class StatusPass
{
    public static void Run(Reading reading)
    {
        reading.Status = IsPlanned(reading) ? Status.Planned : IsPreliminary(reading) ? Status.Preliminary : Status.Actual;
        reading.Explain("status", reading.Status.ToString());
    }

    /// <summary>A word of plan in the clause, or in the two before it with nothing between that says it is done.</summary>
    static bool IsPlanned(Reading reading)
    {
        const int reach = 2;
        var tokens = reading.Sentence.Tokens;
        for (var at = reading.Token; at < reading.Sentence.ClauseEnd(reading.Token); at++)
            if (tokens[at].Is(Cue.Planned)) return true;
        var clauses = 0;
        for (var at = reading.Token - 1; at >= 0; at--)
        {
            if (tokens[at].Is(Cue.Planned)) return true;
            if (tokens[at].Kind == TokenKind.Semicolon || tokens[at].EndsClause && ++clauses > reach) return false;
            if (reading.Sentence.TextOf(tokens[at]) is "已" or "已经" or "目前" or "了") return false;
        }
        return false;
    }

    /// <summary>初步统计 holds for the rest of its sentence.</summary>
    static bool IsPreliminary(Reading reading)
    {
        for (var at = 0; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at].Is(Cue.Preliminary)) return true;
        return false;
    }
}
