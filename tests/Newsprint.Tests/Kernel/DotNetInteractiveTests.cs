using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// The published notebooks under the real .NET Interactive, run by Jupyter: they put out what is committed. Two things are its own way:
/// a figure travels as text, and a picture is drawn for each chart alone, with more colours.
/// </summary>
public class DotNetInteractiveTests
{
    const string Welcome = "dotnet-interactive-this-cell";

    [Theory, MemberData(nameof(PublishedNotebooksTests.Notebooks), MemberType = typeof(PublishedNotebooksTests))]
    public void APublishedNotebookRunsUnchanged(string notebook)
    {
        using var folder = new TemporaryFolder();
        var (exit, _, error) = Jupyter.RunWith(folder, Kernel(), "-m", "nbconvert", "--execute", "--to", "notebook", "--output-dir", folder.Path, Repository.PathOf("notebooks", notebook));

        Assert.True(exit == 0, error);
        (exit, _, error) = Jupyter.RunWith(folder, Kernel(), "-c", $"import nbformat; nbformat.validate(nbformat.read('{notebook}', 4))");
        Assert.True(exit == 0, error);
        var (committed, found) = (Outputs(Repository.PathOf("notebooks", notebook)), Outputs(folder[notebook]));
        Assert.Equal(committed.Select(Summary), found.Select(Summary));
    }

    // From the packages that 'dotnet tool restore' brings; it needs no installation.
    static JsonArray Kernel()
    {
        var version = (string)JsonNode.Parse(File.ReadAllText(Repository.PathOf(".config", "dotnet-tools.json")))!["tools"]!["microsoft.dotnet-interactive"]!["version"]!;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var program = Path.Combine(packages, "microsoft.dotnet-interactive", version, "tools", "net10.0", "any", "Microsoft.DotNet.Interactive.App.dll");
        Assert.SkipUnless(File.Exists(program), $"no .NET Interactive {version} (dotnet tool restore)");
        return ["dotnet", program, "jupyter", "--default-kernel", "csharp", "{connection_file}"];
    }

    static IReadOnlyList<JsonNode> Outputs(string path) =>
        [.. NotebookFile.Read(path).Cells.Where(cell => cell.IsCode).SelectMany(cell => NotebookFile.Read(path).OutputsOf(cell)).Where(output => !output!.ToJsonString().Contains(Welcome)).Select(output => output!)];

    static string Summary(JsonNode output) => output["data"] is not JsonObject data ? output.ToJsonString()
        : string.Join('\n', data.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{output["output_type"]} {pair.Key}: {Said(pair.Key, pair.Value!)}"));

    static string Said(string mimeType, JsonNode value) => mimeType switch
    {
        ChartOutput.Figure => Sorted(value is JsonObject ? value : JsonNode.Parse(CellOutputs.Joined(value))!),
        ChartOutput.Picture => Size(Convert.FromBase64String(CellOutputs.Joined(value))),
        _ => CellOutputs.Joined(value),
    };

    static string Sorted(JsonNode figure) => new NotebookJson(null, "\n").Write(figure, 0);

    static string Size(byte[] png) => $"{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))} x {BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))}";
}
