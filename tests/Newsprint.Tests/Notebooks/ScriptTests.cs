using Xunit;

namespace Newsprint.Tests;

/// <summary>The scripts beside the notebooks, run as a user runs them.</summary>
[Collection("builds")]
public sealed class ScriptTests
{
    static readonly string Seed = Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt");

    [Fact]
    public void TheFinancingTableIsPrintedAsCSV()
    {
        var lines = Run("financing-csv.cs", Seed).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Csv.ToText(Table.Of(Financing.Of(Page.Read(Seed)))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries), lines);
    }

    [Fact]
    public void AChartIsOnePageThatNeedsNoNetwork()
    {
        using var folder = new TemporaryFolder();
        Run("chart-html.cs", Seed, folder["chart.html"]);

        var html = File.ReadAllText(folder["chart.html"]);
        Assert.Contains("aria-label=\"Waterfall chart of 社会融资规模增量", html);
        Assert.DoesNotContain("<script src", html);
        Assert.EndsWith("</html>\n", html);
    }

    [Fact]
    public void PagesBecomeADatabase()
    {
        using var folder = new TemporaryFolder();
        Run("pages-duckdb.cs", Path.GetDirectoryName(Seed)!, folder["pages.duckdb"]);

        Assert.Equal(["level|51", "share|9", "growth|4", "delta|3"],
            ReadBack.Lines("select role, count(*)::int from figures group by role order by count(*) desc", folder["pages.duckdb"]));
    }

    [Fact]
    public void TheChangesOfMoneyAreListedFromFSharp()
    {
        var lines = Dotnet
            .Run(Repository.Root, [], "fsi", Repository.PathOf("notebooks", "scripts", "growth.fsx"), Seed)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var grown = Financing.Of(Page.Read(Seed)).Rows.Where(row => row.Growth is not null).ToArray();
        Assert.Equal(grown.Length, lines.Length);
        Assert.All(grown, row => Assert.Contains(lines, line => line.Contains(row.Item, StringComparison.Ordinal)));
    }

    static string Run(string script, params string[] arguments) =>
        Dotnet.Run(Repository.Root, [], ["run", Repository.PathOf("notebooks", "scripts", script), "--", .. arguments]);
}
