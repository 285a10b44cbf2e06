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
        if (core.Grain is not TimeGrain.None && before.LastIndexOfAny('《', '》') is >= 0 and var mark && before[mark] is '《')
            return found with { Kind = PeriodKind.Name };
        // 为近四年同期最低, 达近九年最高水平, 创近五年来新高
        if (core.Kind is PeriodKind.Now && (after.StartsWith("同期") || SettingWords.Record.Start(after.TrimStart("以来的")) is not null))
            return found with { Kind = PeriodKind.Compared };
        if (core.Kind is PeriodKind.Now or PeriodKind.Vague or PeriodKind.Name) return found;
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
        if (core.Grain is TimeGrain.Days && core.Kind is PeriodKind.Span && IsAfterwards(after))
            return found with { Period = default, Kind = PeriodKind.Vague };
        if (LeadUp(text.AsSpan(from, at - from)) is > 0 and var lead)
            return UpTo(at - lead, core, firm: before[^lead] == '截' || IsGoal(core, before[..^lead], after));
        if (Before(after) is > 0 and var past && core.Grain is TimeGrain.End or TimeGrain.Day)
            return UpTo(at, core with { End = core.End + past }, firm: true);
        if (core.Grain == TimeGrain.Day && core.Kind == PeriodKind.Day && Announcement.Follows(after))
            return found with { Kind = PeriodKind.Report };
        return found with { Span = new(at, core.End + Within(after)) };
    }

    // 2026年第一期140亿元国债
    static bool IsIssue(ReadOnlySpan<char> after)
    {
        var c = new TimeCursor(after, 0);
        return c.Take('第') && c.TakeNumber(out _) && c.TakeOne("期号");
    }

    // 春节假期|过后
    static bool IsAfterwards(ReadOnlySpan<char> after) => after is ['过' or '之', '后', ..] or ['结', '束', '后', ..] or ['后', '，', ..];

    // 方案提出，到2028年，…; 方案提出到2028年，…: by its end.
    static bool IsGoal(TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Year && after.StartsWith("，")
            && (before.IsEmpty || before[^1] is '。' or '，' or '；' or '：' or '\n' || before is [.., '提', '出'] or [.., '明', '确']);

    // 截至8月 is its last day, and so is 到2028年 as a clause; 到2027年打造 stays the year, 到6月底 the day.
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
