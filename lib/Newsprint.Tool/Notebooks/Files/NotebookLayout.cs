using System.Text;
using System.Text.Json;

namespace Newsprint.Tool.Notebooks;

/// <summary>Where a notebook's cells stand among its bytes, and how the file is laid out.</summary>
sealed record NotebookLayout(int Start, string? Unit, string NewLine, IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>Finds the cells.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static NotebookLayout Of(byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var json = new Utf8JsonReader(bytes.AsSpan(start), new JsonReaderOptions { MaxDepth = JsonStrings.Depth });
        var cells = new List<NotebookCell>();
        json.Read();
        while (json.Read() && json.CurrentDepth > 0)
        {
            var isCells = json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("cells");
            if (json.TokenType == JsonTokenType.PropertyName) json.Read();
            if (isCells && json.TokenType == JsonTokenType.StartArray) ReadCells(ref json, start, cells);
            else json.Skip();
        }
        json.Read();
        var (unit, newLine) = Indentation(bytes.AsSpan(start));
        return new NotebookLayout(start, unit, newLine, cells);
    }

    static void ReadCells(ref Utf8JsonReader json, int start, List<NotebookCell> cells)
    {
        cells.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.StartObject) cells.Add(ReadCell(ref json, start, cells.Count));
            else json.Skip();
        }
    }

    static NotebookCell ReadCell(ref Utf8JsonReader json, int start, int index)
    {
        var cell = new NotebookCell(index, "", "", start + (int)json.BytesConsumed, null, null);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString();
            json.Read();
            var from = start + (int)json.TokenStartIndex;
            if (name == "cell_type" && json.TokenType == JsonTokenType.String) cell = cell with { Kind = json.GetString()! };
            else if (name == "source") cell = cell with { Source = ReadText(ref json) };
            else json.Skip();
            var range = from..(start + (int)json.BytesConsumed);
            if (name == "outputs") cell = cell with { Outputs = range };
            if (name == "execution_count") cell = cell with { Count = range };
        }
        return cell;
    }

    // One string, or a list of lines that keep their line ends.
    static string ReadText(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String) return json.GetString()!;
        var text = new StringBuilder();
        if (json.TokenType != JsonTokenType.StartArray) json.Skip();
        else
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                if (json.TokenType == JsonTokenType.String) text.Append(json.GetString());
                else json.Skip();
        return text.ToString();
    }

    static (string? Unit, string NewLine) Indentation(ReadOnlySpan<byte> text)
    {
        var brace = text.IndexOf((byte)'{');
        var rest = text[(brace + 1)..];
        var quote = rest.IndexOf((byte)'"');
        if (quote <= 0) return (null, "\n");
        var gap = Encoding.ASCII.GetString(rest[..quote]);
        var line = gap.LastIndexOf('\n');
        return line < 0 ? (null, "\n") : (gap[(line + 1)..], gap.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    }
}
