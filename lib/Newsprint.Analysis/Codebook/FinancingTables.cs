namespace Newsprint;

/// <summary>The financing table and its parts of totals, as tables.</summary>
static class FinancingTables
{
    static readonly IReadOnlyList<Column<FinancingRow>> RowColumns =
    [
        .. MeasuredColumns.Place<FinancingRow>(row => (row.Source, row.Published, row.Article, row.Line)),
        new("number", ColumnType.Integer, "1-based number among the sums of money, or among the counts.", row => (long?)row.Number),
        new("part_of", ColumnType.Integer, "Number of the sum that it is a part of; missing when not known to be one.",
            row => (long?)row.PartOf),
        new("kind", ColumnType.Text, "Whether it runs over a period or stands at a day.",
            row => row.Kind == FinancingKind.Stock ? "stock" : "flow", null, "flow", "stock"),
        new("item", ColumnType.Text, "What is measured, in the text's words.", row => row.Item, "SDMX:INDICATOR"),
        .. MeasuredColumns.AreaAndPeriod<FinancingRow>(row => row.Area, row => row.Period),
        MeasuredColumns.Status<FinancingRow>(row => row.Status),
        new("unit", ColumnType.Text, "Base unit of value, delta and prior.", row => (row.Value ?? row.Delta)?.Unit.Name,
            "SDMX:UNIT_MEASURE"),
        new("bound", ColumnType.Text, "How the printed value stands to the true one.",
            row => row.Value is { } value ? Words.Of(value.Bound) : null, null, "exact", "about", "over", "under"),
        .. MeasuredColumns.Of<FinancingRow>("value", "The value", row => row.Value),
        .. MeasuredColumns.Of<FinancingRow>("delta", "Change against the same period of the year before", row => row.Delta),
        .. MeasuredColumns.Of<FinancingRow>("growth", "Growth in per cent against the same period of the year before", row => row.Growth),
        .. MeasuredColumns.Of<FinancingRow>("prior", "The value of the same period of the year before, on an unrevised base",
            row => row.Prior),
        new("prior_start", ColumnType.Day, "First day of prior, included.", row => row.PriorPeriod?.Start),
        new("prior_end", ColumnType.Day, "Last day of prior, included.", row => row.PriorPeriod?.End),
        new("figures", ColumnType.Text, "Starts of the figures behind the row, separated by blanks.",
            row => MeasuredColumns.Starts(row.Figures)),
    ];

    /// <summary>A part, the sum of the listed ones, the residual, or the total.</summary>
    sealed record Part(Decomposition Whole, string Label, int? Number, Measured Value, Measured? Share);

    static readonly IReadOnlyList<Column<Part>> PartColumns =
    [
        new("source", ColumnType.Text, "The file it comes from.", part => part.Whole.Total.Source),
        new("total", ColumnType.Integer, "Number of the total in the financing table.", part => (long?)part.Whole.Total.Number),
        new("number", ColumnType.Integer, "Number of the part in the financing table; missing for sums made here.",
            part => (long?)part.Number),
        new("item", ColumnType.Text, "The part, the sum of the listed parts, the residual, or the total.", part => part.Label),
        new("unit", ColumnType.Text, "Base unit of value.", part => part.Value.Unit.Name),
        .. MeasuredColumns.Of<Part>("value", "The value", part => part.Value),
        .. MeasuredColumns.Of<Part>("share", "Per cent of the total", part => part.Share),
    ];

    public static Table Rows(IEnumerable<FinancingRow> rows) => Table.Of("financing", RowColumns, rows);

    public static Table Parts(IEnumerable<Decomposition> decompositions) =>
        Table.Of("financing_parts", PartColumns, decompositions.SelectMany(Parts));

    static IEnumerable<Part> Parts(Decomposition whole) =>
    [
        .. whole.Components.Select(part => new Part(whole, part.Row.Item, part.Row.Number, part.Row.Value!, part.Share)),
        new(whole, "sum of listed parts", null, whole.ListedSum, null),
        new(whole, "residual", null, whole.Residual, whole.ResidualShare),
        new(whole, whole.Total.Item, whole.Total.Number, whole.Total.Value!, null),
    ];
}
