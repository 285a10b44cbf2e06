using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Newsprint;

/// <summary>Tables as JSON Lines: one object a row, UTF-8 without BOM, LF after each, null where a value is missing.</summary>
public static class JsonLines
{
    static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance };

    /// <summary>Writes a table's rows; the stream stays open.</summary>
    public static void Write(Table table, Stream output)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        var names = table.Columns.Select(column => JsonEncodedText.Encode(column.Name, PlainJsonEncoder.Instance)).ToArray();
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteRow(json, names, table.Row(row));
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < 48 * 1024) continue;
            output.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>A table's rows as text.</summary>
    public static string ToText(Table table)
    {
        using var output = new MemoryStream();
        Write(table, output);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    static void WriteRow(Utf8JsonWriter json, JsonEncodedText[] names, ReadOnlySpan<Cell> cells)
    {
        json.WriteStartObject();
        for (var i = 0; i < cells.Length; i++)
        {
            json.WritePropertyName(names[i]);
            WriteValue(json, cells[i]);
        }
        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, Cell cell)
    {
        if (!cell.HasValue) json.WriteNullValue();
        else if (cell.Type is ColumnType.Number or ColumnType.Integer) json.WriteNumberValue(cell.Number!.Value);
        else if (cell.Type == ColumnType.Flag) json.WriteBooleanValue(cell.Flag!.Value);
        else json.WriteStringValue(cell.ToString());
    }
}
