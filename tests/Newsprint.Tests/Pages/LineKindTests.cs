using Xunit;

namespace Newsprint.Tests;

/// <summary>What single lines are: leads, datelines, credits, furniture.</summary>
public class LineKindTests
{
    [Theory]
    [InlineData("本报讯(记者 黄光红)12月2日,记者获悉", "本报讯/记者", "黄光红", 11)]
    [InlineData("本报讯（首席记者 张三 李四）近日", "本报讯/首席记者", "张三,李四", 15)]
    [InlineData("□本报记者 顾安", "本报记者", "顾安", 8)]
    [InlineData("本报记者 朱 琳 丁小军", "本报记者", "朱琳,丁小军", 12)]
    [InlineData("新华社北京12月4日电（记者 王五）国家", "新华社北京12月4日电/记者", "王五", 18)]
    [InlineData("央视网消息（新闻联播）：今年", "央视网消息", "", 12)]
    public void ALeadGivesKindAndNames(string text, string kind, string names, int length)
    {
        var lead = BylineReader.Read(text)!;
        Assert.Equal((kind, names, length), (lead.Kind, string.Join(',', lead.Names), lead.Length));
    }

    [Theory]
    [InlineData("记者从市知识产权局获悉,受本轮疫情影响")]
    [InlineData("本报告期内，公司实现收入")]
    [InlineData("企业复工复产须防范十项风险")]
    [InlineData("")]
    public void WhatIsNoLead(string text) => Assert.Null(BylineReader.Read(text));

    [Theory]
    [InlineData("本报讯(记者 黄光红)12月2日,记者获悉", "2022-12-02")]
    [InlineData("12月4日，渝中区一家4S店", "2022-12-04")]
    [InlineData("１２月４日，渝中区一家4S店", "2022-12-04")]
    [InlineData("新华社北京12月3日电（记者 王五）国家", "2022-12-03")]
    [InlineData("商务部今天（10月12日）公布数据", "2022-10-12")]
    [InlineData("2021年3月5日，会议召开", "2021-03-05")]
    [InlineData("1976年7月28日，发生地震", null)]
    [InlineData("12月2日，发生山火。截至今天（12月4日），火势得到控制", "2022-12-04")]
    [InlineData("12月2日，发生山火。截至今天（12月4日至5日），火势得到控制", "2022-12-02")]
    [InlineData("12月3日—5日，各地举行展会", null)]
    [InlineData("从昨天（12月4日）到今天，多地降雪", null)]
    [InlineData("12月31日，是跨年夜", null)]
    [InlineData("2月30日，没有这一天", null)]
    [InlineData("企业共有职工1600余人,12月5日可实现全员复工", null)]
    [InlineData("近日,市安委会办公室", null)]
    public void ADatelineTakesThePagesYear(string text, string? expected) =>
        Assert.Equal(expected, Dateline.Of(text)?.On(new DateOnly(2022, 12, 5), null)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("大桥昨天（12月4日）通车。", true)]
    [InlineData("昨日（12月4日），大桥通车。", true)]
    [InlineData("截至昨天（12月4日），票房达5亿元。", false)]
    [InlineData("大桥今天（12月5日）通车。", false)]
    public void YesterdayIsNoDayOfAReportThatSpeaksOfToday(string text, bool expected) => Assert.Equal(expected, Dateline.Of(text)?.IsEve);

    [Fact]
    public void AtTheTurnOfTheYearADatelineIsOfTheYearBefore() =>
        Assert.Equal(new DateOnly(2022, 12, 31), Dateline.Of("12月31日，记者获悉")?.On(new DateOnly(2023, 1, 2), null));

    [Theory]
    [InlineData("目前渝中区恢复营业。记者 齐岚森 摄/视觉重庆", 10)]
    [InlineData("特约摄影 陈仕川/视觉重庆", 0)]
    [InlineData("工人们在车间里忙碌。新华社记者 张三 摄", 10)]
    [InlineData("记者获悉，企业已经复工。", -1)]
    [InlineData("他喜欢拍摄", -1)]
    public void ACreditEndsACaption(string text, int start) => Assert.Equal(start, CaptionReader.CreditStart(text));

    [Theory]
    [InlineData("（下转第2版）", true)]
    [InlineData("上接1版", true)]
    [InlineData("第3版", true)]
    [InlineData("责编 张三 李四", true)]
    [InlineData("2022年12月5日 星期一", true)]
    [InlineData("———", true)]
    [InlineData("A04 经济 2024年1月18日 星期四 责任编辑：吴昊 值班主任：林青", true)]
    [InlineData("2022年8月12日 星期五 民生·关注 07", true)]
    [InlineData("03 民生", true)]
    [InlineData("2023.08.15 星期二 编辑/版式：周密", true)]
    [InlineData("主编:任毅　责编:罗静", true)]
    [InlineData("要 闻", true)]
    [InlineData("县区新闻", true)]
    [InlineData("XIAN QU XIN WEN", true)]
    [InlineData("■编辑:孙倩 ■校对:周红", true)]
    [InlineData("供水热线：96390　供电热线：95598", true)]
    [InlineData("05 万亩", false)]
    [InlineData("GDP", false)]
    [InlineData("服务热线：全年接听3.2万次", false)]
    [InlineData("王毅参加会见。", false)]
    [InlineData("南岸区97家工业企业加速复工复产", false)]
    public void FurnitureBelongsToThePage(string text, bool expected) => Assert.Equal(expected, FurnitureReader.Is(text));

    [Fact]
    public void AJumpNoteAtAParagraphsEndIsFurniture()
    {
        var page = Page.Parse("一个标题在这里\n本报讯（记者 张三）正文在此。（下转第2版）\n后文在此。");
        Assert.Equal("（下转第2版）", page.Source.Text[page.Furniture.Single().Start..page.Furniture.Single().End]);
        Assert.Equal(["本报讯（记者 张三）正文在此。", "后文在此。"], page.Articles.Single().Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void ACreditOnItsOwnLineBelongsToTheLineAbove()
    {
        var caption = Page.Parse("12月3日，工人在忙碌。\n记者 张三 摄\n\n一个标题在这里\n正文在此。").Captions.Single();
        Assert.Equal(("记者 张三 摄", 2), (caption.Credit, caption.Joined.Pieces.Count));
    }
}
