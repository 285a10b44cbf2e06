namespace Newsprint;

/// <summary>The flows and stocks of money that pages state, what follows from them, and what they are parts of.</summary>
public sealed record Financing
{
    /// <summary>Flows and stocks of money, in printed order; the same fact stated twice is one row.</summary>
    public required IReadOnlyList<FinancingRow> Rows { get; init; }
    /// <summary>Households and firms counted beside the money, in printed order.</summary>
    public required IReadOnlyList<FinancingRow> Counts { get; init; }
    /// <summary>Totals with the parts that the text lists of them.</summary>
    public required IReadOnlyList<Decomposition> Decompositions { get; init; }
    /// <summary>Money per household or firm.</summary>
    public required IReadOnlyList<Average> Averages { get; init; }
    /// <summary>Money that moved other money.</summary>
    public required IReadOnlyList<Leverage> Leverages { get; init; }
    /// <summary>Lines of credit and what was drawn of them.</summary>
    public required IReadOnlyList<CreditLine> CreditLines { get; init; }

    /// <summary>
    /// Every row with a known period through time: stated values, and those of the year before where no page states them.
    /// </summary>
    public IReadOnlyList<IndicatorSeries> Series => IndicatorSeries.Of(Points());

    /// <summary>Reads the table off a page.</summary>
    public static Financing Of(Page page) => Of([page]);

    /// <summary>Reads one table off several pages; rows are numbered through.</summary>
    public static Financing Of(IEnumerable<Page> pages) => FinancingReader.Read(pages.Select(PageFigures.Of));

    IEnumerable<(string, Area?, SeriesPoint)> Points()
    {
        var stated = Rows.Concat(Counts).Where(row => row.Value is not null).Select(row => (row.Item, row.Area, row.Period)).ToHashSet();
        foreach (var row in Rows.Concat(Counts))
        {
            if (row.Value is { } value && row.Period.IsKnown()) yield return (row.Item, row.Area, Point(row, row.Period, value));
            if (row is { Prior: { } prior, PriorPeriod: { } before } && !stated.Contains((row.Item, row.Area, before)))
                yield return (row.Item, row.Area, Point(row, before, prior));
        }
    }

    static SeriesPoint Point(FinancingRow row, ReferencePeriod period, Measured value) =>
        new(period, value, row.Source, row.Published, row.Line);
}
