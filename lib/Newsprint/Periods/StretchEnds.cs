namespace Newsprint;

/// <summary>Where a stretch that a sentence names begins or ends by what else the sentence names: 自A起…截至B, 27日消息…以来, 今年…已累计.</summary>
static class StretchEnds
{
    /// <summary>The day from which a count up to a day runs: 自A起…截至B, in this sentence or the one before.</summary>
    public static DateOnly? Opening(BlockTimes times, int asOf)
    {
        if (asOf == 0 || times.Mentions[asOf - 1] is not { Period.Start: { } start } since || since.Kind is not PeriodKind.Since && !IsFrom(times, since, times.Mentions[asOf])) return null;
        var between = times.Text.AsSpan(since.Span.End, times.Mentions[asOf].Span.Start - since.Span.End);
        var sentences = between.Count('。');
        return start < times.Mentions[asOf].Period.End && (sentences == 0 || sentences == 1 && times.Text[times.Mentions[asOf].Span.Start] is '截') ? start : null;
    }

    // 自7月1日启动至9日
    static bool IsFrom(BlockTimes times, PeriodMention from, PeriodMention to) =>
        from.Kind is PeriodKind.Day && from.Span.Start > 0 && times.Text[from.Span.Start - 1] is '自' or '从' && times.Text[to.Span.Start] is '至' or '到'
        && times.Text.AsSpan(from.Span.End, to.Span.Start - from.Span.End) is { Length: < 10 } between && between.IndexOf('，') < 0;

    /// <summary>截至8月6日，2025年…: the day up to which the sentence counts, inside the stretch named after it.</summary>
    public static DateOnly? Closing(BlockTimes times, TimedSentence sentence, int stretch)
    {
        for (var i = stretch - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.AsOf, Period.End: { } day } && times.Mentions[stretch].Period is var period && day > period.Start && !(day > period.End)) return day;
        return null;
    }

    /// <summary>卫生部门27日消息，10月7日以来…: the day of the telling ends the stretch.</summary>
    public static DateOnly? ToldOn(BlockTimes times, TimedSentence sentence, int since)
    {
        for (var i = since - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.Report, Period.End: { } day }) return day > times.Mentions[since].Period.Start ? day : null;
        return null;
    }

    /// <summary>今天，2025年度评选揭晓; 14日出现2024至2025年度首次封河: a year that only names something, after a day in it.</summary>
    public static PeriodMention? DayWithin(BlockTimes times, TimedSentence sentence, int year)
    {
        if (year == sentence.First || !times.IsRunningYear(times.Mentions[year].Period) && !IsSeason(times.Mentions[year].Period) || SentenceTime.Leads(times.Text, times.Mentions[year]) && !Glyph.IsHan(Glyph.At(times.Text, times.Mentions[year].Span.End))) return null;
        var before = times.Mentions[year - 1];
        var within = before.Period.Start >= times.Mentions[year].Period.Start && before.Period.End <= times.Mentions[year].Period.End;
        return before.Kind == PeriodKind.Day && within ? before : null;
    }

    // 2024至2025年度
    static bool IsSeason(ReferencePeriod period) => period is { Start: { } first, End: { } last } && last.Year == first.Year + 1;

    /// <summary>今年…已累计: a year that is not over is counted up to the report.</summary>
    public static bool Runs(BlockTimes times, PeriodMention mention, int offset) =>
        mention.Kind == PeriodKind.Span && times.IsRunningYear(mention.Period) && offset > mention.Span.End
        && SettingWords.Running.In(Announcement.FirstClause(times.Text.AsSpan(mention.Span.End, offset - mention.Span.End).TrimStart('，')));
}
