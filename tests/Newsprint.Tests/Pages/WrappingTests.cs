using Xunit;

namespace Newsprint.Tests;

public class WrappingTests
{
    const string Body =
        "本报讯（记者 张三）12月2日，记者从人民银行\n重庆营业管理部获悉，今年以来，全市金融系统\n加强统筹协调，靠前发力，为稳住经济大盘、助\n企纾困提供了有力的金融支持。\n" +
        "数据显示，前三季度，全市金融机构对实体经济\n发放的人民币贷款增加2953.41亿元；地方政府债\n券净融资1369.62亿元，同比多198.31亿元，情况\n总体向好，各方面反映积极，金融机构服务实体\n经济的能力继续增强。\n";

    [Fact]
    public void EachPrintedLineALineIsOneParagraphAsLongAsLinesAreFull()
    {
        var article = Page.Parse("社会融资规模增加\n" + Body).Articles.Single();
        Assert.Equal("社会融资规模增加", article.Headline);
        Assert.Equal([4, 5], article.Paragraphs.Select(p => p.Spans.Count));
        Assert.StartsWith("本报讯（记者 张三）12月2日，记者从人民银行重庆营业管理部获悉", article.Paragraphs[0].Text);
    }

    [Fact]
    public void LinesOfAllLengthsAreParagraphs() =>
        Assert.Equal(3, Page.Parse("一个标题在这里\n第一段话说得很长很长，说了很多事情，也说完了。\n第二段很短。\n第三段不长不短，也说完了。\n").Articles.Single().Paragraphs.Count);

    [Fact]
    public void HeadlinesOfOneLengthAboveParagraphsOnOneLineAreNoColumn()
    {
        const string more = "，各方面的工作都在有序推进，已经取得了很好的成效，为下一步打下了坚实的基础，后面还将继续加强，为群众提供更好的服务保障。\n";
        var page = Page.Parse(
            "甲省本月将基本建成多层次的农业保险体系\n据了解，甲省的农业保险体系建设进展顺利" + more +
            "乙省本月将陆续迎来今年首批进境的展品\n据了解，乙省首批进境的展品已经陆续到达" + more +
            "丙省跨流域调水一期工程累计供水超四亿吨\n记者了解到，丙省跨流域调水工程运行平稳" + more +
            "丁省语言文字推广普及宣传周昨天上午启动\n据了解，丁省语言文字推广普及宣传周启动" + more);
        Assert.Equal(4, page.Articles.Count);
    }
}
