using System.Text.Json;
using Apache.Arrow.Ipc;
using Xunit;

namespace Newsprint.Tests;

public sealed class StoredTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("newsprint-").FullName;

    public static TheoryData<string> Names { get; } = [.. SampleTables.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ParquetComesBackCellByCell(string name)
    {
        var path = Path.Combine(_folder, "t.parquet");
        await ParquetFile.WriteAsync(SampleTables.All[name], path);
        Assert.Equal(ReadBack.Lines(SampleTables.All[name]), ReadBack.Lines($"SELECT * FROM read_parquet('{path}')"));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task ParquetHasDecimalsDatesAndDictionaries()
    {
        var path = Path.Combine(_folder, "t.parquet");
        await ParquetFile.WriteAsync(SampleTables.All["figures"], path);
        Assert.Equal(["DECIMAL(28,10)|DATE|BIGINT|VARCHAR"],
            ReadBack.Lines($"SELECT typeof(value), typeof(period_start), typeof(line), typeof(unit) FROM read_parquet('{path}') LIMIT 1"));
        Assert.Contains("DICTIONARY",
            Assert.Single(ReadBack.Lines($"SELECT encodings FROM parquet_metadata('{path}') WHERE path_in_schema = 'unit'")));
    }

    [Fact]
    public async Task ADatasetIsPartitionedByYear()
    {
        var table = Table.Of(Samples.Figures);
        await ParquetFile.WritePartAsync(table, _folder, 2022, "a");
        await ParquetFile.WritePartAsync(table, _folder, 2023, "a");
        await ParquetFile.WritePartAsync(table, _folder, null, "a");
        Assert.Equal(["2022|2", "2023|2", "-|2"], ReadBack.Lines(
            $"SELECT published_year, count(*) FROM read_parquet('{_folder}/*/*.parquet', hive_partitioning = true) GROUP BY 1 ORDER BY 1 NULLS LAST"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ArrowComesBackCellByCell(string name)
    {
        var path = Path.Combine(_folder, "t.arrow");
        await ArrowFile.WriteAsync(SampleTables.All[name], path);
        using var reader = new ArrowFileReader(File.OpenRead(path));
        using var batch = await reader.ReadNextRecordBatchAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ReadBack.Lines(SampleTables.All[name]),
            Enumerable.Range(0, batch.Length).Select(row => string.Join('|', batch.Arrays.Select(array => ArrowLines.Text(array, row)))));
        Assert.Equal(SampleTables.All[name].Columns[0].Meaning, batch.Schema.GetFieldByIndex(0).Metadata["meaning"]);
    }

    [Fact]
    public void ADatabaseHasEveryTableWithItsViewsAndComments()
    {
        var path = Path.Combine(_folder, "archive.duckdb");
        using (var database = new DuckDbFile(path))
        {
            foreach (var table in SampleTables.All.Values) database.Add(table);
            database.Add(Table.Of(Samples.Figures));
            Assert.False(File.Exists(path));
            database.Complete();
        }
        foreach (var (name, table) in SampleTables.All.Where(table => table.Key != "figures"))
            Assert.Equal(ReadBack.Lines(table), ReadBack.Lines($"SELECT * FROM \"{name}\"", path));
        Assert.Equal(ReadBack.Lines(Table.Concat([SampleTables.All["figures"], Table.Of(Samples.Figures)])),
            ReadBack.Lines("SELECT * FROM figures", path));
        Assert.Equal(["financing", "projects", "resumption"],
            ReadBack.Lines("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1", path));
        Assert.Equal([Codebook.Tables["figures"][0].Meaning + " [W3C Web Annotation:target/source]"],
            ReadBack.Lines("SELECT comment FROM duckdb_columns() WHERE table_name = 'figures' AND column_name = 'source'", path));
    }

    [Fact]
    public void ADatabaseThatIsNotCompletedLeavesNothing()
    {
        using (var database = new DuckDbFile(Path.Combine(_folder, "archive.duckdb"))) database.Add(Table.Of(Samples.Figures));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CsvComesBackCellByCellWithEveryDigit(string name)
    {
        var (table, path) = (SampleTables.All[name], Path.Combine(_folder, "t.csv"));
        File.WriteAllText(path, Csv.ToText(table));
        Assert.Equal(Plain(table),
            ReadBack.Lines($"SELECT COALESCE(COLUMNS(*), '') FROM read_csv('{path}', all_varchar = true, header = true, delim = ',', quote = '\"')"));
    }

    // DuckDB reads the numbers of JSON as doubles; System.Text.Json gives back what stands there.
    [Theory]
    [MemberData(nameof(Names))]
    public void JsonLinesComeBackCellByCellWithEveryDigit(string name)
    {
        var (table, path) = (SampleTables.All[name], Path.Combine(_folder, "t.jsonl"));
        File.WriteAllText(path, JsonLines.ToText(table));
        Assert.Equal([$"{table.RowCount}"], ReadBack.Lines($"SELECT count(*) FROM read_json('{path}')"));
        Assert.Equal(Plain(table),
            File.ReadLines(path)
                .Select(line =>
                    string.Join('|',
                        JsonElement.Parse(line)
                            .EnumerateObject()
                            .Select(member =>
                                member.Value.ValueKind is JsonValueKind.False or JsonValueKind.True
                                    ? member.Value.GetRawText()
                                    : member.Value.ToString()))));
    }

    [Fact]
    public async Task TheDataPackageDescribesEveryColumn()
    {
        await DataPackage.WriteAsync(_folder, new DataResource("figures", "figures.csv", "csv"),
            new DataResource("timeline", "timeline.parquet", "parquet"));
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "datapackage.json")));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(["figures", "timeline"], resources.Select(resource => resource.GetProperty("name").GetString()));
        foreach (var resource in resources)
            Assert.Equal(Codebook.Tables[resource.GetProperty("name").GetString()!].Select(column => (column.Name, column.Meaning)),
                resource.GetProperty("schema")
                    .GetProperty("fields")
                    .EnumerateArray()
                    .Select(field => (field.GetProperty("name").GetString()!, field.GetProperty("description").GetString()!)));
    }

    [Fact]
    public void ANumberThatNoDecimalTypeHoldsIsSaid() => Assert.Equal(
        "found 1000000000000000000; expected at most 18 digits before the point; export as CSV or JSON Lines",
        Assert.Throws<OverflowException>(() => StoredDecimal.Of((decimal?)1_000_000_000_000_000_000m)).Message);

    static string[] Plain(Table table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', table.Row(row).ToArray()))];
}
