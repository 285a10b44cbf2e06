namespace Newsprint;

/// <summary>今年暑期档上映影片80部，其中《片名》票房已超2亿元: what one film has taken is counted up to the report, not over what its sentence tells of.</summary>
static class Takings
{
    /// <summary>
    /// True for what a film whose title stands before a number has taken, and for how long it has run, where a stretch still runs.
    /// </summary>
    /// <param name="times">The number's block.</param>
    /// <param name="found">What would govern it.</param>
    /// <param name="offset">Where it starts.</param>
    /// <param name="told">The day on which it is told.</param>
    public static bool OfFilm(BlockTimes times, Governor found, int offset, DateOnly? told)
    {
        if (found is not { Kind: PeriodKind.Span or PeriodKind.Since, Mention.Length: > 0 } || found.Period.End < told) return false;
        var before = times.SentenceBefore(offset);
        if (before.LastIndexOf('》') is not (>= 0 and var title)
            || found.Rule is PeriodRule.Sentence && found.Mention.End > offset - before.Length + title) return false;
        var film = before[(title + 1)..];
        // 《甲》《乙》等影片带动，总票房…
        return !film.ContainsAny('等', '总') && (film.EndsWith("上映") || film.Contains("票房", StringComparison.Ordinal));
    }
}
