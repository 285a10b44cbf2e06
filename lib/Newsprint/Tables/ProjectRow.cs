namespace Newsprint;

/// <summary>A project, programme, site or plant: what was counted of it, what was reached, and when.</summary>
public sealed record ProjectRow
{
    /// <summary>1-based number within its table.</summary>
    public required int Number { get; init; }
    /// <summary>The file it comes from, as it was named.</summary>
    public required string Source { get; init; }
    /// <summary>The page's date; null when unknown.</summary>
    public required DateOnly? Published { get; init; }
    /// <summary>1-based number of its article; null in a caption.</summary>
    public required int? Article { get; init; }
    /// <summary>1-based line of its first mention.</summary>
    public required int Line { get; init; }
    /// <summary>The place; null when not known.</summary>
    public required Area? Area { get; init; }
    /// <summary>What it is called, as printed; the counted noun where it has no name.</summary>
    public required string Project { get; init; }
    /// <summary>What was counted, reached or derived, in printed order, derived ones last.</summary>
    public required IReadOnlyList<ProjectMeasure> Measures { get; init; }
    /// <summary>What was reached or is planned, in words.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Its status words, as printed, in order: 有序推进, 复工, 完成登记.</summary>
    public IEnumerable<string> StatusWords => Milestones.Select(milestone => milestone.Words).Distinct();
}

/// <summary>One number of a project.</summary>
/// <param name="Name">What is counted, in the text's words; for a derived one, how it is formed.</param>
/// <param name="Value">The number.</param>
/// <param name="Period">Its days; both ends null when the text gives none.</param>
/// <param name="Status">Whether it has happened.</param>
public sealed record ProjectMeasure(string Name, Measured Value, ReferencePeriod Period, Status Status);

/// <summary>Something that a text says was reached, is under way, or is planned.</summary>
/// <param name="Words">The status words, as printed.</param>
/// <param name="Clause">The clause they stand in.</param>
/// <param name="Period">The days it names; both ends null when it names none.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Line">1-based line of the words.</param>
/// <param name="Span">Where the words stand in the source.</param>
public sealed record Milestone(string Words, string Clause, ReferencePeriod Period, Status Status, int Line, TextSpan Span);

/// <summary>Something that a text dates.</summary>
/// <param name="Source">The file it comes from.</param>
/// <param name="Article">1-based number of its article; null in a caption.</param>
/// <param name="Line">1-based line of the date.</param>
/// <param name="Period">The days; one day, or first to last; last null for what goes on from a day.</param>
/// <param name="Area">The place; null when not known.</param>
/// <param name="Words">The date as printed.</param>
/// <param name="Clause">What happened, as printed.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Span">Where the date stands in the source.</param>
public sealed record DatedEvent(
    string Source, int? Article, int Line, ReferencePeriod Period, Area? Area, string Words, string Clause, Status Status, TextSpan Span)
{
    /// <summary>True for the day on which something was told (3月5日,记者获悉), not on which it happened.</summary>
    public bool IsReport { get; init; }
}
