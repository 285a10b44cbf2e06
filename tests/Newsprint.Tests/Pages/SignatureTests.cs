using Xunit;

namespace Newsprint.Tests;

/// <summary>Who signs a notice, and on which day, belongs to it and begins no article.</summary>
public class SignatureTests
{
    const string Report = "全市工业增长6.2%\n本报讯（记者 张三）8月11日，记者从市统计局获悉，上半年全市工业增加值增长6.2%。\n";

    [Theory]
    [InlineData("市政府决定自即日起实施。\n重庆市人民政府办公厅\n2024年8月11日\n", "重庆市人民政府办公厅|2024年8月11日")]
    [InlineData("祖国和人民期待着你们凯旋！\n中共中央\n国务院\n2024年8月11日\n", "中共中央|国务院|2024年8月11日")]
    [InlineData("特此通知。\n市安全生产委员会\n二〇二四年八月十一日\n", "市安全生产委员会|二〇二四年八月十一日")]
    [InlineData("附件：工作要点\n市商务局\n２０２４年８月１１日\n", "市商务局|２０２４年８月１１日")]
    public void ASignatureStandsAtTheEndOfItsArticle(string end, string expected)
    {
        var page = Page.Parse("关于印发工作要点的通知\n各区县：\n现将工作要点印发你们，请认真执行。\n" + end + Report);
        Assert.Equal(["关于印发工作要点的通知", "全市工业增长6.2%"], page.Articles.Select(article => article.Headline));
        var lines = expected.Split('|');
        Assert.Equal(lines, page.Articles[0].Paragraphs.Select(one => one.Text).TakeLast(lines.Length));
        Assert.Equal(lines[^1][0] == '二' ? null : new DateOnly(2024, 8, 11), page.Articles[0].Dateline);
    }

    [Theory]
    [InlineData("重庆日报\n2024年8月11日\n")]
    [InlineData("")]
    public void WhatNamesNobodyWhoIssuesSignsNothing(string above)
    {
        var page = Page.Parse(above + Report);
        Assert.Equal("全市工业增长6.2%", page.Articles[^1].Headline);
    }

    [Fact]
    public void ATitleWithItsDayBelowStaysOne()
    {
        var page = Page.Parse("上月订单增加。\n工业企业利润回升\n2024年8月11日\n全市规模以上工业企业实现利润300亿元，同比增长6.2%。\n");
        Assert.Contains(page.Articles, article => article.Headline == "工业企业利润回升");
    }
}
