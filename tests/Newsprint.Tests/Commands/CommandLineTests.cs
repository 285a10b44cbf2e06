using Xunit;

namespace Newsprint.Tests;

/// <summary>The contract of the command that other programs rely on: exit codes, streams, line ends.</summary>
public class CommandLineTests
{
    const string Seed = "seeds/000_9b1e08003a9f508d.txt";

    [Theory]
    [InlineData("", 2, "Required command was not provided.")]
    [InlineData("figures", 2, "FILE")]
    [InlineData("figures nothere.txt", 1, "nothere.txt")]
    [InlineData("figures lib", 1, "lib")]
    [InlineData("figures --published 5.12.2022 " + Seed, 2, "--published: found '5.12.2022'; expected a day as YYYY-MM-DD")]
    [InlineData("figures --format xml " + Seed, 2, "xml")]
    [InlineData("figures --encoding klingon " + Seed, 2, "--encoding: found 'klingon'")]
    [InlineData("view nothere.txt", 1, "nothere.txt")]
    [InlineData("nonsense", 2, "nonsense")]
    [InlineData("notebooks run nothere.ipynb", 1, "nothere.ipynb: found no such file; expected a notebook")]
    [InlineData("notebooks run --filter nothing-of-this-name lib", 1, "no notebook whose name matches 'nothing-of-this-name'")]
    [InlineData("notebooks run --timeout soon", 2, "--timeout: found 'soon'; expected seconds")]
    [InlineData("kernel run --connection-file nothere.json", 1, "nothere.json")]
    [InlineData("kernel install --user --prefix x", 2, "found both --user and --prefix")]
    public void ABadCallIsToldFromBadInput(string call, int exit, string said)
    {
        var result = NewsprintCommand.Run(Repository.Root, call.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(exit, result.Exit);
        Assert.Empty(result.Output);
        Assert.Contains(said, result.Error);
        Assert.All(result.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("newsprint: ", line));
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void FiguresAreJsonLinesOfUtf8WithoutAMark()
    {
        var result = NewsprintCommand.Run(Repository.Root, "figures", Seed);
        Assert.Equal(0, result.Exit);
        Assert.StartsWith("{\"source\":\"seeds/", result.Output);
        Assert.EndsWith("}\n", result.Output);
        Assert.DoesNotContain("\r", result.Output);
        Assert.DoesNotContain("\\u", result.Output);
    }

    [Fact]
    public void CsvHasOneHeaderForAllPagesAndCrlf()
    {
        var result = NewsprintCommand.Run(Repository.Root, "figures", "--format", "csv", "--bom", Seed, Seed);
        Assert.Equal(0, result.Exit);
        var lines = result.Output.Split("\r\n");
        Assert.StartsWith("\uFEFFsource,article,headline,line,start,end,text,value,unit", lines[0]);
        Assert.Single(lines, line => line.Contains("source,article,", StringComparison.Ordinal));
        Assert.Empty(lines[^1]);
    }

    [Fact]
    public void ArticlesAreOneALine()
    {
        var result = NewsprintCommand.Run(Repository.Root, "articles", Seed);
        Assert.Equal(0, result.Exit);
        Assert.All(result.Output.TrimEnd('\n').Split('\n'), line => Assert.Contains("\"paragraphs\":[", line));
    }

    [Theory]
    [InlineData("financing", "source,published,article,line,number,")]
    [InlineData("resumption", "source,published,article,line,number,")]
    [InlineData("projects", "source,published,article,line,number,")]
    public void EachTableIsPrinted(string table, string header)
    {
        var result = NewsprintCommand.Run(Repository.Root, "tables", table, "--format", "csv", Seed);
        Assert.Equal(0, result.Exit);
        Assert.StartsWith(header, result.Output);
    }

    [Theory]
    [InlineData("--help", "notebooks")]
    [InlineData("notebooks run --help", "run only those that you trust")]
    [InlineData("--version", "0.1.0")]
    public void HelpIsNoError(string call, string said)
    {
        var result = NewsprintCommand.Run(Repository.Root, call.Split(' '));
        Assert.Equal(0, result.Exit);
        Assert.Contains(said, result.Output);
        Assert.DoesNotContain("worker", result.Output);
    }
}
