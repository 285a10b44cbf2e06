namespace Newsprint;

/// <summary>What leaves a stretch of time open behind its first day: 自 … 以来, … 起, … 至今.</summary>
static class OpenTime
{
    const int Near = 14;

    /// <summary>The length of what makes an open stretch of a time: 以来, 起; -1 where nothing does.</summary>
    public static int Length(TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Since(core, before, after) is >= 0 and var closing) return closing;
        return core.Kind is PeriodKind.Day or PeriodKind.Span && core.Grain is TimeGrain.Day or TimeGrain.Month or TimeGrain.Year
            && From(after) is > 0 and var starts
            ? starts
            : -1;
    }

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

    /// <summary>The length of the word that closes an open stretch; 0 where it stands further on (自11月16日复工以来); -1 for none.</summary>
    static int Since(TimeCore core, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.StartsWith("以来") || after.StartsWith("至今")) return 2;
        // 去年12月|乐园开园以来
        if (core.Grain is TimeGrain.Month or TimeGrain.Day
            && Announcement.FirstClause(after[..Math.Min(after.Length, Near)]).IndexOf("以来") is > 1 and var opened
            && SettingWords.Opens.End(after[..opened]) is not null) return 0;
        // 7月|启动“清河”专项行动以来
        if (core.Grain is TimeGrain.Month or TimeGrain.Day && SettingWords.Opens.Start(after) is not null
            && Announcement.FirstClause(after).EndsWith("以来")) return 0;
        if (!before.EndsWith("自") && !before.EndsWith("从") && !before.EndsWith("自从")) return -1;
        var hour = AfterClock(after);
        if (after[hour..].StartsWith("起")) return hour + 1;
        if (after[hour..].StartsWith("开始")) return hour + 2;
        // 自4月、5月连续增长后: of those in a row the last one.
        if (after is ['、', ..]) return -1;
        var clause = Announcement.FirstClause(after);
        return clause.Contains("以来", StringComparison.Ordinal) || clause.EndsWith("年来") || clause.Contains("至今", StringComparison.Ordinal) || clause.EndsWith("后")
            ? 0
            : -1;
    }
}
