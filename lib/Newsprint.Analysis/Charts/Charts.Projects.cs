namespace Newsprint;

public static partial class Charts
{
    const int LongestClause = 36;

    /// <summary>What the page dates, day by day, over the last weeks it tells of.</summary>
    /// <param name="projects">The table.</param>
    /// <param name="days">How far back from the last dated day; longer periods and earlier days are left out.</param>
    /// <exception cref="ArgumentException">Nothing is dated.</exception>
    public static Chart Timeline(Projects projects, int days = 30)
    {
        var dated = projects.Timeline
            .Where(item => item.Period is { Start: { } from, End: var to } && !(to?.DayNumber - from.DayNumber >= 7))
            .ToArray();
        if (dated.Length == 0) throw Nothing(nameof(Timeline), "an event with a day");
        var last = dated.Max(LastDay);
        DatedEvent[] shown = [.. dated
            .Where(item => item.Period.Start >= last.AddDays(-days))
            .OrderBy(item => item.Period.Start)
            .ThenBy(LastDay)
            .ThenBy(item => item.Span)];
        var first = shown[0].Period.Start!.Value;
        var head = new Head("What happened when", $"Events that the page dates, {Heads.Iso(first)} to {Heads.Iso(last)}; words as printed",
            Heads.Source(shown.Select(item => (item.Source, PublishedOf(projects, item), item.Line))),
            [
                "● happened    ◆ the day on which a report was told (获悉)    ○ planned    Bars span several days; → goes on from that day.",
                .. dated.Length > shown.Length
                ? [$"Left out: {Counted.Of(dated.Length - shown.Length, "dated statement")} before {Heads.Iso(last.AddDays(-days))}."]
                : Array.Empty<string>(),
            ]);
        return Of(head, "Timeline: " + string.Join("; ", shown.Select(item => $"{DayOf(item)} {Shorten(item.Clause)}")) + ".",
            new TimelineDrawing(head, first, last, [.. shown.Select(Event)]));
    }

    static DateOnly? PublishedOf(Projects projects, DatedEvent item) =>
        projects.Rows.FirstOrDefault(row => row.Source == item.Source)?.Published;

    static EventRow Event(DatedEvent item) =>
        new(item.Period.Start!.Value, LastDay(item), item.Area?.Name ?? "", Shorten(WithoutDate(item)), DayOf(item), KindOf(item));

    static EventKind KindOf(DatedEvent item) =>
        item.Status == Status.Planned ? EventKind.Planned : item.IsReport ? EventKind.Told : EventKind.Happened;

    static DateOnly LastDay(DatedEvent item) => item.Period.End ?? item.Period.Start!.Value;

    static string DayOf(DatedEvent item) =>
        Heads.MonthDay(item.Period.Start!.Value, LastDay(item)) + (item.Period.End is null ? "起 →" : "");

    // The day stands beside the mark; a label need not say it again.
    static string WithoutDate(DatedEvent item) =>
        item.Clause.StartsWith(item.Words, StringComparison.Ordinal)
            && item.Clause[item.Words.Length..].TrimStart(',', '，', '、', ' ') is { Length: > 0 } rest
            ? rest
            : item.Clause;

    static string Shorten(string clause) => clause.Length <= LongestClause ? clause : clause[..(LongestClause - 1)] + "…";

    /// <summary>Projects by place: numbers counted, steps reached, steps planned.</summary>
    /// <exception cref="ArgumentException">There is no project.</exception>
    public static Chart ProjectsByArea(Projects projects)
    {
        if (projects.Rows.Count == 0) throw Nothing(nameof(ProjectsByArea), "a project");
        var areas = projects.Rows.GroupBy(row => row.Area?.Name ?? "地点未详 place not given").Select(AreaRow)
            .OrderByDescending(row => row.Segments.Sum(segment => segment.Value)).ToArray();
        var head = new Head("What the page reports, place by place",
            "Numbers stated, steps reached and steps planned of projects and programmes; axis from 0",
            Heads.Source(projects.Rows.Select(row => (row.Source, row.Published, row.Line))),
            ["In brackets: projects. Counted here: one for each number and each status word that the page prints of a project."]);
        return Of(head,
            "Stacked bars by place: "
                + string.Join("; ",
                    areas.Select(row => $"{row.Label} {string.Join(", ", row.Segments.Select(part => $"{part.Value} {part.Name}"))}"))
                + ".",
            new StackDrawing(head, "项 (statements)", true, areas));
    }

    static StackRow AreaRow(IGrouping<string, ProjectRow> area)
    {
        var milestones = area.SelectMany(row => row.Milestones).ToArray();
        (string Name, int Count)[] parts =
        [
            ("数字 numbers", area.Sum(row => row.Measures.Count(measure => measure.Value.IsStated))),
            ("进展 steps reached", milestones.Count(milestone => milestone.Status != Status.Planned)),
            ("计划 steps planned", milestones.Count(milestone => milestone.Status == Status.Planned)),
        ];
        return new($"{area.Key} ({area.Count()})",
            [.. parts.Where(part => part.Count > 0).Select(part => new Segment(part.Name, part.Count, Scale.Format(part.Count), false))]);
    }
}
