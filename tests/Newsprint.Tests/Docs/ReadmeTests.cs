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

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
