using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Says which cell failed and how: its lines, what it had shown, and one sentence.</summary>
static class FailureReport
{
    const int Around = 2;

    /// <summary>One sentence: notebook, cell, line, error.</summary>
    public static string Sentence(NotebookFile notebook, CellFailure failure)
    {
        var where = failure.Place == failure.Cell.Place ? failure.Place : $"{failure.Cell.Place}, {failure.Place}";
        var line = failure.Line > 0 ? $", line {failure.Line}" : "";
        return $"{Path.GetFileName(notebook.Path)}: {where}{line}: {failure.Kind}: {failure.Said}";
    }

    /// <summary>The cell's lines around the error, its output so far, and the trace.</summary>
    public static IEnumerable<string> Lines(CellFailure failure, JsonArray outputs)
    {
        foreach (var line in Excerpt(failure)) yield return line;
        foreach (var output in outputs.OfType<JsonObject>())
            foreach (var line in Shown(output)) yield return $"  | {line}";
        foreach (var line in failure.Trace) yield return $"  {line}";
    }

    static IEnumerable<string> Excerpt(CellFailure failure)
    {
        if (failure.Line == 0 || failure.Place != failure.Cell.Place) yield break;
        var lines = failure.Cell.Source.ReplaceLineEndings("\n").Split('\n');
        for (var i = Math.Max(1, failure.Line - Around); i <= Math.Min(lines.Length, failure.Line + Around); i++)
            yield return $"{(i == failure.Line ? ">" : " ")} {i,3}  {lines[i - 1]}";
    }

    static IEnumerable<string> Shown(JsonObject output)
    {
        var text = (string?)output["output_type"] == "stream" ? output["text"] : output["data"]?["text/plain"];
        return text is null ? [] : CellOutputs.Joined(text).TrimEnd('\n').Split('\n');
    }
}
