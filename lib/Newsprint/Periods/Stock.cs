namespace Newsprint;

/// <summary>
/// 2021年…保有量达3万台: what there is at the end of a stretch that is over; 到2030年，培育3家: so many things at the end of a year aimed at.
/// </summary>
static class Stock
{
    /// <summary>What governs a number, on its last day alone where the number counts a stock.</summary>
    public static Governor AtEnd(Governor found, BlockTimes times, int offset, DateOnly? told) =>
        found is { Kind: PeriodKind.Span, Rule: PeriodRule.Sentence or PeriodRule.Carried, Period.End: { } end }
            && (end < told
                ? SettingWords.Stock.In(times.ClauseBefore(offset)) || IsBalance(found, times, offset) || IsSoFar(found, times, offset)
                : IsReached(found, times, offset))
            ? found with { Period = ReferencePeriod.Day(end) } : found;

    /// <summary>
    /// 今年上半年，产业升级。已累计建成|6万家工厂，…: what there is by then goes on with the end of the stretch of which the sentence before tells, or
    /// is so now where that still runs.
    /// </summary>
    public static bool IsSoFar(Governor found, BlockTimes times, int offset) =>
        found is { Rule: PeriodRule.Carried, Kind: PeriodKind.Span or PeriodKind.Since }
            && times.SentenceBefore(offset) is var before && before.LastIndexOf('已') is >= 0 and var at
            && before[(at + 1)..] is ['建', '成', ..] or ['累', '计', '建', '成', ..] or ['经', '有', ..];

    // 到2030年，建成【5】个基地, 到2030年力争培育【5】家, 到2030年，覆盖率达三成, but 到2030年，销售额达5亿元 and 年产5台: what comes about in
    // the course of the year.
    static bool IsReached(Governor found, BlockTimes times, int offset) =>
        found is { Rule: PeriodRule.Sentence, Mention: { Length: > 0 } goal, Period.WholeYear: not null }
            && goal.End < offset && times.Text[goal.Start] is '到' or '至' && !IsOfYear(times.Text[goal.End])
            && times.Text.AsSpan()[Math.Max(goal.End, BlockTimes.ClauseStart(times.Text, offset))..offset] is var before
            && (CountsThings(times.Text.AsSpan(offset)) && !before.Contains('年') || SettingWords.Goal.In(before));

    // 增至2030年的5家, 到2030年底
    static bool IsOfYear(char behind) => behind is '的' or '（' or '底' or '末' or '前';

    static bool CountsThings(ReadOnlySpan<char> number) =>
        number is ['全', '部', ..] || MeasureWord.Of(number) > 0 || number.TrimStart("0123456789.约近超万亿多余").StartsWith("公里");

    // 三季度末，贷款余额9亿元；前三季度增加1亿元。其中，普惠贷款余额5亿元: a balance goes on with the end of what the sentence before tells of.
    static bool IsBalance(Governor found, BlockTimes times, int offset) =>
        found.Rule is PeriodRule.Carried && times.ClauseBefore(offset).TrimEnd("达到为约超过近").EndsWith("余额");
}
