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
    [InlineData("截至2023年底，全市有企业5家。2022年，投资增长5%。", 6, 2023)]
    [InlineData("条例自2024年1月1日起施行。2023年，全市投资增长5%。2023年的工业产值增长6%。", 11, 2023)]
    [InlineData("市里印发行动计划（2023—2025年）。", 6, 2023)]
    [InlineData("文集收入2012年11月至2024年4月的文章。2024年，又编成一集。", 6, 2024)]
    [InlineData("产值由2005年的5亿元增长到2021年的8亿元。", 6, 2021)]
    [InlineData("2023年投资增长5%。2023年10月，产值增长6%。2023年的收入增长7%。2024年春运车票开始发售。", 12, 2023)]
    public void TheYearIsTheOneThatAccountsForThoseNamed(string text, int month, int year) => Assert.Equal(year, PageYear.Of(text, month));

    [Theory]
    [InlineData("20221205.txt", "2022-12-05")]
    [InlineData("/pages/daily-2022-12-05-03.txt", "2022-12-05")]
    [InlineData("c:\\pages\\2022_12_05.txt", "2022-12-05")]
    [InlineData("000_9b1e08003a9f508d.txt", null)]
    [InlineData("20221305.txt", null)]
    [InlineData("120221205.txt", null)]
    [InlineData("20221205/page.txt", null)]
    public void AFilesNameMayHoldADay(string name, string? day) => Assert.Equal(day, NameDate.Of(name)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("20231118.txt", "2023-11-18")]
    [InlineData("20231119.txt", "2023-11-18")]
    [InlineData("20230405.txt", "2030-11-18")] // of another day: the year is not this page's
    [InlineData("page.txt", "2030-11-18")]
    public void TheYearInAFilesNameIsThePagesWhereItsDayIs(string name, string published) =>
        Assert.Equal(published, Page.Parse("今天（11月18日），甲市发布消息，2030年，全市工业产值增长8%，企业生产加快。\n", name).Published?.ToString("yyyy-MM-dd"));

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
