namespace Newsprint;

/// <summary>
/// Numbers that a decimal type does not hold, left out of binary files with a note each, so that a page does not fail for one of them.
/// </summary>
static class Storable
{
    public static Table Of(Table table, List<Note> notes)
    {
        var wide = Enumerable.Range(0, table.RowCount).Where(row => table.Row(row).ToArray().Any(IsTooWide)).ToHashSet();
        if (wide.Count == 0) return table;
        foreach (var row in wide) notes.Add(NoteOf(table, row));
        return new Table(table.Name, table.Columns,
            Enumerable.Range(0, table.RowCount)
                .SelectMany(row => table.Row(row).ToArray())
                .Select(cell => IsTooWide(cell) ? Cell.Missing : cell));
    }

    static bool IsTooWide(Cell cell) =>
        cell.HasValue && cell.Type == ColumnType.Number && Math.Abs(cell.Number!.Value) >= StoredDecimal.Limit;

    static Note NoteOf(Table table, int row) => new(Named(table, row, "source").Text ?? "", (int)(Named(table, row, "line").Integer ?? 0),
        $"a number of more than 18 digits in {table.Name}", "at most 18 digits before the point",
            "it is missing in this export; export as CSV or JSON Lines");

    static Cell Named(Table table, int row, string column) =>
        table.Columns.Any(one => one.Name == column) ? table[row, column] : Cell.Missing;
}
