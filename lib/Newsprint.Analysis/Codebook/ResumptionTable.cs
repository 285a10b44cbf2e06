namespace Newsprint;

/// <summary>The resumption table, as a table.</summary>
static class ResumptionTable
{
    static readonly IReadOnlyList<Column<ResumptionRow>> Columns =
    [
        .. MeasuredColumns.Place<ResumptionRow>(row => (row.Source, row.Published, row.Article, row.Line)),
        new("number", ColumnType.Integer, "1-based number in the table.", row => (long?)row.Number),
        new("subject", ColumnType.Text, "Who is back at work, in the text's words.", row => row.Subject),
        new("measure", ColumnType.Text, "What is measured, in the text's words.", row => row.Measure, "SDMX:INDICATOR"),
        .. MeasuredColumns.AreaAndPeriod<ResumptionRow>(row => row.Area, row => row.Period),
        MeasuredColumns.Status<ResumptionRow>(row => row.Status),
        new("stated_as", ColumnType.Text, "As a number, by a universal, or as a count without a rate.", row => Form(row.StatedAs), null,
            "number", "universal", "count"),
        new("universal", ColumnType.Text, "The universal as printed; missing for a number.", row => row.Universal),
        .. MeasuredColumns.Of<ResumptionRow>("rate", "The rate in per cent", row => row.Rate),
        .. MeasuredColumns.Of<ResumptionRow>("numerator", "How many are back", row => row.Numerator),
        .. MeasuredColumns.Of<ResumptionRow>("whole", "How many there are, where the text says so", row => row.Whole),
        new("counted_in", ColumnType.Text, "Unit of numerator and whole.", row => (row.Numerator ?? row.Whole)?.Unit.Name,
            "SDMX:UNIT_MEASURE"),
        new("implied_first", ColumnType.Integer, "Smallest whole that numerator and rounded rate allow; missing without both.",
            row => row.Implied?.Whole.First),
        new("implied_last", ColumnType.Integer, "Largest whole that numerator and rounded rate allow.", row => row.Implied?.Whole.Last),
        new("remaining_first", ColumnType.Integer, "Fewest not yet back, by the same.", row => row.Implied?.Remaining.First),
        new("remaining_last", ColumnType.Integer, "Most not yet back, by the same.", row => row.Implied?.Remaining.Last),
        new("figures", ColumnType.Text, "Starts of the figures behind the row, separated by blanks.",
            row => MeasuredColumns.Starts(row.Figures)),
        new("sentence", ColumnType.Text, "The sentence it stands in, joined across column breaks.", row => row.Sentence),
    ];

    public static Table Of(IEnumerable<ResumptionRow> rows) => Table.Of("resumption", Columns, rows);

    static string Form(RateForm form) => form switch
    {
        RateForm.Number => "number",
        RateForm.Universal => "universal",
        _ => "count",
    };
}
