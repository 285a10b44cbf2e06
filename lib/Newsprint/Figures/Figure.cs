namespace Newsprint;

/// <summary>One number with its unit that a text states: what it measures, where, when, against what, and where it was printed.</summary>
public sealed record Figure
{
    /// <summary>The file the figure was read from, as it was named.</summary>
    public required string Source { get; init; }
    /// <summary>1-based number of its article; null in a caption or other text outside the articles.</summary>
    public required int? Article { get; init; }
    /// <summary>Headline of its article; null where there is none.</summary>
    public required string? Headline { get; init; }
    /// <summary>1-based line in the source.</summary>
    public required int Line { get; init; }
    /// <summary>Where it stands in the decoded source.</summary>
    public required TextSpan Span { get; init; }
    /// <summary>The characters there, bound words that touch the number included.</summary>
    public required string Text { get; init; }
    /// <summary>Value (negative for a fall), unit, bound and interval.</summary>
    public required Quantity Quantity { get; init; }
    /// <summary>What kind of statement it is.</summary>
    public required Role Role { get; init; }
    /// <summary>What a delta, growth or difference in points is against.</summary>
    public required Comparison Base { get; init; }
    /// <summary>Start, in the source, of the figure it qualifies; null where the text states none.</summary>
    public required int? OfStart { get; init; }
    /// <summary>What is measured: the shortest noun phrase that names it fully, in the text's words; empty when not found.</summary>
    public required string Indicator { get; init; }
    /// <summary>The most specific place; null when not known.</summary>
    public required Area? Area { get; init; }
    /// <summary>The days it is about; both ends null when the text gives none.</summary>
    public required ReferencePeriod Period { get; init; }
    /// <summary>Whether it has happened.</summary>
    public required Status Status { get; init; }
    /// <summary>The sentence it stands in, joined across column breaks.</summary>
    public required string Sentence { get; init; }
    /// <summary>Where it stands in its sentence; null where that was not said, as of a figure that somebody made.</summary>
    internal TextSpan? InSentence { get; init; }
}

/// <summary>What kind of statement a figure is.</summary>
public enum Role
{
    /// <summary>An amount, count, rate or price as such.</summary>
    Level,
    /// <summary>A change in the same unit against another period.</summary>
    Delta,
    /// <summary>A relative change in per cent.</summary>
    Growth,
    /// <summary>A change, or a gap, in percentage points.</summary>
    Points,
    /// <summary>A part of a named whole in per cent.</summary>
    Share,
    /// <summary>A comparison in 倍.</summary>
    Multiple,
}

/// <summary>What a change is measured against.</summary>
public enum Comparison
{
    /// <summary>Nothing, or not said.</summary>
    None,
    /// <summary>The same period of the year before (同比); exported as <c>yoy</c>.</summary>
    YearOnYear,
    /// <summary>The month or quarter before (环比); exported as <c>mom</c>.</summary>
    MonthOnMonth,
    /// <summary>Another named earlier time; exported as <c>prev</c>.</summary>
    Previous,
}

/// <summary>Whether what a figure states has happened.</summary>
public enum Status
{
    /// <summary>Reported as a fact.</summary>
    Actual,
    /// <summary>计划, 预计, 将, 力争, 可实现.</summary>
    Planned,
    /// <summary>初步统计, 初步核算.</summary>
    Preliminary,
}
