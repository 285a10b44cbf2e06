using System.Text.RegularExpressions;
using Newsprint.Tool.Sessions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What the README shows runs.</summary>
[Collection("console")]
public partial class ReadmeTests
{
    static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void ItsThreeLinesDrawTheBridge()
    {
        var code = CSharp().Match(Readme).Groups["code"].Value;
        Assert.Equal(3, code.Trim().Split('\n').Length);
        var folder = Repository.PathOf("notebooks");
        var seen = new CellRecorder();
        var session = new Session(folder);
        session.Run("#!import boot.csx", "boot", seen, TestContext.Current.CancellationToken);
        session.Run(code.Replace("\"seeds/", $"\"{Repository.PathOf("seeds")}/"), "README", seen, TestContext.Current.CancellationToken);
        var shown = Assert.Single(seen.Seen, line => line.StartsWith("result: ", StringComparison.Ordinal));
        Assert.Contains("application/vnd.plotly.v1+json", shown);
        Assert.Contains("-51.8", shown);
    }

    [Fact]
    public void ItsTablesAreRead()
    {
        using var folder = new TemporaryFolder();
        var tables = Assert
            .Single(Documents.Blocks(Readme.ReplaceLineEndings("\n")),
                block => block.Code.StartsWith("# corrections.tsv\n", StringComparison.Ordinal)).Code
            .Split("\n\n");
        foreach (var (name, table) in new[] { "corrections.tsv", "units.tsv", "areas.tsv" }.Zip(tables))
            File.WriteAllText(folder[name], table);
        File.WriteAllText(folder["page.txt"], "    截至9月未，青杨县送出书籍五十摞。\n");

        var read = NewsprintCommand.Run(folder.Path, "figures", "page.txt", "--published", "2022-12-05", "--units", "units.tsv", "--areas",
            "areas.tsv");

        Assert.Contains("\"value\":50,\"unit\":\"摞\"", read.Output);
        Assert.Contains("\"area_code\":\"990101\"", read.Output);
        Assert.Contains("\"period_end\":\"2022-09-30\"", read.Output);
        Assert.Contains("expected \"截至9月末\"; it is read so: 未 is printed for 末", read.Error);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
