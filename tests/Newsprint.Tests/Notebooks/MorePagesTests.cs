using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The notebooks as they stand, run over a <c>seeds</c> folder that holds two further, made-up pages.</summary>
public sealed class MorePagesTests
{
    static readonly string[] Added = ["made-up-2022-11-05", "made-up-2023-11-06"];

    [Fact]
    public void TheSameNotebooksReadAllPagesAndSaySeriesAndConflicts()
    {
        using var folder = new TemporaryFolder();
        Copy("notebooks", folder["notebooks"], "*.ipynb");
        Copy("notebooks", folder["notebooks"], "boot.csx");
        Copy("seeds", folder["seeds"], "*");
        Copy(Path.Combine("tests", "Newsprint.Tests", "Tables", "Pages"), folder["seeds"], "made-up-*");

        var run = NewsprintCommand.Run(folder.Path,
            [.. new[] { "notebooks", "run" }, .. Analyses.Select(name => Path.Combine("notebooks", $"{name}.ipynb"))]);

        Assert.True(run.Exit == 0, run.Error);
        var shown = Analyses.ToDictionary(name => name, name => TextOf(folder[$"notebooks/{name}.ipynb"]));
        Assert.All(Added, page => Assert.Contains(page, shown["01-the-page"]));
        Assert.Contains("pages: 3;", shown["02-financing-growth"]);
        Assert.Contains("绿色贷款余额 is 1200亿元 in ../seeds/made-up-2022-11-05.txt", shown["02-financing-growth"]);
        Assert.Contains("科技贷款余额 was 3950亿元 in ../seeds/made-up-2022-11-05.txt", shown["02-financing-growth"]);
        Assert.All(["2021-10-31", "2022-10-31", "2023-10-31"], day => Assert.Contains(day, shown["02-financing-growth"]));
        Assert.Contains("成都市", shown["03-resumption-rates"]);
        Assert.Contains("成都市", shown["04-project-progress"]);
    }

    static string[] Analyses { get; } = ["01-the-page", "02-financing-growth", "03-resumption-rates", "04-project-progress"];

    static void Copy(string from, string to, string pattern)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(Repository.PathOf(from), pattern))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    /// <summary>What the cells put out as plain text and as HTML.</summary>
    static string TextOf(string path) => string.Concat(JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
        .SelectMany(cell => cell!["outputs"]?.AsArray() ?? [])
        .Select(output => output!["data"]?.AsObject()).OfType<JsonObject>()
        .SelectMany(data => data.Where(pair => pair.Key.StartsWith("text/", StringComparison.Ordinal)))
        .Select(pair => pair.Value is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)pair.Value));
}
