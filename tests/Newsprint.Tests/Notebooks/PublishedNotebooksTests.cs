using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The notebooks that are committed.</summary>
public sealed class PublishedNotebooksTests
{
    const int LongestCell = 20;

    public static TheoryData<string> Notebooks =>
        [.. Directory
            .GetFiles(Repository.PathOf("notebooks"), "*.ipynb")
            .Select(path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal)];

    // The reader's language and time zone are nothing to the outputs: each notebook runs under others.
    [Theory]
    [InlineData("01-the-page.ipynb", "C.UTF-8", "UTC")]
    [InlineData("02-financing-growth.ipynb", "de_DE.UTF-8", "Pacific/Kiritimati")]
    [InlineData("03-resumption-rates.ipynb", "tr_TR.UTF-8", "America/Anchorage")]
    [InlineData("04-project-progress.ipynb", "zh_CN.UTF-8", "Asia/Shanghai")]
    [InlineData("05-an-archive.ipynb", "fr_FR.UTF-8", "America/New_York")]
    public void RunsAndPutsOutWhatIsCommitted(string notebook, string language, string zone)
    {
        var result = NewsprintCommand.Run(Repository.Root, [("LC_ALL", language), ("LANG", language), ("TZ", zone)], "notebooks", "check",
            Path.Combine("notebooks", notebook));

        Assert.True(result.Exit == 0, result.Error);
    }

    [Fact]
    public void ThereAreFive() => Assert.Equal(
        ["01-the-page.ipynb", "02-financing-growth.ipynb", "03-resumption-rates.ipynb", "04-project-progress.ipynb", "05-an-archive.ipynb"],
            Notebooks.Select(row => row.Data));

    [Theory, MemberData(nameof(Notebooks))]
    public void OpensInEveryFrontEnd(string notebook)
    {
        var file = Read(notebook);

        Assert.Equal((4, 5), ((int)file["nbformat"]!, (int)file["nbformat_minor"]!));
        Assert.Equal("""{"display_name":".NET (C#)","language":"C#","name":".net-csharp"}""", file["metadata"]!["kernelspec"]!.ToJsonString());
        Assert.All(Cells(file), cell => Assert.Matches("^[a-zA-Z0-9-_]{1,64}$", (string)cell["id"]!));
        Assert.Equal(Cells(file).Count, Cells(file).Select(cell => (string)cell["id"]!).Distinct().Count());
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void SaysQuestionDataAnswerAndCaveatsBeforeAnyCode(string notebook)
    {
        var first = Cells(Read(notebook))[0];

        Assert.Equal("markdown", (string)first["cell_type"]!);
        var said = new[] { "**Question.**", "**Data.**", "**Answer.**", "**Caveats.**" }
            .Select(word => Source(first).IndexOf(word, StringComparison.Ordinal))
            .ToArray();
        Assert.All(said, at => Assert.True(at > 0));
        Assert.Equal(said.Order(), said);
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void KeepsToTheCellsThatFourKernelsShare(string notebook)
    {
        var code = Cells(Read(notebook)).Where(cell => (string)cell["cell_type"]! == "code").Select(Source).ToArray();

        Assert.Equal("#!import boot.csx", code[0]);
        Assert.Contains("dotnet build", code[1]);
        Assert.Contains("typeof(Newsprint.", code[1]);
        Assert.All(code, cell => Assert.InRange(cell.Split('\n').Length, 1, LongestCell));
        Assert.All(code[1..],
            cell => Assert.DoesNotMatch(@"(^|\n)\s*(#|using |namespace |(public |internal )?(sealed )?(class|record|struct|enum|interface) )|\bdynamic\b|\bConsole\.|\bdisplay\(|\bHTML\(",
                cell));
        Assert.Contains(code, cell => cell.Contains("Claims.Check"));
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void ShowsItsChartsAndNoError(string notebook)
    {
        var outputs = Cells(Read(notebook))
            .Where(cell => (string)cell["cell_type"]! == "code")
            .SelectMany(cell => cell["outputs"]!.AsArray())
            .ToArray();

        Assert.DoesNotContain(outputs, output => (string)output!["output_type"]! == "error");
        Assert.All(outputs.Where(output => output!["data"]?["application/vnd.plotly.v1+json"] is not null), output =>
            Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"],
                output!["data"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal)));
        Assert.DoesNotMatch(new Regex(@"/(home|work|tmp|Users|root)/"),
            string.Concat(outputs.SelectMany(output => output!["data"]?.AsObject() ?? [])
            .Where(pair => pair.Key.StartsWith("text/", StringComparison.Ordinal)).Select(pair => pair.Value!.ToJsonString())));
    }

    static JsonObject Read(string notebook) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("notebooks", notebook)))!.AsObject();

    static IReadOnlyList<JsonNode> Cells(JsonObject file) => [.. file["cells"]!.AsArray().Select(cell => cell!)];

    static string Source(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string)line!));
}
