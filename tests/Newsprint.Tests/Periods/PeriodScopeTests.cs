using Xunit;

namespace Newsprint.Tests;

/// <summary>What in its own sentence dates a figure, and why.</summary>
public class PeriodScopeTests
{
    static readonly DateOnly Published = PeriodTexts.Published;

    [Theory]
    // The last time before the number governs; a base of comparison does not.
    [InlineData("前三季度，出口【5】亿元，9月末余额【6】亿元。", "2022-01-01/2022-09-30; 2022-09-30")]
    [InlineData("10月，产量【5】万吨，比上年同期多【1】万吨，较9月多2万吨。", "2022-10-01/2022-10-31; 2022-10-01/2022-10-31")]
    [InlineData("收入【5】亿元，恢复到2019年同期的【95】%。", "; ")]
    [InlineData("由2020年的【5】亿元增至2021年的【8】亿元。", "2020-01-01/2020-12-31; 2021-01-01/2021-12-31")]
    [InlineData("1—9月，投资增长8.9%，高于去年同期【9】个百分点。", "2022-01-01/2022-09-30")]
    [InlineData("1—9月，投资增长8.9%，去年同期【9】%。", "2021-01-01/2021-09-30")]
    // 分别 hands out one period to each number; a row without it is one stretch.
    [InlineData("一季度、二季度分别为【9.7】万吨和【10.3】万吨。", "2022-01-01/2022-03-31; 2022-04-01/2022-06-30")]
    [InlineData("12月3日和4日走访【228】家。", "2022-12-03/2022-12-04")]
    // Days without a month.
    [InlineData("据海关统计，4日，车辆【2】万辆。", "2022-12-04")]
    [InlineData("2019年3月5日，甲队有3人。8日，又来【4】人。", "2019-03-08")]
    [InlineData("4日，股市连续第二天下跌【5】%。", "2022-12-04")]
    // Open stretches, and the days that close them.
    [InlineData("自11月16日复工以来，公司生产【8】万粒。", "2022-11-16/..")]
    [InlineData("今天（12月4日），展会开幕。自9月2日启用以来，该馆已接待【8】万人。", "2022-09-02/..")]
    [InlineData("今天（12月4日），展会开幕。12月以来，该馆接待【8】万人。", "2022-12-01/2022-12-04")]
    [InlineData("今天（12月4日），展会开幕。9月以来，该馆接待【8】万人。", "2022-09-01/..")]
    [InlineData("今天（12月4日），展会开幕。“十四五”以来，新建场馆【8】座。", "2021-01-01/..")]
    [InlineData("自10月17日开通以来，单日客流由开通时的4千人增至【9】千人。", "2022-10-17/..")]
    // Days counted from the one on which something begins, back from the one on which it ends; what there is at the end of a year.
    [InlineData("今天（12月4日），研修班在杭州开班。研修班为期【3】天。", "2022-12-04/2022-12-06")]
    [InlineData("论坛今天（12月4日）闭幕。在为期【3】天的论坛里，嘉宾交流热烈。", "2022-12-02/2022-12-04")]
    [InlineData("今天（12月4日），部队出发。任务为期【3】天。", "2022-12-04")]
    [InlineData("为期【3】天的论坛4日在甲地开幕。", "2022-12-04/2022-12-06")]
    [InlineData("为期【3】天的论坛4日在甲地闭幕。", "2022-12-02/2022-12-04")]
    [InlineData("为期【70】天的消费季4日启动。", "2022-12-04/2023-02-11")]
    [InlineData("9月份，指数为52%，连续【三】个月保持在扩张区间。", "2022-09-01/2022-09-30")]
    [InlineData("2021年，新增叉车3万台，保有量达【40】万台。", "2021-12-31")]
    [InlineData("今年以来，截至12月2日，已走访【4】万户。", "2022-01-01/2022-12-02")]
    [InlineData("截至11月30日，港口2022年吞吐量【3】亿吨。", "2022-01-01/2022-11-30")]
    [InlineData("今年以来，网络不断完善。截至11月底，基站达到【5】万个。", "2022-11-30")]
    [InlineData("今天（12月4日），记者获悉，今年我市已发放贷款【3】亿元。", "2022-01-01/2022-12-04")]
    // A time after the number is not its own; a part's time goes no further than its statement.
    [InlineData("1—10月，指标均居前列。其中，完工【34】万吨；截至10月底，订单9万吨。", "2022-01-01/2022-10-31")]
    [InlineData("今年上半年，出口5亿元，其中，二季度3亿元。进口增长【2】%。", "2022-01-01/2022-06-30")]
    // Ends of a change; the same part of the year before.
    [InlineData("今天（12月4日），铁路开工。通车后，车程将由【7】小时缩短至【2】小时。", "2022-12-04; ")]
    [InlineData("自10月17日开通以来，单日客流由开通时的【4】千人增至9千人。", "2022-10-17")]
    [InlineData("2022年暑期，馆里接待观众5万人，较2021年（【4】万人）增加【1】万人。", "2021-07-01/2021-08-31; 2022-07-01/2022-08-31")]
    // A time behind what is counted; sums and lengths are no subject.
    [InlineData("两国【3】支球队将于12月9日抵达。", "2022-12-09")]
    [InlineData("【3】万只和平鸽，将于12月9日放飞。", "2022-12-09")]
    [InlineData("【三】集纪录片于12月2日至4日播出。", "2022-12-02/2022-12-04")]
    [InlineData("项目总投资【3】亿元，将于12月9日开工。", "")]
    [InlineData("据卫生部门3日消息，自10月7日以来，受伤者超过【5】万人。", "2022-10-07/2022-12-03")]
    [InlineData("据卫生部门3日消息，自10月停火以来，受伤者超过【5】万人。", "2022-10-01/..")]
    [InlineData("记者今天（12月4日）获悉，铁路自2021年6月25日开通以来，运送旅客【5】万人次。", "2021-06-25/2022-12-04")]
    // What an order book or a policy runs to holds for its own clause; what is just over is not the year to come's.
    [InlineData("船厂的订单排到了2028年，每10艘船有【7】艘出口。", "")]
    [InlineData("市里9月启动“清河”专项行动以来，紧盯排污口，目前已累计查处【9】起。", "2022-09-01/..")]
    [InlineData("企业自2019年成立以来发展较快，目前有员工【300】人。", "")]
    [InlineData("到2035年力争培育示范园区【100】家左右，雷达达到【50】部。", "2035-12-31; 2035-12-31")]
    [InlineData("到2030年，管网规模达到【9】万公里。", "2030-12-31")]
    [InlineData("到2030年，充电设施乡镇覆盖率达到【90】%，企业产值达到【9】亿元。", "2030-12-31; 2030-01-01/2030-12-31")]
    [InlineData("“十四五”时期，企业由20家增加到2030年的【90】家。", "2030-01-01/2030-12-31")]
    [InlineData("减税政策延续实施至2027年底；将减征收入【100】万元以下的税。", "")]
    [InlineData("减税政策延续实施至2027年底，减税【100】万元。", "")]
    [InlineData("前三季度，产值同比增长【5】%，全年有望达到9亿元。", "2022-01-01/2022-09-30")]
    // What does something on a day that is named behind it.
    [InlineData("【300】名学生3日在甲地集会。", "2022-12-03")]
    [InlineData("【300】名职工从3日起罢工。", "2022-12-03/..")]
    [InlineData("【三】集纪录片今晚起播出。", "2022-12-05")]
    [InlineData("产值达【5】亿元，企业3日开工。", "")]
    // The year of a statement, not of a thing.
    [InlineData("两家医院今年更新了急需的设备，医院仅承担购置费的【20】%。", "2022-01-01/2022-12-31")]
    [InlineData("今年的花市还打造灯组【30】组。", "2022-01-01/2022-12-31")]
    // The days that something lasts.
    [InlineData("今天（12月4日），医生开始新的罢工，预计持续【4】天。", "2022-12-04/2022-12-07")]
    [InlineData("12月4日晚开始，乐团进行为期【4】天的演出。", "2022-12-04/2022-12-07")]
    [InlineData("今晚开始至9日，北方有雨，降水量达【30】毫米。", "2022-12-05/2022-12-09")]
    // Brackets say once more which day it is, or which days a stretch has; a part in a paragraph of its own goes on with the last one.
    [InlineData("2022年1月至8月【12】家企业复工。", "2022-01-01/2022-08-31")]
    [InlineData("2021年3月至次年6月，企业有【12】家。", "2021-03-01/2022-06-30")]
    [InlineData("2021年3月至翌年2月，企业有【12】家。", "2021-03-01/2022-02-28")]
    [InlineData("12月2日（春运第二天）发送旅客【5】万人次。", "2022-12-02")]
    [InlineData("春运第一周（1月7日至13日），发送旅客【5】万人次。其中，铁路发送【2】万人次。", "2022-01-07/2022-01-13; 2022-01-07/2022-01-13")]
    // What it was before it turned, what a record is measured against.
    [InlineData("10月，航空业由上年同期亏损转为盈利，利润达【3】亿元。", "2022-10-01/2022-10-31")]
    [InlineData("2021年，产量达近八年最高水平，比上年增加【3】万吨。", "2021-01-01/2021-12-31")]
    [InlineData("2021年，价格创近八年新低，损失达【3】亿元。", "2021-01-01/2021-12-31")]
    // The other side of a change; how much there is at the end.
    [InlineData("4日，门诊接诊【6】万人次，较1日高峰【7】万人次减少5%。", "2022-12-04; 2022-12-01")]
    [InlineData("收入由2005年的不足【5】千元增长到2021年的【2】万元。", "2005-01-01/2005-12-31; 2021-01-01/2021-12-31")]
    [InlineData("今天（12月4日），两院通报，范围从最初的【4】个领域，扩展到【14】个领域。", "; 2022-12-04")]
    [InlineData("今年以来，电站加快建设。截至11月底，发电总规模达到【5】亿千瓦。", "2022-11-30")]
    // From what it was in the year before; what was planned for a day was not on that day.
    [InlineData("10月，增速由上年全年下降【3】%转为增长【2】%。", "2021-01-01/2021-12-31; 2022-10-01/2022-10-31")]
    [InlineData("原计划12月9日送电，工期提前了【3】个月。", "")]
    // A yearly rate is of all years after the one that is compared with; what opens within a stretch that is over ends with it.
    [InlineData("2021年比2016年增长【30】%，年均增长【5】%。", "2021-01-01/2021-12-31; 2017-01-01/2021-12-31")]
    [InlineData("产值从2016年的5亿元增加到2021年的【8】亿元，年均增长【9】%。", "2021-01-01/2021-12-31; 2016-01-01/2021-12-31")]
    [InlineData("2021年，出口增长5%，年均增长【9】%。", "2021-01-01/2021-12-31")]
    [InlineData("2016年产值5亿元，2021年产值8亿元，年均增长【9】%。", "2021-01-01/2021-12-31")]
    [InlineData("“十三五”时期，水利提速，2018年以来投资【9】亿元。", "2018-01-01/2020-12-31")]
    [InlineData("“十四五”时期，水利提速，2022年以来投资【9】亿元。", "2022-01-01/..")]
    // A year that is over, within what is told of now, holds for its part of the sentence.
    [InlineData("如今，产业规模居首，2021年产量【9】万台；培育企业【5】家。", "2021-01-01/2021-12-31; ")]
    // A year that only names what is told of, behind a part of it or in a clause before; by a day that is to come.
    [InlineData("1—10月，已下达今年前两批资金【5】亿元。", "2022-01-01/2022-10-31")]
    [InlineData("前10个月，出口5亿元，预计今年出口【6】亿元。", "2022-01-01/2022-12-31")]
    [InlineData("依托今年新投用的管线，居民用上了【9】公里外的热。", "")]
    [InlineData("全市今年完成的投资达【9】亿元，增长【5】%。", "2022-01-01/2022-12-31; 2022-01-01/2022-12-31")]
    [InlineData("12月底前，将下达今年全部资金【5】亿元。", "2022-12-31")]
    [InlineData("基地进入全年最忙的采收季，日产鲜花【5】万枝。", "")]
    // A change over the years of a plan is of all of them at both ends; plans for this year go on with plans for it.
    [InlineData("“十三五”期间，邮政能力提升。年收入从【1】亿元提升至【2】亿元，增速居前。", "2016-01-01/2020-12-31; 2016-01-01/2020-12-31")]
    [InlineData("“十三五”期间，收入从【1】亿元提升至2亿元。", "2016-01-01/2020-12-31")]
    [InlineData("今年，收入从【1】亿元提升至2亿元。", "")]
    [InlineData("今年，县里将新建农田9万亩。同时，加工业产值力争达到【5】亿元。", "2022-01-01/2022-12-31")]
    [InlineData("今年暑假，各地将开设站点【9】个。", "")]
    // By a year: so many things are there at its end, what it brings is of all of it.
    [InlineData("到2028年，建成基地【5】个，覆盖【全部】县，销售额达【9】亿元，其中年产【3】台。", "2028-12-31; 2028-12-31; 2028-01-01/2028-12-31; 2028-01-01/2028-12-31")]
    [InlineData("到2028年，占比提高【5】个百分点。", "2028-01-01/2028-12-31")]
    // A printed year behind the day up to which is counted tells what is counted, 今年 and one further on the stretch.
    [InlineData("截至11月30日，2022年以旧换新达【3】亿元，其中，暑期档票房【2】亿元。共换新【4】万台。", "2022-11-30; 2022-11-30; 2022-11-30")]
    [InlineData("截至11月30日，今年以旧换新达【3】亿元。", "2022-01-01/2022-11-30")]
    // What is only measured against, or asked about, is no time of the figure.
    [InlineData("前三季度，交易额5亿元，达2021年全年总额的【8】成，涉及【9】国。", "2022-01-01/2022-09-30; 2022-01-01/2022-09-30")]
    [InlineData("三季度，企业对下季度经营预期指数上升【3】个点。", "2022-07-01/2022-09-30")]
    [InlineData("产值从2016年的5亿元增加到2021年的8亿元，年平均增速达【9】%，年均复合增长【9】%。", "2016-01-01/2021-12-31; 2016-01-01/2021-12-31")]
    [InlineData("11月份，涨幅由上月的【1】%扩大至【2】%。", "2022-10-01/2022-10-31; 2022-11-01/2022-11-30")]
    [InlineData("10月，环比由上月下降转为上涨【2】%。", "2022-10-01/2022-10-31")]
    public void GivesEachFigureItsPeriod(string marked, string expected) => Assert.Equal(expected, PeriodTexts.Of(marked, Published));

    [Theory]
    [InlineData("2021年出口【5】亿元", "今年出口6亿元。", "2021-01-01/2021-12-31")]
    [InlineData("出口【49】亿元", "前三季度，进口3亿元。10月，出口49.2亿元。", "2022-10-01/2022-10-31")]
    [InlineData("今年客流超【171】万人次", "今天（12月4日），口岸客流达1714235人次。", "2022-01-01/2022-12-04")]
    [InlineData("预计今年增速超【5】%", "今天（12月4日），机构发布报告。", "2022-01-01/2022-12-31")]
    [InlineData("今年客流破【1】亿人次", "截至12月3日，今年口岸客流突破10003万人次。", "2022-01-01/2022-12-03")]
    [InlineData("2022年票房破【1】亿元", "截至12月3日，2022年票房突破10003万元。", "2022-12-03")]
    [InlineData("出口大增【两】成", "前三季度，出口增长20%。", "2022-01-01/2022-09-30")]
    [InlineData("防范【十】项风险", "近日，市里开会。截至9月底，有3家企业。", "")]
    public void AHeadlineAgreesWithItsBody(string headline, string body, string expected)
    {
        var (text, starts) = Marked.Read(headline);
        var block = new Block(BlockKind.Headline, new JoinedText(text, new TextSpan(0, text.Length)));
        var scope = new PeriodScope([block, PeriodTexts.Paragraph(body)], Published, dateline: null);
        Assert.Equal(expected, PeriodReaderTests.Show(scope.At(0, starts[0])));
    }

    [Theory]
    [InlineData("9月，出口3亿元。", "Sentence", "9月")]
    [InlineData("9月，出口增长5%。进口增长3%。", "Carried", "9月")]
    [InlineData("9月，价格从3元涨到5元。", "Course", "")]
    public void EachPeriodHasItsReason(string text, string rule, string mention)
    {
        var governor = new PeriodScope([PeriodTexts.Paragraph(text)], Published, null).GovernorAt(0, text.LastIndexOf('3'));
        Assert.Equal((rule, mention), (governor.Rule.ToString(), text[governor.Mention.Start..governor.Mention.End]));
    }

    [Fact]
    public void TheSeedsFiguresHaveTheirPeriods() => PeriodGold.AtLeast(0.94, PeriodGold.Seed());

    [Fact]
    public void TheDevelopmentFiguresHaveTheirPeriods() => PeriodGold.AtLeast(0.95, PeriodGold.Development());

    [Fact]
    public void TheEndOfTheYearIsToldOfInItsParagraph()
    {
        const string headline = "2021年某县统计公报", text = "居民消费价格比上年上涨2%。";
        var scope = new PeriodScope(
            [new Block(BlockKind.Headline, new JoinedText(headline, new TextSpan(0, headline.Length))),
                PeriodTexts.Paragraph("年末，登记失业率3%。"), PeriodTexts.Paragraph(text)],
            Published, dateline: null);
        Assert.Equal("2021-01-01/2021-12-31", PeriodReaderTests.Show(scope.At(2, text.IndexOf('2'))));
    }

    [Theory]
    [InlineData("某市2021年国民经济和社会发展统计公报", "2021-01-01/2021-12-31")]
    [InlineData("某市发布2021年统计公报解读", "")]
    [InlineData("某市第七次人口普查公报", "")]
    public void AYearlyReportIsOfItsYear(string headline, string expected)
    {
        const string text = "农业总产值5亿元。";
        var scope = new PeriodScope(
            [new Block(BlockKind.Headline, new JoinedText(headline, new TextSpan(0, headline.Length))), PeriodTexts.Paragraph(text)],
            Published, dateline: null);
        Assert.Equal(expected, PeriodReaderTests.Show(scope.At(1, text.IndexOf('5'))));
    }
}
