using System.IO.Compression;
using System.Text;
using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// Whatever pages, archives and their entries are called, and whatever they say, an export writes its own files into its own folder.
/// </summary>
public sealed class HostilePathTests : IDisposable
{
    static readonly string[] Pieces =
    [
        "..", "../", "/", "\\", "..\\", "C:", "~", "%2e%2e%2f", "\0", "\n", "|", "*", "?", ":", "'", "\"", "$(touch x)", "`", ";", " ", ".", ".newsprint", "part-00001.parquet", "published_year=2022",
        "datapackage.json", "figures", "page.txt", "/etc/passwd", "/dev/null", "数", "．．／", "\u202e", "\ufeff", "\ud800", new string('a', 300),
    ];

    static readonly Gen<string> Names = Gen.OneOfConst(Pieces).Array[1, 6].Select(string.Concat);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NamesAndTextsNeverBecomePaths() => Gen.Select(Names.Array[1, 4], Gen.Enum<ExportFormat>()).Sample((names, format) =>
    {
        var pages = names.Select((name, i) =>
            RawPage.Of(name, $"{name}\n本报讯（记者 {name}）截至9月底，{name}贷款余额达{i + 3}亿元。\n", i % 2 == 0 ? null : new DateOnly(2022, 12, 5)));
        Export(pages, format);
    }, seed: "0000000000001", iter: 60, threads: 1);

    [Fact]
    public void EntriesOfArchivesNeverBecomePaths() => Names.Array[1, 4].Sample(names =>
    {
        File.Delete(_folder["in.zip"]);
        using (var zip = ZipFile.Open(_folder["in.zip"], ZipArchiveMode.Create))
            foreach (var name in names)
                using (var entry = zip.CreateEntry(name.Replace('\0', '0').Replace('\ud800', 'd') + ".txt").Open())
                    entry.Write(Encoding.UTF8.GetBytes(MadeUpPages.Text(1)));
        Export(Archive.Pages(_folder["in.zip"]), ExportFormat.Parquet, "in.zip");
    }, seed: "0000000000001", iter: 40, threads: 1);

    // Beside the folder and above it nothing appears; in it only what an export is made of.
    void Export(IEnumerable<RawPage> pages, ExportFormat format, params string[] there)
    {
        Archive.ExportAsync(pages, _folder["a/b/out"], new ExportOptions { Format = format, PagesPerPart = 2 }, null,
            TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
        Assert.Equal(["a", .. there],
            Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["b"], Directory.EnumerateFileSystemEntries(_folder["a"]).Select(Path.GetFileName));
        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(_folder["a/b"]).Select(Path.GetFileName));
        Assert.All(Directory.EnumerateFiles(_folder["a/b/out"], "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }),
            file =>
            Assert.Matches(@"^(\.newsprint/journal\.jsonl|datapackage\.json|newsprint\.duckdb|[a-z_]+\.(csv|jsonl|arrow)|[a-z_]+/published_year=(\d{4}|__HIVE_DEFAULT_PARTITION__)/part-\d{5}\.parquet)$",
                Path.GetRelativePath(_folder["a/b/out"], file)));
        Directory.Delete(_folder["a"], recursive: true);
    }
}
