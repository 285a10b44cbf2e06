using Xunit;

namespace Newsprint.Tests;

/// <summary>Rows of an export that a query picks are the series that reading the pages gives.</summary>
public sealed class ArchiveSeriesTests
{
    [Fact]
    public async Task ASeriesOfAnArchiveIsThatOfItsPages()
    {
        using var folder = new TemporaryFolder();
        RawPage[] pages = [.. MadeUpPages.Some(9),
            RawPage.Of("bounds", "成都科技贷款余额超500亿元\n\n本报讯(记者 甲乙)截至9月底,成都市科技贷款余额超500亿元。", new DateOnly(2023, 10, 9))];
        await Archive.ExportAsync(pages, folder["out"], null, null, TestContext.Current.CancellationToken);
        using var archive = Archive.Open(folder["out"]);
        var read =
            pages.SelectMany(page => Financing.Of(page.Read()).Rows).Where(row => row is { Value: not null, Item: "科技贷款余额" }).ToArray();
        var series = Assert.Single(archive.Series("SELECT * FROM financing WHERE item = '科技贷款余额' ORDER BY source"));
        Assert.Equal(read.Select(Words).Order(StringComparer.Ordinal),
            series.Points.Select(point => Words(series, point)).Order(StringComparer.Ordinal));
        Assert.Equal(series.Points.OrderBy(point => point.Period.End).Select(point => point.Period.End),
            series.Points.Select(point => point.Period.End));
        Assert.Contains(series.Points, point => point.Value.Bound == Bound.Over);
        // The page without a date gives its number no last day, so it is not drawn.
        Assert.Equal("Source: 9 pages, 2019-01-15 to 2023-10-09",
            System.Text.RegularExpressions.Regex.Match(Charts.Series(series).FigureJson, "Source: [^\"<]*").Value);
    }

    [Fact]
    public async Task AMissingColumnIsSaid()
    {
        using var folder = new TemporaryFolder();
        await Archive.ExportAsync(MadeUpPages.Some(1), folder["out"], null, null, TestContext.Current.CancellationToken);
        using var archive = Archive.Open(folder["out"]);
        Assert.StartsWith("table query has no column source",
            Assert.Throws<ArgumentException>(() => archive.Series("SELECT value FROM financing")).Message);
    }

    [Fact]
    public void WhereThereIsNoExportItIsSaid()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("found no export; expected a folder that newsprint export wrote",
            Assert.Throws<InputException>(() => Archive.Open(folder.Path)).Message);
    }

    static string Words(FinancingRow row) =>
        $"{row.Source}:{row.Line} {row.Item} {row.Area} {row.Period} {row.Value!.Value} {row.Value.Bound} {row.Value.Interval.Low} {row.Value.Interval.High}";

    static string Words(IndicatorSeries series, SeriesPoint point) =>
        $"{point.Source}:{point.Line} {series.Indicator} {series.Area} {point.Period} {point.Value.Value} {point.Value.Bound} {point.Value.Interval.Low} {point.Value.Interval.High}";
}
