namespace Newsprint;

/// <summary>Every table with its columns: what README, exports and databases say about them is taken from here.</summary>
public static class Codebook
{
    /// <summary>The columns of each table, by the table's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Column>> Tables { get; } = new[]
    {
        Table.Of([]),
        FinancingTables.Rows([]),
        FinancingTables.Parts([]),
        ResumptionTable.Of([]),
        ProjectTables.Rows([]),
        ProjectTables.Events([]),
    }.ToDictionary(table => table.Name, table => table.Columns);

    /// <summary>A column as the codebook has it, or a new one where it does not know the name or the type differs.</summary>
    internal static Column Column(string table, string name, ColumnType type) =>
        Tables.TryGetValue(table, out var columns) && columns.FirstOrDefault(column => column.Name == name) is { } known && known.Type == type
            ? known : new(name, type, "");
}
