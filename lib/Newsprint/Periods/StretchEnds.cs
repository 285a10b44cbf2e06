namespace Newsprint;

/// <summary>Where a stretch that a sentence names begins or ends by what else the sentence names: 自A起…截至B, 27日消息…以来, 今年…已累计.</summary>
static class StretchEnds
{
    /// <summary>The day from which a count up to a day runs: 自A起…截至B, in this sentence or the one before.</summary>
    public static DateOnly? Opening(BlockTimes times, int asOf)
    {
        if (asOf == 0 || times.Mentions[asOf - 1] is not { Period.Start: { } start } since
            || since.Kind is not PeriodKind.Since && !IsFrom(times, since, times.Mentions[asOf]))
            return null;
        var between = times.Text.AsSpan(since.Span.End, times.Mentions[asOf].Span.Start - since.Span.End);
        var sentences = between.Count('。');
        return start < times.Mentions[asOf].Period.End
            && (sentences == 0 || sentences == 1 && times.Text[times.Mentions[asOf].Span.Start] is '截' && times.TextOf(since) is not "今年以来")
            ? start
            : null;
    }

    // 自7月1日启动至9日, 今晚开始至9日
    static bool IsFrom(BlockTimes times, PeriodMention from, PeriodMention to) =>
        from.Kind is PeriodKind.Day && times.Text[to.Span.Start] is '至' or '到'
            && times.Text.AsSpan(from.Span.End, to.Span.Start - from.Span.End) is { Length: < 10 } between && between.IndexOf('，') < 0
        && (from.Span.Start > 0 && times.Text[from.Span.Start - 1] is '自' or '从' || between is "开始" or "起");

    /// <summary>
    /// 今天启动，至5月6日结束; 30日开始罢工。罢工将持续至2月5日: the day on which what lasts till a day began, in its sentence or the one before.
    /// </summary>
    public static DateOnly? Begun(BlockTimes times, int until)
    {
        if (until == 0 || !IsUntil(times, times.Mentions[until])) return null;
        var before = times.Mentions[until - 1];
        var near = times.Text.AsSpan(before.Span.End, times.Mentions[until].Span.Start - before.Span.End).Count('。') < 2;
        return near && before is { Kind: PeriodKind.Day or PeriodKind.Report, Period.Start: { } start }
            && start < times.Mentions[until].Period.End
            ? start
            : null;
    }

    /// <summary>持续至5月6日, 至5月6日结束: the last day of what is told of.</summary>
    public static bool IsUntil(BlockTimes times, PeriodMention mention) =>
        mention.Kind is PeriodKind.AsOf && times.Text[mention.Span.Start] is '至' or '到'
        && (SettingWords.Until.End(times.Text.AsSpan(0, mention.Span.Start))
            ?? SettingWords.Until.Start(times.Text.AsSpan(mention.Span.End))) is not null;

    /// <summary>
    /// 截至4月29日，已售“五一”假期车票…; 截至6月底，去年四季度推出的项目已…: true where the day before a time is counted up to, and the time only tells what is counted.
    /// </summary>
    public static bool CountedUpTo(BlockTimes times, TimedSentence sentence, int stretch, int offset)
    {
        var named = times.Mentions[stretch];
        if (stretch == sentence.First || times.Mentions[stretch - 1] is not { Kind: PeriodKind.AsOf, Period.End: { } day } counted
            || offset < named.Span.End)
            return false;
        var ahead = (named.Period.Start > day || IsTicket(times.Text.AsSpan(named.Span.End)))
            && times.Text.AsSpan(counted.Span.End, named.Span.Start - counted.Span.End).Contains('已');
        var told = times.Text.AsSpan(named.Span.End, offset - named.Span.End);
        return ahead || named.Period.End < day && told.IndexOf('的') is > 1 and var of && told[of..].Contains('已');
    }

    // 已发售春运|期间火车票: what is sold for it.
    static bool IsTicket(ReadOnlySpan<char> after)
    {
        const int near = 9;
        return Announcement.FirstClause(after[..Math.Min(near, after.Length)]) is var thing && thing.IndexOf('票') is > 0 and var at
            && !thing[at..].StartsWith("票房");
    }

    /// <summary>截至8月6日，2025年…: the day up to which the sentence counts, inside the stretch named after it.</summary>
    public static DateOnly? Closing(BlockTimes times, TimedSentence sentence, int stretch)
    {
        for (var i = stretch - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.AsOf, Period.End: { } day } && times.Mentions[stretch].Period is var period
                && day > period.Start && !(day > period.End))
                return day;
        return null;
    }

    /// <summary>
    /// 截至8月6日，2025年票房…，其中，暑期档…: a printed year straight behind the day up to which is counted tells what is counted, and so
    /// does a part of it.
    /// </summary>
    public static bool NamesWhatIsCounted(BlockTimes times, TimedSentence sentence, int stretch)
    {
        for (var i = stretch; i > sentence.First && times.Mentions[i] is { Kind: PeriodKind.Span } named; i--)
            if (times.Mentions[i - 1].Kind is PeriodKind.AsOf)
                return Glyph.IsDigit(times.Text[named.Span.Start]) && times.Text[named.Span.Start - 1] is '，'
                    && times.TextOf(named).Contains('年');
        return false;
    }

    /// <summary>“十四五”时期，…，2022年以来连续4年…: what opens within a stretch that is over ends with it.</summary>
    public static DateOnly? Around(BlockTimes times, TimedSentence sentence, int since)
    {
        if (times.Mentions[since] is not { Kind: PeriodKind.Since, Period.Start: { } start }) return null;
        for (var i = since - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.Span, Period: { Start: { } first, End: { } last } }
                && first <= start && start < last && times.IsOver(last))
                return last;
        return null;
    }

    /// <summary>
    /// 卫生部门27日消息，10月7日以来…: the day of the telling ends the stretch; one that 自 leads in from a month or a year on is left open.
    /// </summary>
    public static DateOnly? ToldOn(BlockTimes times, TimedSentence sentence, int since)
    {
        for (var i = since - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.Report, Period.End: { } day }
                && times.Mentions[since] is { Period.Start: { } start } open
                && (Glyph.At(times.Text, open.Span.Start - 1) is not '自' || times.TextOf(open).Contains('日')))
                return day > start ? day : null;
        return null;
    }

    /// <summary>
    /// 今天，2025年度评选揭晓; 14日出现2024至2025年度首次封河; 1—5月，已下达今年前两批资金: a year that only names something, after a part of it.
    /// </summary>
    public static PeriodMention? PartWithin(BlockTimes times, TimedSentence sentence, int year)
    {
        if (year == sentence.First || !times.IsRunningYear(times.Mentions[year].Period) && !IsSeason(times.Mentions[year].Period)
            || TopicTime.Leads(times.Text, times.Mentions[year]) && !Glyph.IsHan(Glyph.At(times.Text, times.Mentions[year].Span.End)))
            return null;
        var before = times.Mentions[year - 1];
        var within = before.Period.Start >= times.Mentions[year].Period.Start && before.Period.End <= times.Mentions[year].Period.End;
        return within && (before.Kind is PeriodKind.Day || before.Kind is PeriodKind.Span && IsNamedWithin(times, before, year))
            ? before
            : null;
    }

    /// <summary>2月26日，今年进出境的班列总数达…: what the year has come to on a day.</summary>
    public static bool IsCounted(BlockTimes times, PeriodMention day, PeriodMention year, int offset) =>
        day.Kind is PeriodKind.Day && year.Span.Start == day.Span.End + 1 && times.Text[day.Span.End] is '，' && offset > year.Span.End
            && times.Text[year.Span.Start] is '今'
            && Announcement.FirstClause(times.Text.AsSpan(year.Span.End, offset - year.Span.End)) is var told
            && (told.Contains("总数", StringComparison.Ordinal) || SettingWords.Running.In(told));

    // Not 前十个月，出口5亿元，预计今年出口6亿元.
    static bool IsNamedWithin(BlockTimes times, PeriodMention part, int year) =>
        part.Period != times.Mentions[year].Period
            && times.Text.AsSpan(part.Span.End, times.Mentions[year].Span.Start - part.Span.End) is var between
            && !between.ContainsAnyInRange('0', '9') && between.IndexOfAny('：', '；') < 0 && !SettingWords.Coming.In(between);

    // 2024至2025年度
    static bool IsSeason(ReferencePeriod period) => period is { Start: { } first, End: { } last } && last.Year == first.Year + 1;

    /// <summary>今年…已累计: a year that is not over is counted up to the report.</summary>
    public static bool Runs(BlockTimes times, PeriodMention mention, int offset) =>
        mention.Kind == PeriodKind.Span && times.IsRunningYear(mention.Period) && offset > mention.Span.End
        && (times.Kind is BlockKind.Headline && times.Text[offset - 1] is '超' or '破' or '过' or '逾'
            && !SettingWords.Coming.In(times.Text.AsSpan(0, offset))
            || SettingWords.Running.In(Announcement.FirstClause(times.Text
                .AsSpan(mention.Span.End, offset - mention.Span.End)
                .TrimStart('，')))
            || SettingWords.Running.In(times.Text.AsSpan()[Math.Max(mention.Span.End,
                BlockTimes.ClauseStart(times.Text, offset))..offset]));
}
