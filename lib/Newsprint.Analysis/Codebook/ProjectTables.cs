namespace Newsprint;

/// <summary>The projects table, one row a number or a step, and the timeline, as tables.</summary>
static class ProjectTables
{
    /// <summary>One row: a number of a project, a step of it, or neither.</summary>
    sealed record Line(ProjectRow Project, ProjectMeasure? Measure, Milestone? Step);

    static readonly IReadOnlyList<Column<Line>> RowColumns =
    [
        .. MeasuredColumns.Place<Line>(row =>
            (row.Project.Source, row.Project.Published, row.Project.Article,
                row.Step?.Line ?? row.Measure?.Value.Figures.FirstOrDefault()?.Line ?? row.Project.Line)),
        new("number", ColumnType.Integer, "1-based number of the project.", row => (long?)row.Project.Number),
        new("project", ColumnType.Text, "What it is called, as printed.", row => row.Project.Project),
        .. MeasuredColumns.AreaAndPeriod<Line>(row => row.Project.Area, row => row.Measure?.Period ?? row.Step?.Period ?? default),
        new("what", ColumnType.Text, "A number of the project, a step in words, or only its mention.",
            row => row.Measure is not null ? "measure" : row.Step is not null ? "step" : "mention", null, "measure", "step", "mention"),
        new("name", ColumnType.Text, "What is counted, or the status words as printed.", row => row.Measure?.Name ?? row.Step?.Words),
        .. MeasuredColumns.Of<Line>("value", "The number", row => row.Measure?.Value),
        new("unit", ColumnType.Text, "Base unit of value.", row => row.Measure?.Value.Unit.Name, "SDMX:UNIT_MEASURE"),
        new("bound", ColumnType.Text, "How the printed number stands to the value.",
            row => row.Measure is { } measure ? Words.Of(measure.Value.Bound) : null, null, "exact", "about", "over", "under"),
        new("status", ColumnType.Text, "Whether it has happened.",
            row => (row.Measure?.Status ?? row.Step?.Status) is { } status ? Words.Of(status) : null, "SDMX:OBS_STATUS", "actual",
            "planned", "preliminary"),
        new("clause", ColumnType.Text, "The clause that a step stands in.", row => row.Step?.Clause),
        new("figures", ColumnType.Text, "Starts of the figures behind the row, separated by blanks.",
            row => MeasuredColumns.Starts(row.Measure?.Value.Figures ?? [])),
    ];

    static readonly IReadOnlyList<Column<DatedEvent>> EventColumns =
    [
        new("source", ColumnType.Text, "The file it comes from.", item => item.Source),
        new("article", ColumnType.Integer, "1-based number of its article; missing in a caption.", item => (long?)item.Article),
        new("line", ColumnType.Integer, "1-based line of the date.", item => (long?)item.Line),
        .. MeasuredColumns.AreaAndPeriod<DatedEvent>(item => item.Area, item => item.Period),
        new("date_text", ColumnType.Text, "The date as printed.", item => item.Words),
        new("clause", ColumnType.Text, "What happened, as printed.", item => item.Clause),
        MeasuredColumns.Status<DatedEvent>(item => item.Status),
        new("is_report", ColumnType.Flag, "Whether it dates the report rather than what it reports.", item => item.IsReport),
        new("start", ColumnType.Integer, "Offset of the date's first UTF-16 code unit in the decoded source.",
            item => (long?)item.Span.Start),
        new("end", ColumnType.Integer, "Offset just past its last.", item => (long?)item.Span.End),
    ];

    public static Table Rows(IEnumerable<ProjectRow> rows) => Table.Of("projects", RowColumns, rows.SelectMany(Lines));

    public static Table Events(IEnumerable<DatedEvent> events) => Table.Of("timeline", EventColumns, events);

    static IEnumerable<Line> Lines(ProjectRow project)
    {
        foreach (var measure in project.Measures) yield return new(project, measure, null);
        foreach (var step in project.Milestones) yield return new(project, null, step);
        if (project.Measures.Count + project.Milestones.Count == 0) yield return new(project, null, null);
    }
}
