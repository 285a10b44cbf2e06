namespace Newsprint;

/// <summary>The place behind 从 or 来自: where a report or a journey is from.</summary>
static class OriginPlace
{
    /// <summary>记者从重庆高新区获悉, 来自重庆海关的数据显示: the source speaks for itself.</summary>
    public static bool Heard(string text, int end, string aside) =>
        aside is "从" or "来自" && (aside == "从" ? AreaWords.Heard : AreaWords.Told).In(Clause(text, end));

    /// <summary>班列从重庆出发: what sets out there is told of there; not 干部从甲市出发前往乙省, unless what is carried was.</summary>
    public static bool Departs(string text, int end, string aside)
    {
        var clause = Clause(text, end);
        if (aside is not "从" || AreaWords.Departures.IndexIn(clause) is not (>= 0 and var departure)) return false;
        var behind = clause[departure..];
        return AreaWords.Bound.Start(behind[AreaWords.Departures.StartLength(behind)..]) is null
            || AreaClause.Before(text, end).Contains('载');
    }

    static ReadOnlySpan<char> Clause(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(24, text.Length - end));
        return rest.IndexOfAny('，', '。', ',') is >= 0 and var stop ? rest[..stop] : rest;
    }
}
