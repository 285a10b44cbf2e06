using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What an export holds, and what becomes of one that is stopped.</summary>
public sealed class ArchiveExportTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    static readonly IReadOnlyList<RawPage> Pages = [.. MadeUpPages.Some(23), RawPage.Of("wide", "甲市算力达99亿亿亿次", new DateOnly(2022, 1, 1)),
        RawPage.Of("empty", "")];

    public static TheoryData<ExportFormat> Formats { get; } = [.. Enum.GetValues<ExportFormat>()];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task EveryTableComesBackCellByCell(ExportFormat format)
    {
        await Export("out", new ExportOptions { Format = format, PagesPerPart = 5, Workers = 3 });
        foreach (var (name, table) in MadeUpPages.Tables(Pages, format))
            Assert.Equal(Expected(table, format), Back(format, name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.DuckDb)]
    [InlineData(ExportFormat.Parquet)]
    public async Task AnExportIsQueriedWithSql(ExportFormat format)
    {
        await Export("out", new ExportOptions { Format = format, PagesPerPart = 5 });
        using var archive = Archive.Open(_folder["out"]);
        foreach (var (name, table) in MadeUpPages.Tables(Pages, format))
            Assert.Equal(Expected(table, format), ReadBack.Lines(archive.Query($"SELECT * FROM {name}")).Order(StringComparer.Ordinal));
        Assert.Equal(["total|23"],
            ReadBack.Lines(archive.Query("SELECT 'total' AS what, count(*) AS n FROM financing WHERE item = '社会融资规模增量'")));
        Assert.Contains("nothere", Assert.Throws<ArgumentException>(() => archive.Query("SELECT nothere FROM figures")).Message);
    }

    [Theory]
    [InlineData(ExportFormat.Parquet)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.JsonLines)]
    [InlineData(ExportFormat.Arrow)]
    public async Task WhatIsWrittenDoesNotDependOnTheWorkers(ExportFormat format)
    {
        await Export("one", new ExportOptions { Format = format, PagesPerPart = 5, Workers = 1 });
        await Export("many", new ExportOptions { Format = format, PagesPerPart = 5, Workers = 16 });
        Assert.Equal(Tree("one"), Tree("many"));
    }

    [Fact]
    public async Task NothingOfAPageBecomesAPath()
    {
        await Export("out/in", new ExportOptions { PagesPerPart = 5 });
        Assert.Equal(["in"], Directory.GetFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
        Assert.All(Tree("out/in").Keys,
            path => Assert.Matches(@"^(\.newsprint/journal\.jsonl|datapackage\.json|[a-z_]+/published_year=(\d{4}|__HIVE_DEFAULT_PARTITION__)/part-\d{5}\.parquet)$",
                path));
    }

    [Fact]
    public async Task TheDataPackageNamesEveryFileWithItsDigestAndRows()
    {
        await Export("out", new ExportOptions { PagesPerPart = 5 });
        using var package = JsonDocument.Parse(File.ReadAllBytes(_folder["out/datapackage.json"]));
        var tables = MadeUpPages.Tables(Pages);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            Assert.Equal(tables[resource.GetProperty("name").GetString()!].RowCount, resource.GetProperty("rows").GetInt64());
            foreach (var file in resource.GetProperty("files").EnumerateArray())
                Assert.Equal(file.GetProperty("hash").GetString(),
                    $"sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder[$"out/{file.GetProperty("path").GetString()}"])))}");
        }
        Assert.Equal(Tree("out").Count - 2,
            package.RootElement.GetProperty("resources").EnumerateArray().Sum(resource => resource.GetProperty("files").GetArrayLength()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task AnExportThatWasStoppedGoesOnAndIsTheSame(ExportFormat format)
    {
        var options = new ExportOptions { Format = format, PagesPerPart = 4, Workers = 2 };
        var whole = await Export("whole", options);
        for (var stop = 3; stop < Pages.Count; stop += 7)
            await Assert.ThrowsAsync<OperationCanceledException>(() =>
                Archive.ExportAsync(Interrupted(stop), _folder["out"], options with { Resume = true }, null,
                    TestContext.Current.CancellationToken));
        Assert.Equal(whole, await Export("out", options with { Resume = true }));
        if (format == ExportFormat.DuckDb) Assert.Equal(Back(format, "figures", "whole"), Back(format, "figures"));
        else Assert.Equal(Tree("whole"), Tree("out"));
    }

    [Fact]
    public async Task WhatIsFinishedIsNotDoneAgainAndWhatChangedIs()
    {
        var options = new ExportOptions { PagesPerPart = 5, Resume = true };
        await Export("out", options);
        var before = Written("out");
        await Export("out", options);
        Assert.Equal(before, Written("out"));
        await Archive.ExportAsync([.. Pages.Take(11)], _folder["out"], options, null, TestContext.Current.CancellationToken);
        await Archive.ExportAsync([.. Pages.Take(11)], _folder["fresh"], options, null, TestContext.Current.CancellationToken);
        Assert.Equal(Tree("fresh").Where(file => file.Key[0] != '.'), Tree("out").Where(file => file.Key[0] != '.'));
        Assert.Equal(before.Where(file => file.Key.EndsWith("00002.parquet", StringComparison.Ordinal)),
            Written("out").Where(file => file.Key.EndsWith("00002.parquet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ACorrectionBesidePagesIsHeardAndMakesTheirPartAgain()
    {
        MadeUpPages.WriteTo(_folder["pages"], 3);
        string[] figures = await Archived();
        Assert.Contains("1|300.10亿元|30010000000", figures);
        File.WriteAllText(_folder["pages/00/corrections.tsv"],
            "source\tquote\tmeant\treason\npage-0000.txt\t获悉,前三季度,成都市社会融资规模增量达300.10亿元\t获悉,前三季度,成都市社会融资规模增量达301.10亿元\tmade up\n");
        Assert.Equal(figures.Length, (await Archived()).Length);
        Assert.NotEqual(figures, await Archived());

        async Task<string[]> Archived()
        {
            await Archive.ExportAsync(Archive.Pages(_folder["pages"]), _folder["out"], new ExportOptions { Resume = true }, null,
                TestContext.Current.CancellationToken);
            using var archive = Archive.Open(_folder["out"]);
            return ReadBack.Lines(archive.Query("SELECT line, text, value FROM figures ORDER BY source, start"));
        }
    }

    [Fact]
    public async Task APartThatWasDamagedIsWrittenAgain()
    {
        var options = new ExportOptions { PagesPerPart = 5, Resume = true };
        await Export("out", options);
        var whole = Tree("out");
        var part = Directory.GetFiles(_folder["out/figures"], "part-00003.parquet", SearchOption.AllDirectories)[0];
        File.WriteAllBytes(part, [1, 2, 3]);
        File.Delete(Directory.GetFiles(_folder["out/pages"], "part-00001.parquet", SearchOption.AllDirectories)[0]);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(part)!, ".part-00009.parquet.1234567.part"), "torn");
        await Export("out", options);
        Assert.Equal(whole.Where(file => file.Key[0] != '.'), Tree("out").Where(file => file.Key[0] != '.'));
    }

    [Fact]
    public async Task AFolderThatIsNotForItIsLeftAlone()
    {
        Directory.CreateDirectory(_folder["mine"]);
        File.WriteAllText(_folder["mine/figures.csv"], "mine");
        Assert.Contains("a folder with other files in it", (await Assert.ThrowsAsync<InputException>(() => Export("mine"))).Message);
        await Export("out");
        Assert.Contains("go on with --resume", (await Assert.ThrowsAsync<InputException>(() => Export("out"))).Message);
        Assert.Contains("found an export as one whole; expected one as 2 shards;",
            (await Assert.ThrowsAsync<InputException>(() => Export("out", new ExportOptions { Shard = new Shard(1, 2) }))).Message);
        Assert.Contains("found a file; expected a new or empty folder;",
            (await Assert.ThrowsAsync<InputException>(() => Export("mine/figures.csv"))).Message);
        Assert.Contains("another process",
            (await Assert.ThrowsAsync<InputException>(() =>
                Archive.ExportAsync(Pages.Select(page => Nested(page)), _folder["held"], null, null,
                    TestContext.Current.CancellationToken))).Message);

        RawPage Nested(RawPage page)
        {
            Archive.ExportAsync(Pages, _folder["held"], new ExportOptions { Resume = true }, null, TestContext.Current.CancellationToken)
                .GetAwaiter()
                .GetResult();
            return page;
        }
    }

    // Files of two forms in one folder would be two answers to one question.
    [Theory]
    [InlineData(ExportFormat.Parquet, ExportFormat.Csv, "found an export as parquet; expected one as csv;")]
    [InlineData(ExportFormat.DuckDb, ExportFormat.Parquet, "found an export as duckdb; expected one as parquet;")]
    [InlineData(ExportFormat.JsonLines, ExportFormat.DuckDb, "found an export as jsonl; expected one as duckdb;")]
    public async Task AnExportGoesOnInItsFormAlone(ExportFormat begun, ExportFormat other, string said)
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            Archive.ExportAsync(Interrupted(20), _folder["out"], new ExportOptions { Format = begun, PagesPerPart = 4 }, null,
                TestContext.Current.CancellationToken));
        var refused = await Assert.ThrowsAsync<InputException>(() => Export("out", new ExportOptions { Format = other, Resume = true }));
        Assert.Contains(said, refused.Message);
        await Export("out", new ExportOptions { Format = begun, Resume = true });
        Assert.Contains(said,
            (await Assert.ThrowsAsync<InputException>(() => Export("out", new ExportOptions { Format = other, Resume = true }))).Message);
    }

    [Fact]
    public async Task AStrictExportStopsAtTheFirstBadPage()
    {
        var failures = new List<Note>();
        Assert.Equal(1, (await Export("lenient", new ExportOptions { OnFailure = failures.Add })).Failures);
        Assert.Equal("empty: found an empty file; expected a page as text; extract the page's text again",
            Assert.Single(failures).ToString());
        Assert.Equal(failures[0].ToString(),
            (await Assert.ThrowsAsync<InputException>(() => Export("strict", new ExportOptions { Strict = true }))).Message);
    }

    [Fact]
    public async Task PagesAreNotFetchedFarAhead()
    {
        var (fetched, done, farthest) = (0, 0, 0);
        var pages = Enumerable.Range(0, 400).Select(i =>
        {
            farthest = Math.Max(farthest, ++fetched - Volatile.Read(ref done));
            return MadeUpPages.One(i);
        });
        var counts = await Archive.PipeAsync(pages, Stream.Null, new ExportOptions { Workers = 2 },
            new Heard(counts => Volatile.Write(ref done, (int)counts.Pages)), TestContext.Current.CancellationToken);
        Assert.Equal(400, counts.Pages);
        Assert.InRange(farthest, 2, 8);
    }

    sealed class Heard(Action<ExportCounts> hear) : IProgress<ExportCounts>
    {
        public void Report(ExportCounts value) => hear(value);
    }

    Task<ExportCounts> Export(string to, ExportOptions? options = null) =>
        Archive.ExportAsync(Pages, _folder[to], options, null, TestContext.Current.CancellationToken);

    static IEnumerable<RawPage> Interrupted(int after) => Pages.Take(after).Concat(Enumerable.Range(0, 1).Select<int, RawPage>(_ =>
    {
        Thread.Sleep(100); // Until what came before is written, so that there is something to go on from.
        throw new OperationCanceledException();
    }));

    string[] Back(ExportFormat format, string table, string of = "out") => format switch
    {
        ExportFormat.Parquet =>
            Directory.Exists(_folder[$"{of}/{table}"])
                ? ReadBack.Lines($"SELECT * FROM read_parquet('{_folder[$"{of}/{table}"]}/*/*.parquet', hive_partitioning = false)")
                : [],
        ExportFormat.DuckDb => ReadBack.Lines($"SELECT * FROM {table}", _folder[$"{of}/newsprint.duckdb"]),
        ExportFormat.Csv =>
            ReadBack.Lines($"SELECT * FROM read_csv('{_folder[$"{of}/{table}.csv"]}', header = true, delim = ',', quote = '\"', escape = '\"', columns = {{{Types(table)}}})"),
        // DuckDB reads the numbers of JSON as doubles; System.Text.Json gives back what stands there.
        ExportFormat.JsonLines =>
            [.. File.ReadLines(_folder[$"{of}/{table}.jsonl"])
                .Select(line => string.Join('|', JsonElement.Parse(line).EnumerateObject().Select(member => Text(member.Value))))],
        _ => ArrowLines.Read(_folder[$"{of}/{table}.arrow"]),
    };

    // JSON Lines have every digit; CSV has nothing for an empty text.
    static IEnumerable<string> Expected(Table table, ExportFormat format) => (format switch
    {
        ExportFormat.Csv =>
            ReadBack.Lines(new Table(table.Name, table.Columns, Cells(table).Select(cell => cell.Text is "" ? Cell.Missing : cell))),
        ExportFormat.JsonLines =>
            Enumerable.Range(0, table.RowCount)
                .Select(row => string.Join('|', table.Row(row).ToArray().Select(cell => cell.HasValue ? cell.ToString() : "-"))),
        _ => ReadBack.Lines(table),
    }).Order(StringComparer.Ordinal);

    static IEnumerable<Cell> Cells(Table table) => Enumerable.Range(0, table.RowCount).SelectMany(row => table.Row(row).ToArray());

    static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "-",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    static string Types(string table) =>
        string.Join(", ", Codebook.Tables[table].Select(column => $"'{column.Name}': '{DuckDbFile.TypeOf(column.Type)}'"));

    SortedDictionary<string, string> Tree(string name) =>
        new(Files(name).ToDictionary(file => Path.GetRelativePath(_folder[name], file),
            file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);

    SortedDictionary<string, DateTime> Written(string name) =>
        new(Files(name + "/figures").ToDictionary(file => Path.GetRelativePath(_folder[name], file), File.GetLastWriteTimeUtc),
            StringComparer.Ordinal);

    IEnumerable<string> Files(string name) =>
        Directory.EnumerateFiles(_folder[name], "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None });
}
