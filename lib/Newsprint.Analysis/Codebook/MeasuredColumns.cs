namespace Newsprint;

/// <summary>Columns that several tables share.</summary>
static class MeasuredColumns
{
    /// <summary>A number with its interval, whether the page prints it, and where: five columns, all missing where the number is.</summary>
    public static IEnumerable<Column<T>> Of<T>(string name, string meaning, Func<T, Measured?> of) =>
    [
        new(name, ColumnType.Number, $"{meaning}; in the base unit; missing when not known.", row => of(row)?.Value),
        new($"{name}_low", ColumnType.Number, $"Lower end of what the print leaves open of {name}; missing when open to infinity.",
            row => of(row)?.Interval.Low),
        new($"{name}_high", ColumnType.Number, $"Upper end of what the print leaves open of {name}; missing when open to infinity.",
            row => of(row)?.Interval.High),
        new($"{name}_origin", ColumnType.Text, $"Whether the page prints {name} or it is derived here.",
            row => of(row) is { } cell ? cell.IsStated ? "stated" : "derived" : null, null, "stated", "derived"),
        new($"{name}_formula", ColumnType.Text, $"{name} as printed, or how it follows from what is printed.", row => of(row)?.Formula),
    ];

    /// <summary>Starts of figures, separated by blanks: where the row's numbers were printed.</summary>
    public static Cell Starts(IEnumerable<Figure> figures) =>
        string.Join(' ', figures.Select(figure => figure.Span.Start).Distinct().Order()) is { Length: > 0 } starts ? starts : Cell.Missing;

    /// <summary>Where a row stands: file, date, article, line.</summary>
    public static IEnumerable<Column<T>> Place<T>(Func<T, (string Source, DateOnly? Published, int? Article, int Line)> of) =>
    [
        new("source", ColumnType.Text, "The file it comes from.", row => of(row).Source),
        new("published", ColumnType.Day, "The page's date; missing when unknown.", row => of(row).Published),
        new("article", ColumnType.Integer, "1-based number of its article; missing in a caption.", row => (long?)of(row).Article),
        new("line", ColumnType.Integer, "1-based line in the source.", row => (long?)of(row).Line),
    ];

    /// <summary>The place and the days it is about.</summary>
    public static IEnumerable<Column<T>> AreaAndPeriod<T>(Func<T, Area?> area, Func<T, ReferencePeriod> period) =>
    [
        new("area", ColumnType.Text, "The place; missing when not known.", row => area(row)?.Name, "SDMX:REF_AREA"),
        new("area_code", ColumnType.Text, "GB/T 2260 code valid on the page's date; missing for zones, countries, joined places.",
            row => area(row)?.Code, "SDMX:REF_AREA"),
        new("period_start", ColumnType.Day, "First day, included; missing when open.", row => period(row).Start, "SDMX:TIME_PERIOD"),
        new("period_end", ColumnType.Day, "Last day, included; missing when open.", row => period(row).End, "SDMX:TIME_PERIOD"),
    ];

    public static Column<T> Status<T>(Func<T, Status> of) =>
        new("status", ColumnType.Text, "Whether it has happened.", row => Words.Of(of(row)), "SDMX:OBS_STATUS", "actual", "planned",
            "preliminary");
}
