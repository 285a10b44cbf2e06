namespace Newsprint.Tests;

/// <summary>Every table of the codebook, with rows.</summary>
static class SampleTables
{
    static readonly Financing Financing = FinancingReader.Read([SeedFigures.OnPage]);

    public static IReadOnlyDictionary<string, Table> All { get; } = new[]
    {
        Table.Of(Samples.Figures.Concat(SeedFigures.All)),
        Table.Of(Financing),
        Table.PartsOf(Financing),
        Table.Of(ResumptionReader.Read([SeedFigures.OnPage])),
        Table.Of(SampleCharts.MadeUp),
        Table.TimelineOf(SampleCharts.MadeUp),
        PageTable.Of([(SeedFigures.Page, new string('0', 64), Figures: 67, Notes: 7)]),
        PageTable.Notes(SeedFigures.Page.Notes.Select(note => (note.Source, note, Skipped: false))),
    }.ToDictionary(table => table.Name);

    /// <summary>The cells of a table, one line a row, so that a difference is read at a glance.</summary>
    public static string[] Lines(Table table) =>
    [
        .. Enumerable
        .Range(0, table.RowCount)
        .Select(row => string.Join('|', table.Row(row).ToArray().Select(cell => cell.HasValue ? $"{cell.Type}:{cell}" : "-"))),
    ];
}
