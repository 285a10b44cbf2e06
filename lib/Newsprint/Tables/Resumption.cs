namespace Newsprint;

/// <summary>How far work, business and traffic have resumed, as pages state it.</summary>
public sealed record Resumption
{
    /// <summary>Rates, and counts without a rate, in printed order.</summary>
    public required IReadOnlyList<ResumptionRow> Rows { get; init; }
    /// <summary>What is reported without any number.</summary>
    public required IReadOnlyList<ResumptionStatement> WithoutNumber { get; init; }

    /// <summary>Every rate with a known date through time.</summary>
    public IReadOnlyList<IndicatorSeries> Series => IndicatorSeries.Of(
        from row in Rows
        where row.Rate is not null && row.Period.IsKnown()
        select (row.Subject + row.Measure, row.Area, new SeriesPoint(row.Period, row.Rate!, row.Source, row.Published, row.Line)));

    /// <summary>Reads the table off a page.</summary>
    public static Resumption Of(Page page) => Of([page]);

    /// <summary>Reads one table off several pages; rows are numbered through.</summary>
    public static Resumption Of(IEnumerable<Page> pages) => ResumptionReader.Read(pages.Select(PageFigures.Of));
}
