using Xunit;

namespace Newsprint.Tests;

/// <summary>Tables of several pages: two made up for this, which repeat, continue and contradict one another.</summary>
public class AcrossPagesTests
{
    static readonly Page[] Pages = [.. new[] { "made-up-2022-11-05.txt", "made-up-2023-11-06.txt" }
        .Select(name => Page.Read(Repository.PathOf("tests", "Newsprint.Tests", "Tables", "Pages", name)))];

    [Fact]
    public void RowsSayWhichPageAndDayTheyAreFrom()
    {
        var rows = Financing.Of(Pages).Rows;
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Number));
        Assert.Equal(Pages.Select(page => page.Source.Name), rows.Select(row => row.Source).Distinct());
        Assert.Equal([new DateOnly(2022, 11, 5), new DateOnly(2023, 11, 6)], rows.Select(row => row.Published!.Value).Distinct());
        Assert.Equal(Pages.Select(page => page.Source.Name), Resumption.Of(Pages).Rows.Select(row => row.Source).Distinct());
        Assert.Equal(Pages.Select(page => page.Source.Name).Order(),
            Projects.Of(Pages).Timeline.Select(dated => dated.Source).Distinct().Order());
    }

    // period, value in 亿元, whether a page states it, page
    [Fact]
    public void AnIndicatorFormsASeries()
    {
        var series = Financing.Of(Pages).Series.Single(series => series.Indicator == "科技贷款余额");
        Assert.Equal("成都市", series.Area?.Name);
        Assert.Equal(
            [("2021-10-31", 3558.56m, false, 2022), ("2022-10-31", 3950m, true, 2022), ("2023-10-31", 4540m, true, 2023)],
            series.Points.Select(point =>
                (TruthText.Period(point.Period), decimal.Round(point.Value.Value / 1_0000_0000, 2), point.Value.IsStated,
                    point.Published!.Value.Year)));
    }

    [Fact]
    public void ARateFormsASeries()
    {
        var series = Resumption.Of(Pages).Series.Where(series => series.Indicator == "规模以上工业企业复工率");
        Assert.Equal([90m, 99m], Assert.Single(series).Points.Select(point => point.Value.Value));
    }

    [Fact]
    public void ConflictsBetweenPagesAreListed()
    {
        var found = Consistency.Of(Pages).Contradictions.Where(finding => finding.Identity == Identity.BetweenPages).ToList();
        Assert.Equal(2, found.Count);
        Assert.StartsWith("绿色贷款余额 is 1200亿元 in ", found[0].Statement);
        Assert.Equal(-30_0000_0000m, found[0].Gap.Value);
        // 4540亿元 up 12.0% leaves no room for the 3950亿元 of the year before.
        Assert.StartsWith("科技贷款余额 was 3950亿元 in ", found[1].Statement);
        Assert.EndsWith("4053.57亿元 (4540亿元 / (1 + 12.0%))", found[1].Statement);
    }
}
