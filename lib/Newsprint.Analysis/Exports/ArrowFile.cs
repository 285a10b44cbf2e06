using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ArrowSchema = Apache.Arrow.Schema;

namespace Newsprint;

/// <summary>
/// Tables as an Arrow IPC file (Feather 2): utf8, int64, decimal128(28, 10), date32, bool, all nullable; meanings in the fields' metadata.
/// </summary>
public static class ArrowFile
{
    /// <summary>Writes a table to a file, which is there whole or not at all.</summary>
    /// <exception cref="OverflowException">A number has more than 18 digits before the point.</exception>
    public static Task WriteAsync(Table table, string path) => WholeFile.WriteAsync(path, stream => WriteAsync(table, stream));

    /// <summary>Writes a table; the stream stays open.</summary>
    public static async Task WriteAsync(Table table, Stream output)
    {
        using var batch = Batch(table);
        using var writer = new ArrowFileWriter(output, batch.Schema, leaveOpen: true);
        await writer.WriteRecordBatchAsync(batch).ConfigureAwait(false);
        await writer.WriteEndAsync().ConfigureAwait(false);
    }

    /// <summary>Writes the record batches of several files as one; the stream stays open.</summary>
    /// <param name="head">A table with the columns of all.</param>
    /// <param name="files">In their order.</param>
    /// <param name="output">Where to.</param>
    internal static async Task JoinAsync(Table head, IReadOnlyList<string> files, Stream output)
    {
        using var writer = new ArrowFileWriter(output, SchemaOf(head), leaveOpen: true);
        await writer.WriteStartAsync().ConfigureAwait(false);
        foreach (var file in files)
        {
            using var reader = new ArrowFileReader(File.OpenRead(file), leaveOpen: false);
            while (await reader.ReadNextRecordBatchAsync().ConfigureAwait(false) is { } batch)
                using (batch) await writer.WriteRecordBatchAsync(batch).ConfigureAwait(false);
        }
        await writer.WriteEndAsync().ConfigureAwait(false);
    }

    /// <summary>A table as one record batch.</summary>
    public static RecordBatch Batch(Table table) => new(
        SchemaOf(table), table.Columns.Select((column, i) => Array(table, column.Type, i)), table.RowCount);

    static ArrowSchema SchemaOf(Table table) => new(table.Columns.Select(Field), null);

    static Field Field(Column column) =>
        new(column.Name, TypeOf(column.Type), nullable: true, [KeyValuePair.Create("meaning", column.Meaning)]);

    static IArrowType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => StringType.Default,
        ColumnType.Integer => Int64Type.Default,
        ColumnType.Number => new Decimal128Type(StoredDecimal.Precision, StoredDecimal.Scale),
        ColumnType.Day => Date32Type.Default,
        _ => BooleanType.Default,
    };

    static IArrowArray Array(Table table, ColumnType type, int column) => type switch
    {
        ColumnType.Text =>
            Fill(new StringArray.Builder(), table, column, (builder, cell) => builder.Append(cell.Text),
                builder => builder.AppendNull()).Build(),
        ColumnType.Integer =>
            Fill(new Int64Array.Builder(), table, column, (builder, cell) => builder.Append(cell.Integer!.Value),
                builder => builder.AppendNull()).Build(),
        ColumnType.Number =>
            Fill(new Decimal128Array.Builder((Decimal128Type)TypeOf(type)), table, column,
                (builder, cell) => builder.Append(StoredDecimal.Of(cell)!.Value), builder => builder.AppendNull()).Build(),
        ColumnType.Day =>
            Fill(new Date32Array.Builder(), table, column, (builder, cell) => builder.Append(cell.Day!.Value),
                builder => builder.AppendNull()).Build(),
        _ => Fill(new BooleanArray.Builder(), table, column, (builder, cell) => builder.Append(cell.Flag!.Value),
            builder => builder.AppendNull()).Build(),
    };

    static T Fill<T>(T builder, Table table, int column, Action<T, Cell> append, Action<T> appendNull)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table[row, column];
            if (cell.HasValue) append(builder, cell);
            else appendNull(builder);
        }
        return builder;
    }
}
