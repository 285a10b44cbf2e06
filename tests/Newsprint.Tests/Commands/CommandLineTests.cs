using Xunit;

namespace Newsprint.Tests;

/// <summary>The contract of the command that other programs rely on: exit codes, streams, line ends.</summary>
public class CommandLineTests
{
    const string Seed = "seeds/000_9b1e08003a9f508d.txt";

    [Theory]
    [InlineData("", 2, "newsprint: found no command; expected figures, articles, tables,")]
    [InlineData("figures", 2, "newsprint: figures: found no FILE; expected pages, as text; 'newsprint figures --help' says more")]
    [InlineData("figures --fromat csv " + Seed, 2, "figures: found '--fromat'; expected perhaps --format;")]
    [InlineData("figures " + Seed + " --format", 2, "--format: found nothing behind it; expected form of the output")]
    [InlineData("figure " + Seed, 2, "found 'figure'; expected perhaps figures;")]
    [InlineData("tables money " + Seed, 2, "tables: found 'money'; expected financing, resumption, projects;")]
    [InlineData("view a.txt b.txt", 2, "view: found 'b.txt'; expected no more than one FILE;")]
    [InlineData("new-page a.txt --publisher P", 2, "new-page: found no --published; expected it: the page's date")]
    [InlineData("figures --quiet --verbose " + Seed, 2, "found both --verbose and --quiet; expected one of them")]
    [InlineData("completion csh", 2, "completion: SHELL: found 'csh'; expected bash or zsh or fish or pwsh;")]
    [InlineData("figures --units nothere.tsv " + Seed, 1, "nothere.tsv: found no such file; expected a table of units")]
    [InlineData("figures --areas nothere.tsv " + Seed, 1, "nothere.tsv: found no such file; expected a table of places")]
    [InlineData("figures nothere.txt", 1, "nothere.txt: found no such file; expected a page as text")]
    [InlineData("figures lib", 1, "lib: found a folder; expected a page as text")]
    [InlineData("figures --published 5.12.2022 " + Seed, 2, "--published: found '5.12.2022'; expected a day as YYYY-MM-DD")]
    [InlineData("figures --format xml " + Seed, 2, "--format: found 'xml'; expected jsonl or csv")]
    [InlineData("figures --encoding klingon " + Seed, 2, "--encoding: found 'klingon'")]
    [InlineData("figures --units lib " + Seed, 1, "lib: found a folder; expected a table of units")]
    [InlineData("figures --areas lib " + Seed, 1, "lib: found a folder; expected a table of places")]
    [InlineData("view nothere.txt", 1, "nothere.txt: found no such file; expected a page as text")]
    [InlineData("view " + Seed + " -o lib", 1, "lib: found a folder; expected a file to write; add the file's name")]
    [InlineData("view " + Seed + " -o " + Seed, 1, Seed + ": found a file that is no web page; expected a new file, or")]
    [InlineData("view " + Seed + " -o nothere/page.html", 1, "nothere/page.html: found no folder to write it into; expected one that is there")]
    [InlineData("new-page " + Seed + " --published 2022-12-05 --publisher P --to README.md", 1, "README.md: found a file; expected a folder; name another with --to")]
    [InlineData("new-page lib --published 2022-12-05 --publisher P", 1, "lib: found a folder; expected a page as text")]
    [InlineData("explain " + Seed + " --at 25 --at 27", 2, "explain: found --at more than once; expected it once;")]
    [InlineData("explain " + Seed + " --at 999", 1, "found a page of 149 lines; expected a figure at --at 999")]
    [InlineData("notebooks html --to README.md", 1, "README.md: found a file; expected a folder; name another with --to")]
    [InlineData("notebooks run --jobs many", 2, "--jobs: found 'many'; expected a number from 1 to 1024")]
    [InlineData("nonsense", 2, "nonsense")]
    [InlineData("notebooks run nothere.ipynb", 1, "nothere.ipynb: found no such file; expected a notebook")]
    [InlineData("notebooks run --filter nothing-of-this-name lib", 1, "no notebook whose name matches 'nothing-of-this-name'")]
    [InlineData("notebooks run --timeout soon", 2, "--timeout: found 'soon'; expected seconds")]
    [InlineData("kernel run --connection-file nothere.json", 1, "nothere.json: found no such file; expected a connection file")]
    [InlineData("kernel install --prefix README.md", 1, "README.md: found a file; expected a folder; name another with --prefix")]
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

    [Theory]
    [InlineData("figures")]
    [InlineData("articles")]
    [InlineData("tables financing")]
    public void AFileThatCannotBeReadIsToldAndPassedOver(string command)
    {
        string[] words = command.Split(' ');
        var alone = NewsprintCommand.Run(Repository.Root, [.. words, Seed]);
        var result = NewsprintCommand.Run(Repository.Root, [.. words, "nothere.txt", Seed, "lib"]);
        Assert.Equal((1, alone.Output), (result.Exit, result.Output));
        Assert.Contains("newsprint: nothere.txt: found no such file; expected a page as text", result.Error);
        Assert.Contains("newsprint: lib: found a folder; expected a page as text", result.Error);
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

    [Fact]
    public void QuietSaysNothingOfWhatIsOddVerboseSaysWhatWasRead()
    {
        Assert.Contains("found an article that starts inside a sentence", NewsprintCommand.Run(Repository.Root, "figures", Seed).Error);
        Assert.Empty(NewsprintCommand.Run(Repository.Root, "figures", "--quiet", Seed).Error);
        Assert.Contains($"{Seed}: 149 lines of utf-8, published 2022-12-05 by 重庆日报; 9 articles, 3 captions",
            NewsprintCommand.Run(Repository.Root, "figures", "-v", Seed).Error);
        Assert.Contains("   at Newsprint.", NewsprintCommand.Run(Repository.Root, "figures", "-v", "nothere.txt").Error);
    }

    [Fact]
    public void UnitsAndPlacesOfOnesOwnAreRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["page.txt"], "    甲乙新区送出书籍五十摞。\n");
        Assert.Empty(NewsprintCommand.Run(folder.Path, "figures", "page.txt", "--published", "2022-12-05").Output);
        File.WriteAllText(folder["units.tsv"], "word\tunit\tcode\tmeasure\n摞\t摞\t\tcount\n");
        File.WriteAllText(folder["areas.tsv"], "990101\t甲乙新区\t3\t500000\t甲乙\t\t\n");

        var result = NewsprintCommand.Run(folder.Path, "figures", "page.txt", "--published", "2022-12-05", "--units", "units.tsv",
            "--areas", "areas.tsv");
        Assert.Contains("\"text\":\"五十摞\",\"value\":50,\"unit\":\"摞\"", result.Output);
        Assert.Contains("\"area\":\"甲乙新区\",\"area_code\":\"990101\"", result.Output);
        var view = NewsprintCommand.Run(folder.Path, "view", "page.txt", "--published", "2022-12-05", "--units", "units.tsv", "--areas",
            "areas.tsv");
        Assert.Contains("甲乙新区", view.Output);
    }

    [Theory]
    [InlineData("--help", "notebooks")]
    [InlineData("--help", "2  a call that could not be understood")]
    [InlineData("figures --help", "newsprint figures seeds/page.txt --format csv")]
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
