namespace Newsprint;

/// <summary>One flow or stock of money, or one count tied to money, for one place and period.</summary>
public sealed record FinancingRow
{
    /// <summary>1-based number within its table.</summary>
    public required int Number { get; init; }
    /// <summary>The file it comes from, as it was named.</summary>
    public required string Source { get; init; }
    /// <summary>The page's date; null when unknown.</summary>
    public required DateOnly? Published { get; init; }
    /// <summary>1-based number of its article; null in a caption.</summary>
    public required int? Article { get; init; }
    /// <summary>1-based line of its value, or of its growth where no value is printed.</summary>
    public required int Line { get; init; }
    /// <summary>What is measured, in the text's words.</summary>
    public required string Item { get; init; }
    /// <summary>Whether it runs over a period or stands at a day.</summary>
    public required FinancingKind Kind { get; init; }
    /// <summary>The place; null when not known.</summary>
    public required Area? Area { get; init; }
    /// <summary>Its days; both ends null when the text gives none.</summary>
    public required ReferencePeriod Period { get; init; }
    /// <summary>Whether it has happened.</summary>
    public required Status Status { get; init; }
    /// <summary>The value; null when only its growth or change is printed.</summary>
    public required Measured? Value { get; init; }
    /// <summary>
    /// Change against the same period of the year before, in the value's unit: stated, or derived from value and growth; else null.
    /// </summary>
    public Measured? Delta { get; init; }
    /// <summary>
    /// Growth in per cent against the same period of the year before: stated, or derived from value and change; else null.
    /// </summary>
    public Measured? Growth { get; init; }
    /// <summary>
    /// The value of the same period of the year before, derived; null when neither change nor growth is printed with a value.
    /// </summary>
    public Measured? Prior { get; init; }
    /// <summary>The days of <see cref="Prior"/>; null when there is none or the period is not known.</summary>
    public ReferencePeriod? PriorPeriod { get; init; }
    /// <summary>Number of the row that this one is a part of; null when it is not known to be one.</summary>
    public int? PartOf { get; init; }
    /// <summary>Changes against other times than the year before (环比, 较年初), as printed.</summary>
    public IReadOnlyList<Figure> OtherChanges { get; init; } = [];

    /// <summary>Every figure that states something of the row: value, the same again, change, growth.</summary>
    public IEnumerable<Figure> Figures =>
        new[] { Value, Delta, Growth }.Where(cell => cell is { IsStated: true }).SelectMany(cell => cell!.Figures).Concat(OtherChanges);
}

/// <summary>Whether money is counted over a period or at a day.</summary>
public enum FinancingKind
{
    /// <summary>Over a period: 增量, 净融资, 投放.</summary>
    Flow,
    /// <summary>At a day: 余额, 存量.</summary>
    Stock,
}
