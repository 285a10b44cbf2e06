using Xunit;

namespace Newsprint.Tests;

/// <summary>Pages as papers print them: kickers, decks, jump lines, tables, folios, narrow columns. The texts are made up.</summary>
public class PrintedPageTests
{
    const string Festival = """
        第05版
        2024年4月12日 星期五
        责编 林一舟 美编 何小满
        江城春早 百业争先
        十二届花木节开幕在即
        青石县花木产值突破12亿元
        ——小苗木长成大产业
        本报讯（记者 陈望舒）4月11日，记者从青石县林业局获悉，去年全县花木产值突破12亿元，同比增长8.5%，带动3.2万名花农增收。
        据介绍，青石县花木种植面积达到9.6万亩，花木节期间将有260家企业参展，预计签约额超过5亿元。
        青石县林业局负责人说，下一步将建设花木交易中心，让花农在家门口卖花。
        花农们在大棚里管护兰花苗。记者 周闻野 摄
        白沙港集装箱吞吐量创新高
        本报讯（记者 吴澄）今年一季度，白沙港完成集装箱吞吐量41.7万标箱，同比增长11.3%，创历史新高。
        白沙港新开通三条近洋航线，港口作业效率提升两成，码头岸线利用率达到92%。
        """;

    static IEnumerable<string?> Headlines(string text) => Page.Parse(text).Articles.Select(article => article.Headline);

    static string[] Paragraphs(string text, int article = 0) =>
        [.. Page.Parse(text).Articles[article].Paragraphs.Select(paragraph => paragraph.Text)];

    [Fact]
    public void KickerHeadlineAndDeckStandTogetherAndWhatIsThePagesStaysWithIt()
    {
        var page = Page.Parse(Festival);
        Assert.Equal(["青石县花木产值突破12亿元", "白沙港集装箱吞吐量创新高"], page.Articles.Select(article => article.Headline));
        Assert.Equal(("十二届花木节开幕在即", "——小苗木长成大产业"), (page.Articles[0].Kicker, page.Articles[0].Deck));
        Assert.Equal(["陈望舒", "吴澄"], page.Articles.Select(article => article.Byline!.Names.Single()));
        Assert.Equal([3, 2], page.Articles.Select(article => article.Paragraphs.Count));
        Assert.Equal(3, page.Furniture.Count);
        Assert.Equal("江城春早 百业争先", page.Source.Text[page.Banners.Single().Start..page.Banners.Single().End]);
        Assert.Equal("记者 周闻野 摄", page.Captions.Single().Credit);
    }

    const string Growth =
        "前两月外贸进出口增长12.6%\n我市外贸实现开门红\n民营企业占比91.5%，较去年同期提高0.8个百分点\n"
        + "本报讯（记者 王芳）昨日，记者从海关获悉，今年1至2月，我市外贸进出口总值438.7亿元，同比增长12.6%。\n"
        + "海关负责人介绍，今年以来，海关出台二十条措施，支持企业开拓市场。\n"
        + "松湖镇新建公交站点30个\n自3月20日起，3路公交车线路将调整，途经松湖镇的站点增加到30个。\n";

    [Fact]
    public void ADeckMayHaveClauses()
    {
        var page = Page.Parse(Growth);
        Assert.Equal(["我市外贸实现开门红", "松湖镇新建公交站点30个"], page.Articles.Select(article => article.Headline));
        Assert.Equal(("前两月外贸进出口增长12.6%", "民营企业占比91.5%，较去年同期提高0.8个百分点"), (page.Articles[0].Kicker, page.Articles[0].Deck));
        Assert.Equal("王芳", page.Articles[0].Byline!.Names.Single());
        Assert.Equal([2, 1], page.Articles.Select(article => article.Paragraphs.Count));
    }

    [Fact]
    public void FromWhenOnBeginsASentence() => Assert.All(Page.Parse(Growth).Articles, article => Assert.False(article.StartsTruncated));

    [Fact]
    public void FiguresOfKickerAndDeckAreRead()
    {
        var figures = global::Newsprint.Figures.Of(Page.Parse(Growth));
        Assert.Equal(["12.6%", "91.5%", "0.8个百分点", "438.7亿元", "12.6%"], figures.Take(5).Select(figure => figure.Text));
        Assert.Equal([1, 3, 3, 4, 4], figures.Take(5).Select(figure => figure.Line));
        Assert.All(figures.Take(5), figure => Assert.Equal("我市外贸实现开门红", figure.Headline));
    }

    [Fact]
    public void BlankLinesMakeNoDifference() =>
        Assert.Equal(Headlines(Festival), Headlines(Festival.Replace("\n", "\n\n")));

    [Fact]
    public void AHeadlineOnTwoLinesIsOneWhereAWordRunsAcross()
    {
        var article = Page.Parse("市政府出台十条措施促进民营经\n济高质量发展\n\n本报讯（记者 张远）近日，市政府印发通知，出台十条措施促进民营经济发展。\n\n通知明确，对民营企业一视同仁。\n").Articles.Single();
        Assert.Equal("市政府出台十条措施促进民营经济高质量发展", article.Headline);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    const string Narrow =
        "松湖镇稻田养鱼一水两用\n本报讯（记者 李若谷）5月8日，松湖镇的\n稻田里水光粼粼，农户们正在投放鱼苗。今\n年，全镇推广稻田综合种养1.8万亩，比去\n年增加3000亩，预计亩均增收1200元，\n带动农户脱贫增收。\n" +
        "松湖镇农业服务中心主任说，稻田养鱼不与\n粮食争地，水稻少打药、鱼儿有饲料，还引\n进了欧洲的 Good Agricul-\ntural Practice 标准，一水两用、\n一田双收。\n";

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\n", "\n\n")]
    [InlineData("\n", "\r\n")]
    public void ANarrowColumnIsReadAsParagraphs(string printed, string instead)
    {
        var page = Page.Parse(Narrow.Replace(printed, instead));
        var article = page.Articles.Single();
        Assert.Equal("松湖镇稻田养鱼一水两用", article.Headline);
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Contains("预计亩均增收1200元，带动农户", article.Paragraphs[0].Text);
        Assert.Contains("Agricultural Practice", article.Paragraphs[1].Text);
    }

    [Fact]
    public void AHyphenOfThePrintIsFurniture()
    {
        var page = Page.Parse(Narrow);
        Assert.Equal("-", page.Source.Text[page.Furniture.Single().Start..page.Furniture.Single().End]);
    }

    [Fact]
    public void ColumnsOfTwoWidthsOnOnePage()
    {
        const string Wide = "青石县新建农村公路三百公里\n本报讯（记者 陈望舒）记者从青石县交通局获悉，今年以来，全县新建农村公\n路312公里，惠及5个乡镇的46个行政村，群众出行难、运输难的问题得到有\n效缓解。\n青石县交通局负责人介绍，公路修到哪里，产业就发展到哪里，全县已有28个\n村依托新修的公路办起了农家乐和采摘园，去年旅游收入达到4600万元。\n";
        var page = Page.Parse(Narrow + Wide);
        Assert.Equal(["松湖镇稻田养鱼一水两用", "青石县新建农村公路三百公里"], page.Articles.Select(article => article.Headline));
        Assert.All(page.Articles, article => Assert.Equal(2, article.Paragraphs.Count));
    }

    const string Jumps = """
        云岭县三年建成百座水库

        本报讯（记者 方知行）记者从云岭县水利局获悉，三年来，云岭县建成小型水库102座，新增灌溉面积14万亩。

        云岭县把水库建设作为一号工程，统筹资金23亿元，在每个乡镇组建施工专班，倒排工期推进。（下转第2版）

        南桥区夜间经济活跃

        本报讯（记者 卢一苇）夜幕降临，南桥区的美食街人头攒动，今年夜间消费额同比增长26%。

        南桥区商务局负责人介绍，全区新增夜市8处，商户超过900家。

        （上接第1版）水库蓄水之后，云岭县的灌溉水渠通到田间地头，稻谷亩产增加120公斤，水库养鱼还为村集体带来收入。

        云岭县水利局负责人表示，明年将再建水库20座。
        """;

    [Fact]
    public void AJumpLineTakesUpWhatAnotherSentOn()
    {
        var page = Page.Parse(Jumps);
        Assert.Equal(2, page.Articles.Count);
        Assert.Equal([4, 2], page.Articles.Select(article => article.Paragraphs.Count));
        Assert.StartsWith("水库蓄水之后", page.Articles[0].Paragraphs[2].Text);
        Assert.Equal(2, page.Furniture.Count);
        Assert.Contains("jump line", page.Articles[0].Joints[0].Why);
    }

    [Fact]
    public void WhatBeganOnAnotherPageIsAnArticleWithoutAHeadline()
    {
        var articles = Page.Parse(Jumps[Jumps.IndexOf("南桥区夜间", StringComparison.Ordinal)..]).Articles;
        Assert.Equal(["南桥区夜间经济活跃", null], articles.Select(article => article.Headline));
        Assert.Equal(2, articles[1].Paragraphs.Count);
    }

    const string Table = """
        三个县上半年用电量增长

        本报讯（记者 宋嘉木）7月5日，记者从供电公司获悉，上半年三个县用电量均保持增长，其中工业用电量增

        县名 用电量 增速 工业用电
        青石县 12.6 8.1% 7.4
        云岭县 9.8 6.3% 4.9
        白沙县 15.1 10.2% 9.9

        幅最大，达到11.4%。

        供电公司负责人表示，迎峰度夏期间电力供应有保障。
        """;

    [Fact]
    public void ATableStandsApartAndTheSentenceAroundItIsWhole()
    {
        var paragraphs = Paragraphs(Table);
        Assert.EndsWith("其中工业用电量增幅最大，达到11.4%。", paragraphs[0]);
        Assert.Equal(["县名 用电量 增速 工业用电", "青石县 12.6 8.1% 7.4", "云岭县 9.8 6.3% 4.9", "白沙县 15.1 10.2% 9.9"], paragraphs[1..5]);
        Assert.Equal(["三个县上半年用电量增长"], Headlines(Table));
    }

    [Theory]
    [InlineData("青石县 12.6 8.1% 7.4", true)]
    [InlineData("合计\t37.5\t—\t22.2", true)]
    [InlineData("挺立潮头 再创佳绩 2024", false)]
    [InlineData("他说 2023年增长 8.1%，2024年增长 7.4%。", false)]
    public void ARowIsCellsOfNumbers(string text, bool expected) => Assert.Equal(expected, TableReader.IsRow(text, default, default));

    const string Strays = """
        青石县花木产值突破12亿元

        本 报讯（记者 陈望舒）4月11日，记 者从青石 县林业局获悉，去年全县花 木产值突破12亿元,同比增长8.5％；带动3.2万名花农增

        收。青石县花木种植面 积达到9.6万亩。

        青石县林业局负责人说，下一步将建设花木交易中心，让花农在家门口卖花。

        青石县林业局负责人说,下一步将建设花木交易中心,让花农在家门 口卖花。
        """;

    [Fact]
    public void StrayBlanksAndMarksOfEitherWidthHideNothing()
    {
        var article = Page.Parse(Strays).Articles.Single();
        Assert.Equal("青石县花木产值突破12亿元", article.Headline);
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Contains("花农增收。青石县", article.Paragraphs[0].Text);
        Assert.Single(article.Duplicates);
    }

    [Fact]
    public void AnOpeningWithItsBylineComesBackToItsHeadline()
    {
        var page = Page.Parse("""
            返乡青年在茶山办起民宿

            ，民宿一开张就订满了。雾岭村的茶山上，民宿老板沈知秋忙着给客人泡茶，八间客房天天住满。

            沈知秋说，民宿带动村里茶农卖茶，去年雾岭村茶叶收入达到680万元。

            白沙港集装箱吞吐量创新高

            本报讯（记者 吴澄）今年一季度，白沙港完成集装箱吞吐量41.7万标箱，同比增长11.3%，创历史新高。

            白沙港新开通三条近洋航线，码头岸线利用率达到92%。

            □本报记者 温如玉

            4月2日，记者来到雾岭村，只见茶山上的民宿客房里住满了客人，返乡青年沈知秋正在民宿里招呼茶客。

            三年前，沈知秋回到雾岭村，在茶山租下老屋办民宿，村里的茶农都说这个返乡青年有想法
            """);
        Assert.Equal(["返乡青年在茶山办起民宿", "白沙港集装箱吞吐量创新高"], page.Articles.Select(article => article.Headline));
        Assert.Equal("温如玉", page.Articles[0].Byline!.Names.Single());
        Assert.StartsWith("4月2日", page.Articles[0].Paragraphs[0].Text);
        Assert.Contains(page.Articles[0].Joints, joint => joint.Kind == JointKind.DisplacedOpening);
    }
}
