namespace Newsprint;

/// <summary>Projects and programmes that pages report on, and what the pages date.</summary>
public sealed record Projects
{
    /// <summary>Projects, in printed order.</summary>
    public required IReadOnlyList<ProjectRow> Rows { get; init; }
    /// <summary>Dated events, by day, then in printed order.</summary>
    public required IReadOnlyList<DatedEvent> Timeline { get; init; }

    /// <summary>Reads the table off a page.</summary>
    public static Projects Of(Page page) => Of([page]);

    /// <summary>Reads one table off several pages; rows are numbered through.</summary>
    public static Projects Of(IEnumerable<Page> pages) => ProjectReader.Read(pages.Select(PageFigures.Of));
}
