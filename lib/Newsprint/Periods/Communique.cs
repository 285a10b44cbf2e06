namespace Newsprint;

/// <summary>某市2023年国民经济和社会发展统计公报: what a yearly report tells, and dates no other way, is of its year.</summary>
static class Communique
{
    /// <summary>The year that a headline says a report is on; none where it is no such headline, or names more than one time.</summary>
    public static Governor Year(BlockTimes headline) =>
        headline is { Kind: BlockKind.Headline, Mentions: [{ Kind: PeriodKind.Span, Period.WholeYear: not null } year] }
            && headline.Text.AsSpan().TrimEnd() is [.., '统', '计', '公', '报']
            ? Governor.Of(year, PeriodRule.Carried)
            : default;

    /// <summary>年末常住人口5万人。 and, a paragraph on, 价格比上年上涨2%: the year's end is told of in its own paragraph alone.</summary>
    public static bool EndsAt(Governor found, int block, BlockTimes headline) =>
        found is { Rule: PeriodRule.Carried, Kind: PeriodKind.AsOf or PeriodKind.Day } && found.Block != block && Year(headline).Found;
}
