namespace Newsprint;

/// <summary>What the words around a time expression make of it: 截至 …, 自 … 以来, 比 …, … 前, … 记者获悉.</summary>
static class TimeSetting
{
    /// <summary>The mention that a time expression is in its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the expression begins.</param>
    /// <param name="core">The expression.</param>
    /// <param name="from">Where the mention before it ends.</param>
    public static PeriodMention Of(string text, int at, TimeCore core, int from)
    {
        var before = text.AsSpan(0, at);
        var after = text.AsSpan(core.End);
        var found = new PeriodMention(new(at, core.End), core.Period, core.Kind);
        if (ComparedTime.IsBase(text, at, core, before, after)) return found with { Kind = PeriodKind.Compared };
        if (IsNowadays(text, at, core, after)) return found with { Period = default, Kind = PeriodKind.Vague };
        // 今天（12月4日）的《新春走基层》: what is on today says nothing of when what it tells of was so.
        if (after is ['的', '《', ..] && text[at] is '今') return found with { Kind = PeriodKind.Name };
        // 对下季度的预期, 对2026年经济前景的信心: what is asked about.
        if (before is [.., '对'] && SettingWords.Outlook.In(Announcement.FirstClause(after))) return found with { Kind = PeriodKind.Name };
        if (core.Grain is not TimeGrain.None && before.LastIndexOfAny('《', '》') is >= 0 and var mark && before[mark] is '《')
            return found with { Kind = PeriodKind.Name };
        // 为近四年同期最低, 达近九年最高水平, 创近五年来新高
        if (core.Kind is PeriodKind.Now && (after.StartsWith("同期") || SettingWords.Record.Start(after.TrimStart("以来的")) is not null))
            return found with { Kind = PeriodKind.Compared };
        if (core.Kind is PeriodKind.Now or PeriodKind.Vague or PeriodKind.Name) return found;
        // 今天迎来|春节假期|客流高峰: the day of the peak.
        if (before is [.., '迎', '来'] && Announcement.FirstClause(after).Contains("峰", StringComparison.Ordinal))
            return found with { Kind = PeriodKind.Name };
        if (core.Grain == TimeGrain.Year && Glyph.IsDigit(text[at])
            && SettingWords.Event.In(Announcement.FirstClause(after[..Math.Min(after.Length, 18)])))
            return found with { Kind = PeriodKind.Name };
        if (core.Grain == TimeGrain.Year && (IsIssue(after) || after.StartsWith("《"))
            || core.Grain == TimeGrain.Month && (SettingWords.Due.Start(after) is not null || SettingWords.Traded.End(before) is not null))
            return found with { Kind = PeriodKind.Name };
        if (ComparedTime.IsRecord(after) || core.Grain is not TimeGrain.None && ComparedTime.IsRecordSince(before, after))
            return found with { Kind = PeriodKind.Compared };
        if (OpenTime.Length(core, before, after) is >= 0 and var opening)
            return new(new(at, core.End + opening), new(core.Period.Start, null), PeriodKind.Since);
        if (core.Grain is TimeGrain.Days && core.Kind is PeriodKind.Span
            && (IsAfterwards(after) || SettingWords.Nears.Start(after) is not null))
            return found with { Period = default, Kind = PeriodKind.Vague };
        if (LeadUp(text.AsSpan(from, at - from)) is > 0 and var lead)
            return UpTo(at - lead, core, firm: before[^lead] == '截');
        if (Before(after) is > 0 and var past && core.Grain is TimeGrain.End or TimeGrain.Day)
            return UpTo(at, core with { End = core.End + past }, firm: true);
        if (core.Grain == TimeGrain.Day && core.Kind == PeriodKind.Day && Announcement.Follows(after))
            return found with { Kind = PeriodKind.Report };
        return found with { Span = new(at, core.End + Within(after)) };
    }

    // 今天的唐山, at the head of its clause, is no day; 今天的发布会 is.
    static bool IsNowadays(string text, int at, TimeCore core, ReadOnlySpan<char> after)
    {
        const int near = 5;
        return after is ['的', not '《', ..] && text.AsSpan(at, 2) is "今天" or "今日" && core.End == at + 2 && !(at > 0 && char.IsLetterOrDigit(text[at - 1]))
            && !SettingWords.Session.In(after[..Math.Min(near, after.Length)]);
    }

    // 2026年第一期140亿元国债
    static bool IsIssue(ReadOnlySpan<char> after)
    {
        var c = new TimeCursor(after, 0);
        return c.Take('第') && c.TakeNumber(out _) && c.TakeOne("期号");
    }

    // 春节假期|过后; 2026年春节|来临之际 says no day, either.
    static bool IsAfterwards(ReadOnlySpan<char> after) => after is ['过' or '之', '后', ..] or ['结', '束', '后', ..] or ['后', '，', ..];

    // 截至8月 is its last day; 到2027年 stays the year, 到6月底 the day.
    static PeriodMention UpTo(int start, TimeCore core, bool firm)
    {
        if (core.Period.End is not { } last || !firm && core.Grain is TimeGrain.Year or TimeGrain.Years or TimeGrain.Months)
            return new(new(start, core.End), core.Period, core.Kind);
        return new(new(start, core.End), ReferencePeriod.Day(last), PeriodKind.AsOf);
    }

    static int LeadUp(ReadOnlySpan<char> before) =>
        before.EndsWith("截至到") || before.EndsWith("截止到")
            ? 3
            : before.EndsWith("截至") || before.EndsWith("截止")
            ? 2
            : before.EndsWith("到") || before.EndsWith("至")
            ? 1
            : 0;

    static int Before(ReadOnlySpan<char> after) =>
        after.StartsWith("之前") || after.StartsWith("以前") ? 2 : after.StartsWith("前") && !after.StartsWith("前后") ? 1 : 0;

    static int Within(ReadOnlySpan<char> after) => after.StartsWith("期间") || after.StartsWith("以内") ? 2 : 0;
}
