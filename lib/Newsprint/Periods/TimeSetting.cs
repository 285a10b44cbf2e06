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
        if (IsBase(text, at, core, before, after)) return found with { Kind = PeriodKind.Compared };
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
            || core.Grain == TimeGrain.Month && (SettingWords.Due.Start(after) is not null || before.EndsWith("最活跃的")))
            return found with { Kind = PeriodKind.Name };
        if (IsRecord(after) || core.Grain is not TimeGrain.None && IsRecordSince(before, after))
            return found with { Kind = PeriodKind.Compared };
        if (Opens(core, before, after) is >= 0 and var opening)
            return new(new(at, core.End + opening), new(core.Period.Start, null), PeriodKind.Since);
        if (LeadUp(text.AsSpan(from, at - from)) is > 0 and var lead)
            return UpTo(at - lead, core, firm: before[^lead] == '截' || IsGoal(core, before[..^lead], after));
        if (Before(after) is > 0 and var past && core.Grain is TimeGrain.End or TimeGrain.Day)
            return UpTo(at, core with { End = core.End + past }, firm: true);
        if (core.Grain == TimeGrain.Day && core.Kind == PeriodKind.Day && Announcement.Follows(after))
            return found with { Kind = PeriodKind.Report };
        return found with { Span = new(at, core.End + Within(after)) };
    }

    // 比上年同期; 较同期, but not 同期 at the head of a clause.
    static bool IsBase(string text, int at, TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Same && text[at] is '同' && at > 0 && char.IsLetterOrDigit(text[at - 1])
        || core.Kind == PeriodKind.Compared || core.Kind != PeriodKind.Name && !Speaks(core, after) && IsCompared(before, after);

    // 发言人卡阿比|22日|表示: the end of a name, no 比.
    static bool Speaks(TimeCore core, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Day && (SettingWords.Told.Start(after) is not null || after.StartsWith("说"));

    /// <summary>The length of what makes an open stretch of a time: 以来, 起; -1 where nothing does.</summary>
    static int Opens(TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Since(before, after) is >= 0 and var closing) return closing;
        return core.Kind is PeriodKind.Day or PeriodKind.Span && core.Grain is TimeGrain.Day or TimeGrain.Month or TimeGrain.Year
            && From(after) is > 0 and var starts
            ? starts
            : -1;
    }

    // 今年以来首次, 2021年2月以来的最低水平: what a record is measured against.
    static bool IsRecord(ReadOnlySpan<char> after)
    {
        if (!after.StartsWith("以来")) return false;
        after = after[2..].TrimStart('的');
        return after.StartsWith("首次") || after.StartsWith("最") || after.StartsWith("新高") || after.StartsWith("新低")
            || after.StartsWith("同期最");
    }

    // 自2023年政策实施以来，单季度首次突破…
    static bool IsRecordSince(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after[..Math.Min(after.Length, Reach)].IndexOf("以来") is not (>= 0 and var end)
            || end > 0 && !before.EndsWith("自") && !before.EndsWith("从"))
            return false;
        var clause = Announcement.FirstClause(after[(end + 2)..].TrimStart('，'));
        return SettingWords.Record.IndexIn(clause) is >= 0 and var record && clause[..record].IndexOfAnyInRange('0', '9') < 0;
    }

    // 2026年第一期140亿元国债
    static bool IsIssue(ReadOnlySpan<char> after)
    {
        var c = new TimeCursor(after, 0);
        return c.Take('第') && c.TakeNumber(out _) && c.TakeOne("期号");
    }

    const int Reach = 40;

    // 方案提出，到2028年，…: by its end.
    static bool IsGoal(TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Year && after.StartsWith("，") && (before.IsEmpty || before[^1] is '。' or '，' or '；' or '：' or '\n');

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

    // 今天起，… 27日晚开始，… 12月1日起施行; not 12月1日起草.
    static int From(ReadOnlySpan<char> after) =>
        AfterClock(after) is > 0 and var hour && FromHere(after[hour..]) is > 0 and var starts ? hour + starts : FromHere(after);

    // 9日|凌晨|起, 12月15日|零时|起
    static int AfterClock(ReadOnlySpan<char> after)
    {
        var c = new TimeCursor(after, 0);
        DateReader.TakeClock(ref c);
        return c.At;
    }

    static int FromHere(ReadOnlySpan<char> after) =>
        after.StartsWith("开始，")
            ? 2
            : after is ['早' or '晚' or '夜', '开', '始', '，', ..]
            ? 3
            : after is ['起', '，' or '、' or '施' or '实' or '正' or '陆' or '将' or '执' or '调' or '全' or '对' or '在', ..]
            ? 1
            : 0;

    static int Before(ReadOnlySpan<char> after) =>
        after.StartsWith("之前") || after.StartsWith("以前") ? 2 : after.StartsWith("前") && !after.StartsWith("前后") ? 1 : 0;

    static int Within(ReadOnlySpan<char> after) => after.StartsWith("期间") || after.StartsWith("以内") ? 2 : 0;

    /// <summary>The length of the word that closes an open stretch; 0 where it stands further on (自11月16日复工以来); -1 for none.</summary>
    static int Since(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.StartsWith("以来") || after.StartsWith("至今")) return 2;
        if (!before.EndsWith("自") && !before.EndsWith("从") && !before.EndsWith("自从")) return -1;
        var hour = AfterClock(after);
        if (after[hour..].StartsWith("起")) return hour + 1;
        if (after[hour..].StartsWith("开始")) return hour + 2;
        var clause = Announcement.FirstClause(after);
        return clause.Contains("以来", StringComparison.Ordinal) || clause.Contains("至今", StringComparison.Ordinal) || clause.EndsWith("后")
            ? 0
            : -1;
    }

    // 与去年同期相比，…; in 3月指数相比去年12月 the time behind is the base.
    static bool Beside(ReadOnlySpan<char> near) =>
        SettingWords.Beside.IndexIn(near) is >= 0 and var at
            && !(at + 2 < near.Length && (Glyph.IsDigit(near[at + 2]) || near[at + 2] is '去' or '上' or '前' or '同' or '往'));

    static bool IsCompared(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (SettingWords.Against.End(before) is not null) return true;
        if ((after.StartsWith("的") || after.StartsWith("同期")) && SettingWords.AgainstOf.End(before) is not null) return true;
        var near = Announcement.FirstClause(after[..Math.Min(after.Length, 16)]);
        return Beside(near)
            || (before.EndsWith("由") || before.EndsWith("从")) && near.IndexOf("转") is > 0 and < 12 && !near.ContainsAnyInRange('0', '9')
            || near.Contains('倍') && (before.EndsWith("为") || before.EndsWith("是"))
            || near.StartsWith("比") && (before.EndsWith("与") || before.EndsWith("同") || before.EndsWith("和"));
    }
}
