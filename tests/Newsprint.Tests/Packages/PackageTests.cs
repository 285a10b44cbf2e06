using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The packages hold what a user needs, and work without the checkout.</summary>
[Collection("builds")]
public sealed class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    static readonly string Seed = Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt");

    [Theory]
    [InlineData("Newsprint", "lib/net10.0/Newsprint")]
    [InlineData("Newsprint.Analysis", "lib/net10.0/Newsprint.Analysis")]
    [InlineData("Newsprint.Plotly", "plotly/net10.0/Newsprint.Plotly")]
    [InlineData("Newsprint.Tool", "tools/net10.0/any/Newsprint.Tool")]
    public void APackageHasItsPageLicenceDocumentationAndSymbols(string package, string assembly)
    {
        using var packed = feed.Open(package);
        Assert.NotNull(packed.GetEntry("README.md"));
        Assert.NotNull(packed.GetEntry(assembly + ".dll"));
        Assert.NotNull(packed.GetEntry(assembly + ".xml"));
        var said = Nuspec(packed, package);
        Assert.Equal("MIT", Value(said, "license"));
        Assert.Equal("README.md", Value(said, "readme"));
        Assert.NotEmpty(Value(said, "description"));
        using var symbols = feed.Open(package, ".snupkg");
        Assert.NotNull(symbols.GetEntry(assembly + ".pdb"));
    }

    [Theory]
    [InlineData("Newsprint")]
    [InlineData("Newsprint.Analysis", "Newsprint", "Apache.Arrow", "CsvHelper", "Deedle", "DuckDB.NET.Data.Full", "FSharp.Core",
        "Microsoft.Data.Analysis", "Parquet.Net")]
    [InlineData("Newsprint.Plotly")]
    public void APackageNeedsTheseAlone(string package, params string[] needed)
    {
        using var packed = feed.Open(package);
        Assert.Equal(needed.Order(),
            Nuspec(packed, package)
                .Descendants()
                .Where(one => one.Name.LocalName == "dependency")
                .Select(one => one.Attribute("id")!.Value)
                .Order());
    }

    [Fact]
    public void AScriptWithThePackagesWritesATableAndDrawsAChart()
    {
        File.Copy(Repository.PathOf("notebooks", "scripts", "from-packages.cs"), feed["from-packages.cs"]);
        Dotnet.Run(feed.Folder, feed.Environment, "run", "from-packages.cs", "--", Seed, feed["financing.csv"], feed["financing.html"]);

        Assert.Equal(Csv.ToText(Table.Of(Financing.Of(Page.Read(Seed)))), File.ReadAllText(feed["financing.csv"]));
        var html = File.ReadAllText(feed["financing.html"]);
        Assert.Contains("aria-label=\"Waterfall chart of 社会融资规模增量", html);
        Assert.Contains("plotly.js v", html);
    }

    [Fact]
    public void TheToolIsInstalledAndReadsAPage()
    {
        Dotnet.Run(feed.Folder, feed.Environment, "tool", "install", "Newsprint.Tool", "--tool-path", feed["tools"], "--add-source",
            feed.Feed);

        var (exit, output, error) = Dotnet.Try(feed.Folder, [], feed["tools/newsprint"], "figures", Seed, "--format", "csv");
        Assert.True(exit == 0, error);
        Assert.Equal(Csv.ToText(Table.FiguresOf(Page.Read(Seed))), output);
    }

    static XElement Nuspec(ZipArchive packed, string package)
    {
        using var stream = packed.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream).Root!;
    }

    static string Value(XElement nuspec, string name) => nuspec.Descendants().Single(one => one.Name.LocalName == name).Value;
}
