using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Which notebooks can be read, and which of them run here.</summary>
static class NotebookFormat
{
    /// <exception cref="InputException">It is no notebook of a version that is known.</exception>
    public static void Check(string name, JsonObject? root)
    {
        const string remedy = "open it in Jupyter or VS Code and save it again";
        if (root?["cells"] is not JsonArray cells || cells.Any(cell => cell is not JsonObject))
            throw NotebookFile.Bad(name, 0, "JSON without cells", "a notebook, nbformat 4.0 to 4.5",
                "restore it from version control or write it anew");
        if (!Int(root["nbformat"], out var major) || major != 4)
            throw NotebookFile.Bad(name, 0, $"nbformat {root["nbformat"]?.ToJsonString() ?? "missing"}", "nbformat 4.0 to 4.5", remedy);
    }

    /// <exception cref="InputException">Its cells are not in C#.</exception>
    public static void CheckRuns(string name, JsonObject root)
    {
        var language = Text(root, "metadata", "kernelspec", "language") ?? Text(root, "metadata", "language_info", "name") ?? "C#";
        if (!IsCSharp(language))
            throw NotebookFile.Bad(name, 0, $"a notebook in {language}", "one in C# (kernelspec .net-csharp)",
                "run it with its own kernel");
        var cells = (JsonArray)root["cells"]!;
        for (var i = 0; i < cells.Count; i++)
            if (CellLanguage((JsonObject)cells[i]!) is { } other && !IsCSharp(other))
                throw NotebookFile.Bad(name, 0, $"cell {i + 1} in {other}", "cells in C#", "say it in C#, or make it a raw cell");
    }

    static string? CellLanguage(JsonObject cell) => Text(cell, "cell_type") != "code" ? null
        : Text(cell, "metadata", "dotnet_interactive", "language") ?? Text(cell, "metadata", "polyglot_notebook", "kernelName");

    static bool IsCSharp(string language) =>
        language.ToLowerInvariant() is "c#" or "csharp" or "cs" or "polyglot-notebook" or "dotnet-interactive.csharp";

    static string? Text(JsonNode? node, params string[] path)
    {
        foreach (var name in path) node = (node as JsonObject)?[name];
        return node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
    }

    static bool Int(JsonNode? node, out int number)
    {
        number = 0;
        return node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out number);
    }
}
