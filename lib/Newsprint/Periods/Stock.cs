namespace Newsprint;

/// <summary>2021年…保有量达3万台: what there is at the end of a stretch that is over.</summary>
static class Stock
{
    /// <summary>What governs a number, on its last day alone where the number counts a stock.</summary>
    public static Governor AtEnd(Governor found, BlockTimes times, int offset, DateOnly? told) =>
        found is { Kind: PeriodKind.Span, Rule: PeriodRule.Sentence or PeriodRule.Carried, Period.End: { } end } && end < told
            && (SettingWords.Stock.In(times.ClauseBefore(offset)) || IsBalance(found, times, offset))
            ? found with { Period = ReferencePeriod.Day(end) } : found;

    // 三季度末，贷款余额9亿元；前三季度增加1亿元。其中，普惠贷款余额5亿元: a balance goes on with the end of what the sentence before tells of.
    static bool IsBalance(Governor found, BlockTimes times, int offset) =>
        found.Rule is PeriodRule.Carried && times.ClauseBefore(offset).EndsWith("余额");
}
