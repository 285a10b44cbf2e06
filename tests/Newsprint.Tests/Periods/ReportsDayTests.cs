using Xunit;

namespace Newsprint.Tests;

/// <summary>What is so on the day on which a report is told, what is counted up to it, and what it says nothing of.</summary>
public class ReportsDayTests
{
    static readonly DateOnly Published = PeriodTexts.Published;

    [Theory]
    // The report's day holds where the text states it.
    [InlineData("今天（12月4日），大会开幕。与会者【300】人。", "2022-12-04")]
    [InlineData("目前，已有【40】%的工人返岗。", "")]
    [InlineData("近日，协会派出【3】支队伍。", "")]
    [InlineData("该国4日宣布，火灾已造成【9】人死亡。", "2022-12-04")]
    // What is on today, in a programme, was so on no day that is said.
    [InlineData("今天（12月4日）的《身边的变化》，我们走进小村。全村现有【300】户，目前【200】户已搬迁。", "; 2022-12-04")]
    [InlineData("今天（12月4日）的发布会通报，新增床位【300】张。", "2022-12-04")]
    // So it is in any year.
    [InlineData("今天（12月4日），会议召开。早稻面积占全年面积的【三】成，其中南方占早稻的【九】成。", "; ")]
    [InlineData("晚稻面积占到全年面积的【三】成。", "")]
    // Since a day that nobody tells.
    [InlineData("1—8月，出口5亿元。开港以来，进口【8】亿元。", "")]
    [InlineData("1—8月，出口5亿元。开港以来，新增企业8户。其中，新增外企【3】户。", "")]
    // What a year has come to on a day.
    [InlineData("12月3日，今年经口岸进出的班列总数达【8】列。", "2022-01-01/2022-12-03")]
    [InlineData("12月3日，今年第9号台风登陆，风力【8】级。", "2022-12-03")]
    // Years up to now end on no day; unless their sentence says when it was told.
    [InlineData("今天（12月4日），大会开幕。十年来，产值增长【3】成。", "")]
    [InlineData("市里今天（12月4日）宣布，平台运行一年来，收集标准【3】万份。", "2022-12-04")]
    [InlineData("2022年起，对水泥业开展改造。到2024年底，减排【8】万吨。", "2024-12-31")]
    [InlineData("今天（12月4日），大桥合龙。全桥通车后，年均通行【800】万辆。", "")]
    [InlineData("今天（12月4日），线路铺轨完成。全线通车后，车程将由目前【6】个小时缩短。", "2022-12-04")]
    [InlineData("记者今天（12月4日）获悉，12月15日零时起，铁路将实行新图。增开列车【20】列。", "2022-12-15/..")]
    // The day up to which a stretch is counted; the day on which it was told.
    [InlineData("截至11月30日，港口今年以来客流3万人次。其中，同比增长【5】%。", "2022-01-01/2022-11-30")]
    [InlineData("据卫生部门3日消息，10月7日以来，受伤者超过【5】万人。", "2022-10-07/2022-12-03")]
    [InlineData("自11月10日开通以来，截至目前共运货【5】吨。", "2022-11-10/..")]
    [InlineData("单月首次突破【9】万辆。这是自2020年1月以来，单月首次突破【9】万辆。", "; ")]
    [InlineData("今天（12月4日）起，银行发行硬币【1】枚。", "2022-12-04/..")]
    // What will be once something is done is of no day; a time straight before a number is its own.
    [InlineData("今天（12月4日），电站投运。全部建成后每年可发电【4】亿度。", "")]
    [InlineData("今天（12月4日），电站投运，每年可发电【4】亿度，减排【2】万吨。", "; ")]
    [InlineData("今天（12月4日），电站投运，每年维护【4】次。", "2022-12-04")]
    [InlineData("今天（12月4日），机组投运。项目规划建设【6】台机组。", "")]
    // What a plan aims at is of the years in its title.
    [InlineData("《联运行动方案（2026—2030年）》近日印发。《方案》提出，力争推动【9】个节点升级。", "2026-01-01/2030-12-31")]
    [InlineData("《污染防治“十四五”规划》日前出台，明确提出，将支持【9】个城市治理。", "2021-01-01/2025-12-31")]
    [InlineData("《联运行动方案（2026—2030年）》近日印发。《方案》围绕【9】个方面部署。", "")]
    [InlineData("前10个月，受春节、国庆节等假期带动，客流增长【5】%。", "2022-01-01/2022-10-31")]
    [InlineData("今天（12月4日），园区竣工。全面投产后年产值将达【5】亿元。", "")]
    // What is new since a time at the head of a clause is not of that time.
    [InlineData("今年11月开行的快线，实现【9】种产品直达。", "")]
    [InlineData("今年11月复杂的形势下，订单增长【9】%。", "2022-11-01/2022-11-30")]
    [InlineData("3月份，总额达到【4】亿元，为2月份【1】亿元的4倍。", "2022-03-01/2022-03-31; 2022-02-01/2022-02-28")]
    [InlineData("2019年开始，企业研发人员达【5】万人。", "2019-01-01/..")]
    [InlineData("9月，财政支持项目前期工作，支出【5】亿元。", "2022-09-01/2022-09-30")]
    [InlineData("从11月10日进驻至今，航天员已工作【1】个月。", "2022-11-10/..")]
    [InlineData("1—8月，票房5亿元。票价为近四年同期最低，带动【8】万人观影。", "2022-01-01/2022-08-31")]
    [InlineData("2022财年前六个月，赤字达【1】亿美元。", "")]
    [InlineData("据美国媒体报道，2022财年前六个月，赤字达【1】亿美元。", "2021-10-01/2022-03-31")]
    [InlineData("日本议会今天（12月4日）通过预算案，日本2023财年支出【5】亿日元。其中，防卫支出【1】亿日元。", "2023-04-01/2024-03-31; 2023-04-01/2024-03-31")]
    [InlineData("自11月1日启动至9日，发送旅客【5】万人次。", "2022-11-01/2022-11-09")]
    [InlineData("今年还将提升；某省提出未来三年培育【6】家。", "")]
    [InlineData("参加2022年春季航空展的【5】架飞机抵达。", "")]
    [InlineData("2021年1月至今年5月，检察机关起诉【4】万人。", "2021-01-01/2022-05-31")]
    [InlineData("今年以来，消费稳步增长，10月指数相比去年12月增长【2】个点。", "2022-10-01/2022-10-31")]
    [InlineData("28日，研究机构发布报告称，将2022年增长预期由1%下调至【2】%。", "2022-01-01/2022-12-31")]
    [InlineData("今天（12月4日），铁路铺轨完成。预计年底贯通，届时，运行时间为【7】小时。", "2022-12-31")]
    [InlineData("今天（12月4日），铁路铺轨完成。届时，运行时间为【7】小时。", "")]
    [InlineData("2021年，税收入库5亿元。支持企业享受优惠，共减税【2】亿元。", "2021-01-01/2021-12-31")]
    // The days of a fair, a meeting or games are those of what it has; what is so already is so now.
    [InlineData("今天（12月4日），市里介绍，果品展将于12月9日至11日举办，目前已有5国报名。展区共设展位【300】个。已有【40】家参展。", "2022-12-09/2022-12-11; 2022-12-04")]
    [InlineData("昨天，冰球赛开赛。本届比赛有【12】支队伍。赛事将持续至12月9日。", "2022-12-04/2022-12-09")]
    [InlineData("今天（12月4日），客运加班启动，至12月9日结束。预计发送旅客【5】万人次，同比增长【3】%。", "2022-12-04/2022-12-09; 2022-12-04/2022-12-09")]
    [InlineData("司机3日开始罢工。罢工将持续至12月9日，涉及【12】家公司。", "2022-12-03/2022-12-09")]
    // What is counted up to a day is not dated by what it is named after.
    [InlineData("截至12月4日，已售元旦假期车票【8】万张。", "2022-12-04")]
    [InlineData("截至11月底，去年四季度推出的项目已有【9】成开工。", "2022-11-30")]
    [InlineData("截至12月3日，班列今年开行超过5千列。目前，线路达【12】条。", "2022-12-03")]
    // A stretch behind its things; one whose days are not known keeps the report's day away.
    [InlineData("今天（12月4日），报告公布。【3】成企业将在2023年增加投资。", "2023-01-01/2023-12-31")]
    [InlineData("今天（12月4日），报告公布。【3】成企业将在未来两年内增加投资。", "")]
    // How long something will last says nothing of the day on which that is told; from the day on which it begins, it does.
    [InlineData("记者今天（12月4日）获悉，休渔期将持续【4】个月。", "")]
    [InlineData("今天（12月4日），执法行动启动。休渔期将持续【三】个月至【四】个月。", "; ")]
    [InlineData("今天（12月4日），展览开幕，为期【两】个月。", "2022-12-04/2023-02-03")]
    [InlineData("今天（12月4日），救灾继续。甲县【6.1】级地震发生后，群众得到安置。", "")]
    [InlineData("今天（12月4日），救灾继续。当地又发生【4.1】级地震。", "2022-12-04")]
    [InlineData("去年产值5亿元，是2012年的近【90】倍。", "2021-01-01/2021-12-31")]
    // A season of this year whose days no table holds is the report's time.
    [InlineData("今天（12月4日），记者获悉，今年秋收期间，农机有【5】台。", "2022-12-04")]
    [InlineData("今天（12月4日），《海洋经济报告》正式发布。2021年，产值达【2】亿元。", "2021-01-01/2021-12-31")]
    // What a thing will give once it is done is not of the day on which it is begun; what is to come is not of the day before.
    [InlineData("12月2日，水厂开工，建成后每年将供水【3】万吨。", "")]
    [InlineData("预计2023年建成后，水厂每年将供水【3】万吨。", "2023-01-01/2023-12-31")]
    [InlineData("12月2日，大桥通车，通车后已运送旅客【3】万人次。", "2022-12-02")]
    [InlineData("12月3日，列车脱轨。清理预计将持续【7】天。", "")]
    [InlineData("车展将于12月9日开展。入境人员同比增长【5】%。", "")]
    // What is so now stands between, or is no part of a stretch.
    [InlineData("截至6月底，国际医疗队派出5万人。目前，设有医院6家。国际医疗队培训【9】人。", "")]
    [InlineData("前10个月，港口吞吐量增长4%。港口现有航线【28】条，货量增长5%。", "")]
    [InlineData("前10个月，港口吞吐量增长4%。港口已有航线【28】条，货量增长5%。", "")]
    [InlineData("今天（12月4日），高铁开始铺轨。通车后，两地运行时间将由目前的【3】小时缩短至【1】小时。", "2022-12-04; ")]
    [InlineData("今天（12月4日），高铁开始铺轨。通车后，两地运行时间将从现在最快【3】小时压缩至【1】小时。", "2022-12-04; ")]
    // What a film has taken is counted up to the report; what is sold for a holiday up to the day that is named.
    [InlineData("今天（12月4日），影展开幕。今年上映影片30部，其中《归途》上映【7】天，票房已超【2】亿元。", "2022-12-04; 2022-12-04")]
    [InlineData("今天（12月4日），影展开幕。2021年，《归途》票房【2】亿元。", "2021-01-01/2021-12-31")]
    [InlineData("截至10月3日，已售国庆假期车票【8】万张。", "2022-10-03")]
    [InlineData("自9月20日车票开始发售至10月3日，已售国庆假期车票【8】万张。", "2022-09-20/2022-10-03")]
    [InlineData("今年以来，充电设施持续增长，截至11月底，设施总数达9万个。其中，公共设施【3】万个。", "2022-11-30")]
    // What is still to come of what has begun, or once it is done, and what the programme does.
    [InlineData("文化节昨晚（12月4日）启动。活动期间，市里将举办演出【60】场。", "")]
    [InlineData("2022年文化消费季日前启动。其间，各地将举办演出【60】场。", "")]
    [InlineData("今天（12月4日），风电场开工，预计明年底并网发电，年发电量满足【2】万户用电。", "")]
    [InlineData("力争今年年底实现全覆盖，“十四五”期间，建成站点【15】个。", "2021-01-01/2025-12-31")]
    [InlineData("从今天（12月4日）起，本台推出系列报道《通途》。高铁带动订单【57】万吨。", "")]
    [InlineData("《新闻联播》从今天（12月4日）起推出《村里的人》。合作社年产柑橘【60】万吨。", "")]
    // What is aimed at in a year, what happened to a thing, a holiday that has its peak are no times of their own.
    [InlineData("2022年前11个月，新增就业100万人，提前完成全年目标任务；失业率为【5】%。", "2022-01-01/2022-11-30")]
    [InlineData("12月15日零时起，全市实行新图，2022年10月开通的地铁等接入路网。调图后，安排列车【120】列。", "2022-12-15/..")]
    [InlineData("铁路今天（12月4日）迎来国庆假期客流高峰，预计发送旅客【20】万人次。", "2022-12-04")]
    // What opened, if years have passed; what opened yesterday has been counted up to now.
    [InlineData("自2020年11月2日办法实施两年来，车次达【5】万。", "2020-11-02/..")]
    [InlineData("10月乐园开园以来，已接待游客【5】万人。", "2022-10-01/..")]
    [InlineData("今天（12月5日），救灾继续。昨天以来，投入人手【5】名。", "2022-12-04/2022-12-05")]
    [InlineData("今天（12月4日）起，乡村开镰。目前，已收【5】万亩。", "2022-12-04")]
    [InlineData("今天（12月4日），记者获悉，今年“秋收”期间，农机有【5】台。", "2022-12-04")]
    // A size is not of the day on which its thing was done; nor is what is told of what was lately done.
    [InlineData("12月3日，隧道贯通。隧道全长【3】公里，设计时速【9】公里。", "; ")]
    [InlineData("12月3日，隧道贯通。隧道投入【3】亿元。", "2022-12-03")]
    [InlineData("今天（12月4日），大会开幕。电站日前投运。电站共有【4】台机组。", "")]
    [InlineData("2021年，基站总数达【4】万个。", "2021-12-31")]
    public void TheReportsDayHoldsWhereItSaysSomething(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, Published));

    /// <summary>In the first months of a year what is counted over the one before is of that year, and what is over is over.</summary>
    [Theory]
    [InlineData("1—11月，出口增长【5】%。", "2022-01-01/2022-11-30")]
    [InlineData("过去一年，出口增长【5】%。", "2022-01-01/2022-12-31")]
    [InlineData("过去五年，出口增长【5】%。", "2018-01-01/2022-12-31")]
    [InlineData("1—3月，预计出口增长【5】%。", "2023-01-01/2023-03-31")]
    public void EarlyInAYearTheOneBeforeIsToldOf(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, new(2023, 1, 8)));

    /// <summary>A page that says on which day it is told ends there a holiday that is still running, in its other reports too.</summary>
    [Theory]
    [InlineData("国庆期间，客流【6】万人次。", "2022-10-01/2022-10-03")]
    [InlineData("国庆期间，预计客流【6】万人次。", "2022-10-01/2022-10-07")]
    [InlineData("国庆档票房【6】亿元。", "2022-10-01/2022-10-03")]
    [InlineData("国庆档前两天票房【6】亿元。", "2022-10-01/2022-10-02")]
    [InlineData("2022年暑期档票房【6】亿元。", "2022-06-01/2022-08-31")]
    [InlineData("2022暑期档票房【6】亿元。", "2022-06-01/2022-08-31")]
    // 今年以来 ends only where its own report says when it is told.
    [InlineData("今年已发放贷款【3】亿元。", "2022-01-01/..")]
    [InlineData("今天（10月3日），记者获悉，今年已发放贷款【3】亿元。", "2022-01-01/2022-10-03")]
    [InlineData("自9月10日开通以来，截至目前共运货【5】吨。", "2022-09-10/..")]
    [InlineData("目前，已有【40】%的工人返岗。", "")]
    public void ThePagesDayEndsWhatIsRunning(string marked, string expected)
    {
        var (text, starts) = Marked.Read(marked);
        var day = new DateOnly(2022, 10, 3);
        Assert.Equal(day, StatedDay.Of("今天（10月3日），大会开幕。", day));
        Assert.Null(StatedDay.Of("10月3日，大会开幕。", day));
        Assert.Equal(expected, PeriodReaderTests.Show(new PeriodScope([PeriodTexts.Paragraph(text)], day, null, day).At(0, starts[0])));
    }

    /// <summary>A season that has begun is counted up to the day of the telling.</summary>
    [Theory]
    [InlineData("今天（1月18日），列车增开。春运启动以来，发送旅客【3】亿人次。")]
    [InlineData("今天（1月18日），列车增开。春运以来，日均发送旅客【3】亿人次。")]
    public void ASeasonRunsUpToTheDay(string marked)
    {
        var (text, starts) = Marked.Read(marked);
        var day = new DateOnly(2023, 1, 18);
        Assert.Equal("2023-01-07/2023-01-18",
            PeriodReaderTests.Show(new PeriodScope([PeriodTexts.Paragraph(text)], day, null, day).At(0, starts[0])));
    }

    /// <summary>In the first months of a year its end is ahead where something is planned for it.</summary>
    [Theory]
    [InlineData("预计年底投产【5】万吨。", "2023-12-31")]
    [InlineData("计划年底前建成【5】座电站。", "2023-12-31")]
    [InlineData("2022年投产。计划年底前建成【5】座电站。", "2023-12-31")]
    [InlineData("去年底建成【3】座电站。", "2022-12-31")]
    public void TheEndOfAYearIsAheadWhereItIsPlannedFor(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, new(2023, 3, 18)));

    [Fact]
    public void TheReportsDayEndsWithItsReport()
    {
        var scope = new PeriodScope([PeriodTexts.Paragraph("本报讯 今天（12月4日）大会开幕。"), PeriodTexts.Paragraph("代表3人。"), PeriodTexts.Paragraph("本报讯 学校有9个班。")], Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 2)));
        Assert.Equal("", PeriodReaderTests.Show(scope.At(2, 7)));
    }
}
