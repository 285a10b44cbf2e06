namespace Newsprint.Tests;

/// <summary>Every chart once: of the seed's figures where tables read them, of made-up rows elsewhere.</summary>
static class SampleCharts
{
    static readonly Financing Financing = FinancingReader.Read([SeedFigures.OnPage]);
    static readonly Resumption Resumption = ResumptionReader.Read([SeedFigures.OnPage]);

    /// <summary>Two made-up projects, one with hostile text.</summary>
    public static Projects MadeUp { get; } = new()
    {
        Timeline =
        [
            Event(new(2022, 11, 16), new(2022, 11, 16), "甲区", "<b>提交</b>&申请", Status.Actual),
            Event(new(2022, 12, 3), new(2022, 12, 4), "乙县", "走访了228家企业", Status.Actual),
            Event(new(2022, 12, 5), new(2022, 12, 5), null, "可实现全员复工", Status.Planned),
            Event(new(2022, 9, 30), new(2022, 9, 30), null, "截至9月底", Status.Actual),
        ],
        Rows = [Project(1, "甲区", 2, Status.Actual), Project(2, "乙县", 0, Status.Planned)],
    };

    public static IReadOnlyDictionary<string, Func<Chart>> All { get; } = new Dictionary<string, Func<Chart>>
    {
        ["bridge"] = () => Charts.Bridge(Financing),
        ["flows"] = () => Charts.LastYearToThis(Financing, FinancingKind.Flow),
        ["stocks"] = () => Charts.LastYearToThis(Financing, FinancingKind.Stock),
        ["growth"] = () => Charts.Growth(Financing),
        ["households"] = () => Charts.Households(Financing),
        ["credit line"] = () => Charts.CreditLine(Financing),
        ["rates"] = () => Charts.ResumptionRates(Resumption),
        ["tiles"] = () => Charts.ChongqingTiles(Resumption),
        ["series"] = () => Charts.Series([.. Financing.Series.Where(series => series.Unit.Name == "元" && series.Points.Count > 1).Take(3)]),
        ["timeline"] = () => Charts.Timeline(MadeUp),
        ["places"] = () => Charts.ProjectsByArea(MadeUp),
    };

    static DatedEvent Event(DateOnly first, DateOnly last, string? area, string clause, Status status) =>
        new("made-up.txt", 1, first.Day, new(first, last), area is null ? null : new(area, null), "", clause, status, new(first.Day, first.Day + 1));

    static ProjectRow Project(int number, string area, int measures, Status status) => new()
    {
        Number = number,
        Source = "made-up.txt",
        Published = null,
        Article = 1,
        Line = number,
        Area = new(area, null),
        Project = "项目",
        Measures = [.. Enumerable
            .Range(0, measures)
            .Select(_ => new ProjectMeasure("数", Measured.Stated(Samples.Level), default, Status.Actual))],
        Milestones = [new("开工", "项目开工", default, status, number, new(1, 3))],
    };
}
