using Parquet;
using Parquet.Schema;

namespace Newsprint;

/// <summary>
/// Tables as Parquet: strings (dictionary-encoded where they repeat), INT64, DECIMAL(28, 10), DATE, BOOLEAN, all nullable.
/// </summary>
public static class ParquetFile
{
    // How Hive, Spark and DuckDB name the partition of rows without the value.
    const string NoYear = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Writes a table to a file, which is there whole or not at all.</summary>
    /// <exception cref="OverflowException">A number has more than 18 digits before the point.</exception>
    public static Task WriteAsync(Table table, string path) => WholeFile.WriteAsync(path, stream => WriteAsync(table, stream));

    /// <summary>Writes one file of a dataset partitioned by year: <c>FOLDER/published_year=2022/part-NAME.parquet</c>.</summary>
    /// <param name="table">Rows of pages of that year.</param>
    /// <param name="folder">The dataset.</param>
    /// <param name="year">Year of publication; null when unknown.</param>
    /// <param name="part">What tells this file from others of the year.</param>
    /// <returns>The file's path.</returns>
    public static async Task<string> WritePartAsync(Table table, string folder, int? year, string part)
    {
        var path = PartPath(folder, year, part);
        await WriteAsync(table, path).ConfigureAwait(false);
        return path;
    }

    internal static string PartPath(string folder, int? year, string part) =>
        Path.Combine(folder, $"published_year={year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) ?? NoYear}",
            $"part-{part}.parquet");

    /// <summary>Writes a table; the stream must be seekable and stays open.</summary>
    public static async Task WriteAsync(Table table, Stream output)
    {
        DataField[] fields = [.. table.Columns.Select(Field)];
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields.Cast<Field>()), output, Options(table)).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = table.Columns.ToDictionary(column => $"meaning:{column.Name}", column => column.Meaning);
            using var rows = writer.CreateRowGroup();
            for (var i = 0; i < fields.Length; i++) await WriteAsync(rows, fields[i], table, i).ConfigureAwait(false);
            rows.CompleteValidate();
        }
    }

    static ParquetOptions Options(Table table)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (var column in table.Columns.Where(column => column.Type == ColumnType.Text))
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        return options;
    }

    static DataField Field(Column column) => column.Type switch
    {
        ColumnType.Text => new DataField(column.Name, typeof(string), isNullable: true),
        ColumnType.Integer => new DataField(column.Name, typeof(long), isNullable: true),
        ColumnType.Number => new DecimalDataField(column.Name, StoredDecimal.Precision, StoredDecimal.Scale, isNullable: true),
        ColumnType.Day => new DataField(column.Name, typeof(DateOnly), isNullable: true),
        _ => new DataField(column.Name, typeof(bool), isNullable: true),
    };

    static Task WriteAsync(ParquetRowGroupWriter rows, DataField field, Table table, int column) => table.Columns[column].Type switch
    {
        ColumnType.Text => rows.WriteAsync(field, [.. Cells(table, column).Select(cell => cell.Text!)]),
        ColumnType.Integer => rows.WriteAsync<long>(field, Values(table, column, cell => cell.Integer)),
        ColumnType.Number => rows.WriteAsync<decimal>(field, Values(table, column, StoredDecimal.Of)),
        ColumnType.Day => rows.WriteAsync<DateOnly>(field, Values(table, column, cell => cell.Day)),
        _ => rows.WriteAsync<bool>(field, Values(table, column, cell => cell.Flag)),
    };

    static ReadOnlyMemory<T?> Values<T>(Table table, int column, Func<Cell, T?> value) where T : struct =>
        Cells(table, column).Select(value).ToArray();

    static IEnumerable<Cell> Cells(Table table, int column) => Enumerable.Range(0, table.RowCount).Select(row => table[row, column]);
}
