using System.Text;
using System.Text.Json.Nodes;

namespace Newsprint.Tests;

/// <summary>Small notebooks, as text.</summary>
static class NotebookText
{
    /// <summary>A notebook of code cells, laid out as Jupyter does, never run.</summary>
    public static string Of(params string[] cells)
    {
        var all = new JsonArray([.. cells.Select((source, i) => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code", ["execution_count"] = null, ["id"] = $"c{i}", ["metadata"] = new JsonObject(),
                ["outputs"] = new JsonArray(), ["source"] = source,
        })]);
        var root = new JsonObject
        {
            ["cells"] = all,
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["display_name"] = ".NET (C#)",
                    ["language"] = "C#",
                    ["name"] = ".net-csharp"
                }
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return new Tool.Notebooks.NotebookJson(" ", "\n").Write(root, 0) + "\n";
    }

    /// <summary>The web page of a notebook of one code cell with these outputs, behind a cell of Markdown.</summary>
    public static string ToPage(string source, JsonArray outputs, string markdown)
    {
        var root = JsonNode.Parse(Of(source))!;
        root["cells"]![0]!["outputs"] = outputs;
        root["cells"]!.AsArray().Insert(0,
            new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = markdown });
        return Tool.Notebooks.NotebookPage.Of(
            Tool.Notebooks.NotebookFile.Parse("a.ipynb", "/a.ipynb", Encoding.UTF8.GetBytes(root.ToJsonString())));
    }

    /// <summary>A cell's outputs.</summary>
    public static JsonArray Outputs(string path, int cell) =>
        (JsonArray)JsonNode.Parse(File.ReadAllText(path))!["cells"]![cell]!["outputs"]!;
}
