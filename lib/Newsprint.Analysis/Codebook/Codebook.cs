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
        PageTable.Of([]),
        PageTable.Notes([]),
    }.ToDictionary(table => table.Name, table => table.Columns);

    /// <summary>The codebook as Markdown, one table a section: for a README, which a test can hold to it.</summary>
    public static string ToMarkdown() =>
        string.Join("\n", Tables.Select(table => $"### `{table.Key}`\n\n| column | type | meaning | concept |\n| --- | --- | --- | --- |\n"
        + string.Concat(table.Value.Select(column =>
            $"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} | {Meaning(column)} | {column.Concept} |\n"))));

    static string Meaning(Column column) => column.Values is null ? column.Meaning
        : $"{column.Meaning} {string.Join(" ", column.Values.Select(value => value.Length == 0 ? "or empty" : $"`{value}`"))}";

    /// <summary>A column as the codebook has it, or a new one where it does not know the name or the type differs.</summary>
    internal static Column Column(string table, string name, ColumnType type) =>
        Tables.TryGetValue(table, out var columns) && columns.FirstOrDefault(column => column.Name == name) is { } known
            && known.Type == type
            ? known : new(name, type, "");
}
