using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>
/// A notebook as it stands on disk. Only what a run changes is rewritten, in place: every other byte stays, unknown
/// metadata, attachments, raw cells and the file's own indentation included.
/// </summary>
sealed class NotebookFile
{
    readonly byte[] _bytes;

    NotebookFile(string path, byte[] bytes, NotebookLayout layout, JsonObject root) =>
        (Path, _bytes, Layout, Root) = (path, bytes, layout, root);

    /// <summary>Full path.</summary>
    public string Path { get; }
    public NotebookLayout Layout { get; }
    public JsonObject Root { get; }
    public IReadOnlyList<NotebookCell> Cells => Layout.Cells;
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads a notebook; nothing of it runs.</summary>
    /// <exception cref="InputException">It is missing, no JSON, no notebook, or not one of C#.</exception>
    public static NotebookFile Read(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full))
            throw Bad(path, 0, Directory.Exists(full) ? "a folder" : "no such file", "a notebook, .ipynb", "check the path");
        return Parse(path, full, File.ReadAllBytes(full));
    }

    /// <summary>Reads a notebook from its bytes.</summary>
    /// <exception cref="InputException">It is no JSON, no notebook, or not one of C#.</exception>
    public static NotebookFile Parse(string name, string full, byte[] bytes)
    {
        try
        {
            var layout = NotebookLayout.Of(bytes);
            var root = JsonStrings.Parse(bytes.AsSpan(layout.Start));
            NotebookFormat.Check(name, root);
            return new NotebookFile(full, bytes, layout, root!);
        }
        catch (JsonException fault)
        {
            throw Bad(name, (int)(fault.LineNumber ?? 0) + 1, "no JSON", "a notebook, .ipynb",
                "restore it from version control or write it anew");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            throw Bad(name, 0, "JSON that is no notebook", "an object with cells, each with its source",
                "restore it from version control or write it anew");
        }
    }

    public static InputException Bad(string name, int line, string found, string expected, string remedy) =>
        new(new Note(name, line, found, expected, remedy));

    /// <summary>The outputs that a code cell has now; empty for none.</summary>
    public JsonArray OutputsOf(NotebookCell cell) => CellNode(cell)["outputs"] as JsonArray ?? [];

    /// <summary>The cell's number of execution; null when it has none.</summary>
    public int? CountOf(NotebookCell cell) =>
        CellNode(cell)["execution_count"] is JsonValue count && count.TryGetValue(out int number) ? number : null;

    JsonNode CellNode(NotebookCell cell) => Root["cells"]![cell.Index]!;

    /// <summary>The file with other outputs in its code cells.</summary>
    /// <param name="results">Cells that ran, with what they put out.</param>
    public byte[] With(IEnumerable<(NotebookCell Cell, JsonArray Outputs, int? Count)> results)
    {
        var edits = new List<ByteEdit>();
        foreach (var (cell, outputs, count) in results)
        {
            if (CountOf(cell) != count || cell.Count is null) edits.Add(Edit(cell, cell.Count, "execution_count", count));
            if (cell.Outputs is null || !JsonNode.DeepEquals(OutputsOf(cell), outputs))
                edits.Add(Edit(cell, cell.Outputs, "outputs", outputs));
        }
        return ByteEdit.Apply(_bytes, edits);
    }

    ByteEdit Edit(NotebookCell cell, Range? value, string name, JsonNode? node)
    {
        var text = new NotebookJson(Layout.Unit, Layout.NewLine).Write(node, 3);
        if (value is { } range) return new ByteEdit(range, text);
        var separator = Layout.Unit is null ? "" : Layout.NewLine + string.Concat(Enumerable.Repeat(Layout.Unit, 3));
        return new ByteEdit(cell.Body..cell.Body, $"{separator}\"{name}\":{(Layout.Unit is null ? "" : " ")}{text},");
    }
}
