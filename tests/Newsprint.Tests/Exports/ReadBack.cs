using System.Globalization;
using DuckDB.NET.Data;

namespace Newsprint.Tests;

/// <summary>Files read back with a program that is not ours.</summary>
static class ReadBack
{
    /// <summary>The rows of a query, each cell as files print it; a dash for a missing one.</summary>
    public static string[] Lines(string query, string database = ":memory:")
    {
        using var connection = new DuckDBConnection($"DataSource={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(string.Join('|',
                Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : Text(reader.GetValue(i)))));
        return [.. lines];
    }

    /// <summary>The rows of a table in the same way; numbers as a decimal type stores them.</summary>
    public static string[] Lines(Table table) =>
    [
        .. Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', table.Row(row).ToArray().Select(cell =>
            !cell.HasValue ? "-" : cell.Type == ColumnType.Number ? ((Cell)StoredDecimal.Of(cell)).ToString() : cell.ToString()))),
    ];

    static string Text(object value) => value switch
    {
        decimal number => ((Cell)(decimal?)number).ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
