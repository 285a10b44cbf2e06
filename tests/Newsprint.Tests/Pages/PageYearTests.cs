using Xunit;

namespace Newsprint.Tests;

/// <summary>Made-up pages that do not say when they were printed, and the day they are taken to be of.</summary>
public class PageYearTests
{
    [Theory]
    [InlineData("到2030年，全市产值将翻一番。2021年，全市投资增长5%。", 6, 2021)]
    [InlineData("计划于2027年建成投产。力争2026年底前完工。目前2024年任务已完成。", 6, 2024)]
    [InlineData("2021年，全市投资增长5%。2021年全年新增就业3万人。", 2, 2022)]
    [InlineData("2021年，全市投资增长5%。2021年全年新增就业3万人。", 9, 2021)]
    [InlineData("自2012年以来，全市投资增长5%。2023年前三季度，产值增长6%。", 11, 2023)]
    [InlineData("工厂于1958年建成，1992年改制，2020年搬迁。", 6, 2020)]
    public void TheYearIsTheOneThatAccountsForThoseNamed(string text, int month, int year) => Assert.Equal(year, PageYear.Of(text, month));

    [Fact]
    public void ATextWithoutYearsHasNone() => Assert.Null(PageYear.Of("全市投资增长5%。电话02312345678年", 6));

    [Fact]
    public void TheDayAtThePagesEdgeIsThePages()
    {
        var page = Page.Parse("第3版 2022年12月5日 星期一\n甲市工业企业加快生产\n本报讯（记者 王五）12月3日，甲市发布消息，到2030年，全市工业产值将达到5亿元，比上年增长8%，企业生产加快。\n");
        Assert.Equal(new DateOnly(2022, 12, 5), page.Published);
        Assert.Contains(page.Notes, note => note.Found.Contains("prints at its edge, 2022-12-05", StringComparison.Ordinal));
    }
}
