using Xunit;

namespace Newsprint.Tests;

/// <summary>What goes on with the time of a statement before, in its paragraph or the next, and what does not.</summary>
public class CarriedPeriodTests
{
    static readonly DateOnly Published = PeriodTexts.Published;

    [Theory]
    // What goes on with a statement keeps its time; what starts anew does not.
    [InlineData("截至9月底，贷款余额4亿元。其中，科技贷款【3】亿元。", "2022-09-30")]
    [InlineData("1—8月，出口5亿元。进口同比增长【3】%。", "2022-01-01/2022-08-31")]
    [InlineData("1—8月，出口5亿元。当地改造旧房【240】户。", "")]
    [InlineData("1—8月，产量3吨。早稻产量【5】吨。", "2022-01-01/2022-08-31")]
    // So many years in a row, of which a sentence begins to tell; not those that go on with what it states.
    [InlineData("2021年，出口5亿元，增长4%。产量连续【5】年居首。", "")]
    [InlineData("2021年，出口5亿元，增长4%。产量3吨，连续【5】年居首。", "2021-01-01/2021-12-31")]
    // Since it began, where that is so many years ago.
    [InlineData("航线自2012年3月1日开通，已满十周年。10年来，累计运客【3】万人。", "2012-03-01/..")]
    [InlineData("航线自2012年3月1日开通，已满十周年。5年来，累计运客【3】万人。", "")]
    // What the years of a plan that is to come bring.
    [InlineData("“十五五”时期，市里将建园区5个。布局学校【50】所。", "2026-01-01/2030-12-31")]
    [InlineData("“十五五”时期，市里将建园区5个。最大的园区是【50】年前建的。", "")]
    // Statements of growth in a row stand on the first one's time; two ways of parting a whole on the whole's.
    [InlineData("1—3月，出口增长5%。工业增长【4】%。投资增长【3】%。", "2022-01-01/2022-03-31; 2022-01-01/2022-03-31")]
    [InlineData("1—3月，支出增长5%。财政收入【4】亿元，比上年同期增长6%。重点支出有保障，教育支出增长【3】%。", "2022-01-01/2022-03-31; 2022-01-01/2022-03-31")]
    [InlineData("前三季度，生产总值增长6%。分季度看，一季度增长5%，三季度增长7%。分产业看，第一产业增长【4】%。", "2022-01-01/2022-09-30")]
    // What is compared with the year before, and what is told in detail, goes on with the statement.
    [InlineData("1—8月，出口5亿元。用户达【5】万户，比上年末净增【1】万户。", "2022-01-01/2022-08-31; 2022-01-01/2022-08-31")]
    // A sentence that goes on with the thing, or has no subject of its own, keeps the time; 今年 does not reach so far.
    [InlineData("报告显示，2021年全省现有污水处理厂15座。污水处理厂分布在【10】个县。", "2021-01-01/2021-12-31")]
    [InlineData("2021年，海关监管货物5亿吨。查获走私案件【40】起。", "2021-01-01/2021-12-31")]
    [InlineData("2021年，各地开展专项整治。全国共查处问题【40】件。", "2021-01-01/2021-12-31")]
    [InlineData("市民参加2021年的北京书会。北京书会上有【10】家书店。", "")]
    [InlineData("今年，市里出台知识产权融资办法。办法围绕知识产权融资提出【10】条举措。", "")]
    [InlineData("今年，开放举措加快落地。新增外资项目【10】个。", "")]
    [InlineData("今年，夏粮产量达5亿斤。早稻产量达【3】亿斤。", "2022-01-01/2022-12-31")]
    [InlineData("港口已有【3】条航线，10月，吞吐量达5万吨。", "")]
    [InlineData("2022年，民生改善。前十个月，教育支出5亿元。城市编制方案【40】个。", "2022-01-01/2022-12-31")]
    [InlineData("2021年，民生改善。传统村落有【40】个。", "")]
    // The day of the telling that is named last; the day counted up to, for what is told next.
    [InlineData("卫生部门4日公布的数据显示，今年患者已达【5】万人。", "2022-01-01/2022-12-04")]
    [InlineData("今天（12月4日），大会开幕。红十字会3日表示，物资已经启运。共有【14】辆卡车出发。", "2022-12-03")]
    [InlineData("截至12月4日，山火已造成5人受伤。三地共发生【30】起火情。", "2022-12-04")]
    // Rates and sums of one series.
    [InlineData("截至12月2日，全市复工率80%。高新区企业复工率【90】%。", "2022-12-02")]
    // A course behind a course has the same ends; a balance is one of the end of a stretch.
    [InlineData("贸易额从2017年的2亿元扩大到2021年的4亿元，占比从【6】%提升至【9】%。", "2017-01-01/2017-12-31; 2021-01-01/2021-12-31")]
    [InlineData("三季度末，贷款余额9亿元；前三季度增加1亿元。其中，普惠贷款余额【5】亿元。", "2022-09-30")]
    // A time that is left open keeps the report's day away; another place has no part in it.
    [InlineData("今天（12月4日），大会开幕。不久前，投资【4】亿元的中心投用。", "")]
    [InlineData("今天（12月4日），医院扩建。连日来，门诊接诊患者【4】万人。", "2022-12-04")]
    [InlineData("今天（12月4日），大会开幕。这几天，比赛已经开始。共有【9】支队伍。", "")]
    [InlineData("今天（12月4日），大会开幕。十年里，协会培训【6】万人。", "")]
    [InlineData("在洛阳，花期将持续到12月9日；在长兴，梅树有【3】株。", "")]
    // What goes on: a row of days, what is said in other words, all there is of what was counted up to a day.
    [InlineData("12月1日、2日，客流同比增长5%。票房增长【4】%。", "2022-12-01/2022-12-02")]
    [InlineData("10月，光伏发电量占一成。也就是说，每【10】度电有【1】度来自光伏。", "2022-10-01/2022-10-31; 2022-10-01/2022-10-31")]
    [InlineData("今天（12月4日），截至10月底，设施共9万个。全国覆盖率达【8】成。", "2022-10-31")]
    [InlineData("“十三五”时期，市里启动旧城改造。全市【9】万户居民搬进新房。", "2016-01-01/2020-12-31")]
    [InlineData("“十三五”时期，市里启动旧城改造。居民住进新房。【9】个区实现通办。", "2016-01-01/2020-12-31")]
    [InlineData("全市建设加快。“十三五”时期，市里启动旧城改造。居民住进新房。【9】个区实现通办。", "")]
    [InlineData("“十三五”时期，市里健康服务提升。【9】成的医院能够开展手术。", "")]
    [InlineData("今年上半年，全市开展专项行动。审查文件【3】万件。", "2022-01-01/2022-06-30")]
    [InlineData("今天（12月4日），市里发布2021年抽检情况。各地共完成抽检【3】万批。", "2021-01-01/2021-12-31")]
    [InlineData("2015年，村里开始打井。乡镇【3】万人受益。", "")]
    [InlineData("今天（12月4日）公布，11月份指数为50.3%。指数连续【两】个月运行在扩张区间。", "2022-11-01/2022-11-30")]
    [InlineData("“十三五”时期，市里改造旧房3万户。当地有【9】条河。", "")]
    [InlineData("昨夜今晨，降雨量达【9】毫米。", "2022-12-04/2022-12-05")]
    [InlineData("国庆假期第一天和第二天，客流增长【9】%。", "2022-10-01/2022-10-02")]
    [InlineData("今年1至2月，全市进出口总值3万元，同比增长5%。高新技术产品出口【9】亿元。", "2022-01-01/2022-02-28")]
    [InlineData("前两月，全市开工3万套。完成投资【9】亿元。", "2022-01-01/2022-02-28")]
    [InlineData("2022年春节来临之际，慰问组走访【9】户。", "")]
    [InlineData("县里【三】家医院今年更新了设备。", "2022-01-01/2022-12-31")]
    [InlineData("县里【三】成因去年晚播减产。", "")]
    [InlineData("10月1日起，市里开展整治。截至目前，共查处案件【9】起。", "2022-10-01/..")]
    [InlineData("10月1日起，市里开展整治。截至目前，水库蓄水量共【9】亿立方米。", "")]
    [InlineData("今年以来，市里开展整治。截至目前，共查处案件【9】起。", "")]
    [InlineData("“十四五”时期，里程将为“十三五”时期的【两】倍。", "2021-01-01/2025-12-31")]
    [InlineData("自今年4月、5月连续增长超【9】成后，6月、7月出口回落。出口增长【3】%。", "2022-04-01/2022-05-31; 2022-06-01/2022-07-31")]
    public void GoesOnWithWhatWasTold(string marked, string expected) => Assert.Equal(expected, PeriodTexts.Of(marked, Published));

    /// <summary>What a survey shows of growth goes on with the growth of the paragraph before.</summary>
    [Theory]
    [InlineData("商务大数据显示，演出消费增长【9】%。", "2022-10-01/2022-10-31")]
    [InlineData("演出消费增长【9】%。", "")]
    public void WhatASurveyAddsGoesOn(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, Published, "10月，客流同比增长5%。"));

    [Theory]
    [InlineData("今年前三季度，产业持续升级。已累计建成【5】家工厂。", "2022-09-30")]
    [InlineData("今年前三季度，产业持续升级。共新建【5】家工厂。", "2022-01-01/2022-09-30")]
    [InlineData("班列2022年累计开行8列，同比增长8%。其中，东向开行【5】列。", "2022-01-01/..")]
    [InlineData("班列2022年计划开行8列，同比增长8%。其中，东向开行【5】列。", "2022-01-01/2022-12-31")]
    public void WhatThereIsByThenIsOfItsEnd(string marked, string expected) => Assert.Equal(expected, PeriodTexts.Of(marked, Published));

    /// <summary>春运以来: since the first day of the season that is under way.</summary>
    [Theory]
    [InlineData("春运以来，铁路发送旅客【5】亿人次。", "2023-01-07/..")]
    [InlineData("春运启动以来，铁路发送旅客【5】亿人次。", "2023-01-07/..")]
    [InlineData("今天（1月20日），客流平稳。春运启动以来，铁路发送旅客【5】亿人次。", "2023-01-07/2023-01-20")]
    public void ASeasonIsOpenFromItsFirstDay(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, new DateOnly(2023, 1, 20)));

    [Theory]
    [InlineData("其中，工业用电【3】亿度。", "2022-10-01/2022-10-31")]
    [InlineData("共建变电站【3】座。", "")]
    public void APartInAParagraphOfItsOwnGoesOnWithTheLastOne(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, Published, "10月，全省用电5亿度。"));

    /// <summary>11月当月: a month that is set against the stretch of its year is of its own paragraph.</summary>
    [Fact]
    public void AMonthByItselfIsNotGoneOnWith()
    {
        var scope = new PeriodScope(
            [PeriodTexts.Paragraph("前10个月，进出口增长3%。"), PeriodTexts.Paragraph("11月当月，进出口增长9%。"), PeriodTexts.Paragraph("民企进出口增长5%。")], Published, null);
        Assert.Equal("2022-01-01/2022-10-31", PeriodReaderTests.Show(scope.At(2, 7)));
    }

    [Theory]
    [InlineData("2021年，改革持续深化。", "2021-01-01/2021-12-31")]
    [InlineData("本报讯 记者了解到，2021年，改革持续深化。", "2021-01-01/2021-12-31")]
    [InlineData("市里提出，新的一年，改革持续深化。", "2023-01-01/2023-12-31")]
    [InlineData("市里了解到，2021年，改革持续深化。", "")]
    [InlineData("2021年，改革推出3项办法。", "")]
    [InlineData("今年，改革持续深化。", "")]
    public void AYearInAParagraphOfItsOwnHeadsTheNext(string heading, string expected)
    {
        var scope = new PeriodScope([PeriodTexts.Paragraph(heading), PeriodTexts.Paragraph("清单压减到9项。")], Published, null);
        Assert.Equal(expected, PeriodReaderTests.Show(scope.At(1, 5)));
    }
}
