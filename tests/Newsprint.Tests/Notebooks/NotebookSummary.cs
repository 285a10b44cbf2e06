using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tests;

/// <summary>What the cells of a notebook have put out, whatever the front end that wrote it down.</summary>
static class NotebookSummary
{
    // .NET Interactive's own first output.
    const string Welcome = "dotnet-interactive-this-cell";

    /// <summary>Each output with its cell, its MIME types and their content; of a picture its size.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        var notebook = NotebookFile.Read(path);
        return [.. notebook.Cells
            .Where(cell => cell.IsCode)
            .SelectMany(cell => notebook.OutputsOf(cell).Where(output => !output!.ToJsonString().Contains(Welcome))
            .Select(output => $"{cell.Place} {output!["output_type"]}\n{Content(output)}"))];
    }

    static string Content(JsonNode output) => output["data"] is not JsonObject data ? CellOutputs.Joined(output["text"] ?? output["evalue"])
        : string.Join('\n',
            data.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Said(pair.Key, pair.Value!)}"));

    static string Said(string mimeType, JsonNode value) => mimeType switch
    {
        ChartOutput.Figure => Sorted(value is JsonObject ? value : JsonNode.Parse(CellOutputs.Joined(value))!),
        ChartOutput.Picture => Size(Convert.FromBase64String(CellOutputs.Joined(value))),
        _ => CellOutputs.Joined(value),
    };

    static string Sorted(JsonNode figure) => new NotebookJson(null, "\n").Write(figure, 0);

    static string Size(byte[] png) =>
        $"{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))} x {BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))}";
}
