using Xunit;

namespace Newsprint.Tests;

/// <summary>Pages of local papers, all made up: heads of several lines, briefs, boxes, tables of two columns.</summary>
public class LocalPageTests
{
    static Article[] Articles(string text) => [.. Page.Parse(text).Articles];

    static string?[] Heads(Article article) => [article.Kicker, article.Headline, article.Deck];

    const string Body =
        "本报讯（记者 高原）3月15日，全市重点项目建设推进会召开。今年全市安排重点项目320个，总投资2860亿元。\n会议强调，要强化要素保障。\n";

    [Theory]
    [InlineData("全市重点项目建设推进会强调\n以项目之“进”支撑发展之“稳”\n李大鹏主持并讲话 王海涛出席\n",
        "全市重点项目建设推进会强调", "以项目之“进”支撑发展之“稳”", "李大鹏主持并讲话 王海涛出席")]
    [InlineData("重点项目“开”进全市\n——推进会召开侧记\n", null, "重点项目“开”进全市", "——推进会召开侧记")]
    [InlineData("1—2月全市重点项目投资\n同比增长18.2%\n开工项目超过五成\n", null, "1—2月全市重点项目投资同比增长18.2%", "开工项目超过五成")]
    [InlineData("石桥区\n重点项目建设320个\n", "石桥区", "重点项目建设320个", null)]
    public void TheLinesOfAHead(string head, params string?[] expected) => Assert.Equal(expected, Heads(Articles(head + Body)[0]));

    const string Two =
        "秋粮收购让农民卖明白粮\n本报讯（记者 田野）10月26日，记者来到市粮食储备库，送粮车排起了长队。\n\n全市共设收购网点68个，落实收购资金12亿元。（刘洋 王萌）\n\n";

    [Fact]
    public void AKickerMayStandBehindATextThatEnds()
    {
        var articles = Articles(Two + "石桥区\n企业开办压缩至0.5天\n\n石桥区深化改革，企业开办时间由3天压缩至0.5天。\n（罗  佳  蒋小虎）\n");
        Assert.Equal(["石桥区", "企业开办压缩至0.5天", null], Heads(articles[1]));
        Assert.All(articles, article => Assert.False(article.StartsTruncated || article.EndsTruncated));
    }

    [Fact]
    public void BriefsAndBoxesStandByThemselves()
    {
        var page = Page.Parse(Two + "简讯\n●市图书馆新馆开馆，藏书量120万册。(张丽)\n●滨江区新建口袋公园22个\n●市中医院日均处理处方1500张。\n便民电话\n供水热线：96390\n");
        Assert.Equal(["秋粮收购让农民卖明白粮", "简讯", "便民电话"], page.Articles.Select(article => article.Headline));
        Assert.Equal(3, page.Articles[1].Paragraphs.Count);
        Assert.Equal("供水热线：96390", page.Source.Text[page.Furniture.Single().Start..page.Furniture.Single().End]);
    }

    [Fact]
    public void RowsOfAThingAndANumber()
    {
        var article = Articles(Two + "相关链接\n主要农产品批发价格\n西瓜 2.40\n黄瓜 3.60\n鸡蛋 9.90\n").Single();
        Assert.Equal(["相关链接", "主要农产品批发价格", "西瓜 2.40", "黄瓜 3.60", "鸡蛋 9.90"], article.Paragraphs.Skip(2).Select(one => one.Text));
        Assert.False(article.EndsTruncated);
    }

    [Fact]
    public void ASectionUnderItsNumberIsNoArticle()
    {
        var article = Articles(Two + "01\n“小蘑菇”做成“大产业”\n\n柳林乡年产鲜菇1.8万吨。\n").Single();
        Assert.Equal("“小蘑菇”做成“大产业”", article.Paragraphs[2].Text);
    }

    [Fact]
    public void WhoIssuesItAndWhenStandsUnderItsHead()
    {
        var article = Articles("清源市2021年统计公报（摘要）\n清源市统计局\n（2022年3月1日）\n一、综合\n全年生产总值1560.7亿元，增长8.3%。\n").Single();
        Assert.Equal(["清源市统计局", "（2022年3月1日）", "一、综合"], article.Paragraphs.Take(3).Select(one => one.Text));
    }

    [Fact]
    public void WhoWroteAndPhotographedItIsNoCredit()
    {
        var article = Articles(Two + "我市举办春季招聘会 提供岗位5600个\n\n3月12日，春季招聘会举行，236家企业参会。\n本报记者 钱进 摄影报道\n图①：招聘会现场。\n")[1];
        Assert.Equal("3月12日，春季招聘会举行，236家企业参会。", article.Paragraphs.Single().Text);
    }

    [Fact]
    public void QuestionsAreNoHeadlines()
    {
        var article = Articles("多措并举稳就业\n——访市人社局局长康宁\n本报记者 黎明\n记者：今年我市就业形势如何？\n康宁：全市城镇新增就业5.2万人，完成年度目标的104%。\n来源：市人社局\n").Single();
        Assert.Equal("多措并举稳就业", article.Headline);
        Assert.False(article.EndsTruncated);
    }

    [Fact]
    public void AYearToCompareWithIsNotThePages() => Assert.Null(PageYear.Of("旅游收入恢复至2019年同期的96%。", 10));
}
