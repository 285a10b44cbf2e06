namespace Newsprint;

/// <summary>Pages with their figures in, the projects table out.</summary>
static class ProjectReader
{
    /// <summary>What tells projects, and what is said of them.</summary>
    public static Projects Read(IEnumerable<PageFigures> pages)
    {
        var (rows, timeline) = (new List<ProjectRow>(), new List<DatedEvent>());
        foreach (var page in pages)
        {
            var elsewhere = new OtherTables(page);
            var found = Passage.Of(page).SelectMany(passage => new ProjectGroups(page, passage, elsewhere).Rows()).ToList();
            rows.AddRange(found.OrderBy(row => row.Line).Select((row, i) => row with { Number = rows.Count + i + 1 }).ToList());
            timeline.AddRange(TimelineReader.Of(page));
        }
        return new Projects
        {
            Rows = rows,
            Timeline = [.. timeline.OrderBy(dated => dated.Period.Start).ThenBy(dated => dated.Period.End)]
        };
    }
}
