using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Shards are the whole, cut: nothing is lost, nothing is there twice.</summary>
public sealed class ShardTests
{
    static readonly IReadOnlyList<RawPage> Pages = [.. MadeUpPages.Some(12), RawPage.Bad("gone", new Note("gone", 0, "a", "b", "c"))];
    static readonly Dictionary<string, Table> Whole = MadeUpPages.Tables(Pages);

    [Fact]
    public void EveryPageFallsIntoOneShardWhateverTheirNumber() => Gen.Select(Gen.Int[1, 64], Gen.Int[0, 5000]).Sample((count, i) =>
        Assert.Single(Enumerable.Range(1, count), index => new Shard(index, count).Has(MadeUpPages.One(i))), seed: "0000KXq1VYk3",
            iter: 300);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(16)]
    public async Task ShardsInOneFolderAddUpToTheWhole(int count)
    {
        using var folder = new TemporaryFolder();
        for (var index = count; index >= 1; index--)
            await Archive.ExportAsync(Pages, folder["out"], new ExportOptions { Shard = new Shard(index, count), PagesPerPart = 3 }, null,
                TestContext.Current.CancellationToken);
        using var archive = Archive.Open(folder["out"]);
        foreach (var (name, table) in Whole)
            Assert.Equal(ReadBack.Lines(table).Order(StringComparer.Ordinal),
                ReadBack.Lines(archive.Query($"SELECT * FROM {name}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DatabasesOfShardsAreQueriedAsOne()
    {
        using var folder = new TemporaryFolder();
        for (var index = 1; index <= 3; index++)
            await Archive.ExportAsync(Pages, folder["out"], new ExportOptions { Shard = new Shard(index, 3), Format = ExportFormat.DuckDb },
                null, TestContext.Current.CancellationToken);
        using var archive = Archive.Open(folder["out"]);
        foreach (var (name, table) in MadeUpPages.Tables(Pages, ExportFormat.DuckDb))
            Assert.Equal(ReadBack.Lines(table).Order(StringComparer.Ordinal),
                ReadBack.Lines(archive.Query($"SELECT * FROM {name}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ShardsOfAStreamAddUpToTheWhole()
    {
        var lines = new List<string>();
        for (var index = 1; index <= 3; index++) lines.AddRange(await Piped(new Shard(index, 3)));
        Assert.Equal((await Piped(Shard.Whole)).Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
        Assert.Equal(JsonLines.ToText(MadeUpPages.Tables(Pages, ExportFormat.JsonLines)["figures"]),
            string.Concat((await Piped(Shard.Whole)).Select(line => line + "\n")));
    }

    [Theory]
    [InlineData("2/4", "2/4")]
    [InlineData("1/1", "1/1")]
    [InlineData("0/4", null)]
    [InlineData("5/4", null)]
    [InlineData("-1/4", null)]
    [InlineData("1/4/4", null)]
    [InlineData("a/b", null)]
    [InlineData(null, null)]
    public void AShardIsReadFromItsWords(string? text, string? read) =>
        Assert.Equal(read, Shard.TryParse(text, out var shard) ? shard.ToString() : null);

    static async Task<string[]> Piped(Shard shard)
    {
        using var output = new MemoryStream();
        await Archive.PipeAsync(Pages, output, new ExportOptions { Shard = shard }, null, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
