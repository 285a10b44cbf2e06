namespace Newsprint;

/// <summary>Tells a time that something is compared with from one that it is of: 比上年同期, 与去年底相比, 今年以来首次.</summary>
static class ComparedTime
{
    /// <summary>So far behind a time 以来 may stand.</summary>
    const int Reach = 40;

    /// <summary>比上年同期; 较同期, but not 同期 at the head of a clause.</summary>
    public static bool IsBase(string text, int at, TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Same && text[at] is '同' && at > 0 && char.IsLetterOrDigit(text[at - 1])
        || core.Kind == PeriodKind.Compared || core.Kind != PeriodKind.Name && !Speaks(core, after) && !IsNow(core, before)
            && IsCompared(before, after);

    // 将由|目前|的3小时缩短至…: what is so now.
    static bool IsNow(TimeCore core, ReadOnlySpan<char> before) => core.Kind is PeriodKind.Now && before is [.., '由' or '从'];

    // 发言人卡阿比|22日|表示: the end of a name, no 比.
    static bool Speaks(TimeCore core, ReadOnlySpan<char> after) =>
        core.Grain is TimeGrain.Day && (SettingWords.Told.Start(after) is not null || after.StartsWith("说"));

    /// <summary>今年以来首次, 2021年2月以来的最低水平: what a record is measured against.</summary>
    public static bool IsRecord(ReadOnlySpan<char> after)
    {
        if (!after.StartsWith("以来")) return false;
        after = after[2..].TrimStart('的');
        return after.StartsWith("首次") || after.StartsWith("最") || after.StartsWith("新高") || after.StartsWith("新低")
            || after.StartsWith("同期最");
    }

    /// <summary>自2023年政策实施以来，单季度首次突破…</summary>
    public static bool IsRecordSince(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after[..Math.Min(after.Length, Reach)].IndexOf("以来") is not (>= 0 and var end)
            || end > 0 && !before.EndsWith("自") && !before.EndsWith("从"))
            return false;
        var clause = Announcement.FirstClause(after[(end + 2)..].TrimStart('，'));
        return SettingWords.Record.IndexIn(clause) is >= 0 and var record && clause[..record].IndexOfAnyInRange('0', '9') < 0;
    }

    // 达2025年|全年总额的80%: the whole of another time, of which so much has come about.
    static bool IsWhole(ReadOnlySpan<char> before, ReadOnlySpan<char> near) =>
        before is [.., '达' or '到' or '占' or '于' or '超' or '过' or '近'] && near.IndexOf('的') is > 1 and var of
            && near[..of] is [.., '总', '额' or '量'] && near[(of + 1)..].TrimStart("约近超过0123456789.") is ['%' or '成', ..];

    // 与去年同期相比，…; in 3月指数相比去年12月 the time behind is the base.
    static bool Beside(ReadOnlySpan<char> near) =>
        SettingWords.Beside.IndexIn(near) is >= 0 and var at
            && !(at + 2 < near.Length && (Glyph.IsDigit(near[at + 2]) || near[at + 2] is '去' or '上' or '前' or '同' or '往'));

    static bool IsCompared(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (SettingWords.Against.End(before) is not null) return true;
        if ((after.StartsWith("的") || after.StartsWith("同期")) && SettingWords.AgainstOf.End(before) is not null) return true;
        var near = Announcement.FirstClause(after[..Math.Min(after.Length, 16)]);
        return Beside(near) || IsWhole(before, near)
            || (before.EndsWith("由") || before.EndsWith("从")) && near.IndexOf("转") is > 0 and < 12 and var turn
                && !near[..turn].ContainsAnyInRange('0', '9')
            || near.Contains('倍') && (before.EndsWith("为") || before.EndsWith("是"))
            || near.StartsWith("比") && (before.EndsWith("与") || before.EndsWith("同") || before.EndsWith("和"));
    }
}
