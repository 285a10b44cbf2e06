namespace Newsprint;

/// <summary>A time expression in a block's text.</summary>
/// <param name="Span">Its characters, the word that leads it in (截至, 自, 比 …) and the one that closes it (以来, 末 …) included.</param>
/// <param name="Period">The days it names; default where it names none, or none that can be known.</param>
/// <param name="Kind">What it does to the figures around it.</param>
readonly record struct PeriodMention(TextSpan Span, ReferencePeriod Period, PeriodKind Kind);

/// <summary>What a time expression does to the figures around it.</summary>
enum PeriodKind
{
    /// <summary>One day, or some days in a row: 12月3日, 今天, 当天.</summary>
    Day,
    /// <summary>A stretch with two ends: 前三季度, 9月, 2022年.</summary>
    Span,
    /// <summary>The day up to which something is counted or reached: 截至9月底, 9月末, 到6月底.</summary>
    AsOf,
    /// <summary>From a day on, with no end of its own: 今年以来, 自11月16日复工以来.</summary>
    Since,
    /// <summary>The time of the report, undated: 目前, 近年来.</summary>
    Now,
    /// <summary>A time that is left open: 近日, 日前.</summary>
    Vague,
    /// <summary>The day on which something was told: 12月2日,记者从…获悉, 今天（7月11日）公布.</summary>
    Report,
    /// <summary>The other side of a comparison: 比上年同期, 较上月末, 同比.</summary>
    Compared,
    /// <summary>Part of a name: 2022年中国国际服务贸易交易会.</summary>
    Name,
}
