using Xunit;

namespace Newsprint.Tests;

public class PeriodScopeTests
{
    static readonly DateOnly Published = new(2022, 12, 5);

    [Theory]
    // The last time before the number governs; a base of comparison does not.
    [InlineData("前三季度，出口【5】亿元，9月末余额【6】亿元。", "2022-01-01/2022-09-30; 2022-09-30")]
    [InlineData("10月，产量【5】万吨，比上年同期多【1】万吨，较9月多2万吨。", "2022-10-01/2022-10-31; 2022-10-01/2022-10-31")]
    [InlineData("收入【5】亿元，恢复到2019年同期的【95】%。", "; ")]
    [InlineData("由2020年的【5】亿元增至2021年的【8】亿元。", "2020-01-01/2020-12-31; 2021-01-01/2021-12-31")]
    // 分别 hands out one period to each number; a row without it is one stretch.
    [InlineData("一季度、二季度分别为【9.7】万吨和【10.3】万吨。", "2022-01-01/2022-03-31; 2022-04-01/2022-06-30")]
    [InlineData("12月3日和4日走访【228】家。", "2022-12-03/2022-12-04")]
    // What goes on with a statement keeps its time; what starts anew does not.
    [InlineData("截至9月底，贷款余额4亿元。其中，科技贷款【3】亿元。", "2022-09-30")]
    [InlineData("1—8月，出口5亿元。进口同比增长【3】%。", "2022-01-01/2022-08-31")]
    [InlineData("1—8月，出口5亿元。当地改造旧房【240】户。", "")]
    [InlineData("1—8月，产量3吨。早稻产量【5】吨。", "2022-01-01/2022-08-31")]
    // Days without a month.
    [InlineData("据海关统计，4日，车辆【2】万辆。", "2022-12-04")]
    [InlineData("2019年3月5日，甲队有3人。8日，又来【4】人。", "2019-03-08")]
    [InlineData("4日，股市连续第二天下跌【5】%。", "2022-12-04")]
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
    // So many years in a row, of which a sentence begins to tell; not those that go on with what it states.
    [InlineData("2021年，出口5亿元，增长4%。产量连续【5】年居首。", "")]
    [InlineData("2021年，出口5亿元，增长4%。产量3吨，连续【5】年居首。", "2021-01-01/2021-12-31")]
    // Since it began, where that is so many years ago.
    [InlineData("航线自2012年3月1日开通，已满十周年。10年来，累计运客【3】万人。", "2012-03-01/..")]
    [InlineData("航线自2012年3月1日开通，已满十周年。5年来，累计运客【3】万人。", "")]
    // Since a day that nobody tells.
    [InlineData("1—8月，出口5亿元。开港以来，进口【8】亿元。", "")]
    [InlineData("1—8月，出口5亿元。开港以来，新增企业8户。其中，新增外企【3】户。", "")]
    // What the years of a plan that is to come bring.
    [InlineData("“十五五”时期，市里将建园区5个。布局学校【50】所。", "2026-01-01/2030-12-31")]
    [InlineData("“十五五”时期，市里将建园区5个。最大的园区是【50】年前建的。", "")]
    // What a year has come to on a day.
    [InlineData("12月3日，今年经口岸进出的班列总数达【8】列。", "2022-01-01/2022-12-03")]
    [InlineData("12月3日，今年第9号台风登陆，风力【8】级。", "2022-12-03")]
    // Open stretches, and the days that close them.
    [InlineData("自11月16日复工以来，公司生产【8】万粒。", "2022-11-16/..")]
    [InlineData("今天（12月4日），展会开幕。自9月2日启用以来，该馆已接待【8】万人。", "2022-09-02/..")]
    [InlineData("今天（12月4日），展会开幕。12月以来，该馆接待【8】万人。", "2022-12-01/2022-12-04")]
    [InlineData("今天（12月4日），展会开幕。9月以来，该馆接待【8】万人。", "2022-09-01/..")]
    [InlineData("今天（12月4日），展会开幕。“十四五”以来，新建场馆【8】座。", "2021-01-01/..")]
    [InlineData("自10月17日开通以来，单日客流由开通时的4千人增至【9】千人。", "2022-10-17/..")]
    // Years up to now end on no day; unless their sentence says when it was told.
    [InlineData("今天（12月4日），大会开幕。十年来，产值增长【3】成。", "")]
    [InlineData("市里今天（12月4日）宣布，平台运行一年来，收集标准【3】万份。", "2022-12-04")]
    [InlineData("2022年起，对水泥业开展改造。到2024年底，减排【8】万吨。", "2024-12-31")]
    [InlineData("今天（12月4日），大桥合龙。全桥通车后，年均通行【800】万辆。", "")]
    [InlineData("今天（12月4日），线路铺轨完成。全线通车后，车程将由目前【6】个小时缩短。", "2022-12-04")]
    [InlineData("记者今天（12月4日）获悉，12月15日零时起，铁路将实行新图。增开列车【20】列。", "2022-12-15/..")]
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
    // Statements of growth in a row stand on the first one's time; two ways of parting a whole on the whole's.
    [InlineData("1—3月，出口增长5%。工业增长【4】%。投资增长【3】%。", "2022-01-01/2022-03-31; 2022-01-01/2022-03-31")]
    [InlineData("1—3月，支出增长5%。财政收入【4】亿元，比上年同期增长6%。重点支出有保障，教育支出增长【3】%。", "2022-01-01/2022-03-31; 2022-01-01/2022-03-31")]
    [InlineData("前三季度，生产总值增长6%。分季度看，一季度增长5%，三季度增长7%。分产业看，第一产业增长【4】%。", "2022-01-01/2022-09-30")]
    // A time after the number is not its own; a part's time goes no further than its statement.
    [InlineData("1—10月，指标均居前列。其中，完工【34】万吨；截至10月底，订单9万吨。", "2022-01-01/2022-10-31")]
    [InlineData("今年上半年，出口5亿元，其中，二季度3亿元。进口增长【2】%。", "2022-01-01/2022-06-30")]
    // What is compared with the year before, and what is told in detail, goes on with the statement.
    [InlineData("1—8月，出口5亿元。用户达【5】万户，比上年末净增【1】万户。", "2022-01-01/2022-08-31; 2022-01-01/2022-08-31")]
    // The day up to which a stretch is counted; the day on which it was told.
    [InlineData("截至11月30日，港口今年以来客流3万人次。其中，同比增长【5】%。", "2022-01-01/2022-11-30")]
    [InlineData("据卫生部门3日消息，10月7日以来，受伤者超过【5】万人。", "2022-10-07/2022-12-03")]
    [InlineData("自11月10日开通以来，截至目前共运货【5】吨。", "2022-11-10/..")]
    [InlineData("单月首次突破【9】万辆。这是自2020年1月以来，单月首次突破【9】万辆。", "; ")]
    [InlineData("今天（12月4日）起，银行发行硬币【1】枚。", "2022-12-04/..")]
    // What will be once something is done is of no day; a time straight before a number is its own.
    [InlineData("今天（12月4日），电站投运。全部建成后每年可发电【4】亿度。", "")]
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
    // A stretch behind its things; one whose days are not known keeps the report's day away.
    [InlineData("今天（12月4日），报告公布。【3】成企业将在2023年增加投资。", "2023-01-01/2023-12-31")]
    [InlineData("今天（12月4日），报告公布。【3】成企业将在未来两年内增加投资。", "")]
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
    // The year of a statement, not of a thing.
    [InlineData("两家医院今年更新了急需的设备，医院仅承担购置费的【20】%。", "2022-01-01/2022-12-31")]
    [InlineData("今年的花市还打造灯组【30】组。", "2022-01-01/2022-12-31")]
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
    // The day of the telling that is named last; the day counted up to, for what is told next.
    [InlineData("卫生部门4日公布的数据显示，今年患者已达【5】万人。", "2022-01-01/2022-12-04")]
    [InlineData("今天（12月4日），大会开幕。红十字会3日表示，物资已经启运。共有【14】辆卡车出发。", "2022-12-03")]
    [InlineData("截至12月4日，山火已造成5人受伤。三地共发生【30】起火情。", "2022-12-04")]
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
    // Rates and sums of one series.
    [InlineData("截至12月2日，全市复工率80%。高新区企业复工率【90】%。", "2022-12-02")]
    // A course behind a course has the same ends; a balance is one of the end of a stretch.
    [InlineData("贸易额从2017年的2亿元扩大到2021年的4亿元，占比从【6】%提升至【9】%。", "2017-01-01/2017-12-31; 2021-01-01/2021-12-31")]
    [InlineData("三季度末，贷款余额9亿元；前三季度增加1亿元。其中，普惠贷款余额【5】亿元。", "2022-09-30")]
    // The other side of a change; how much there is at the end.
    [InlineData("4日，门诊接诊【6】万人次，较1日高峰【7】万人次减少5%。", "2022-12-04; 2022-12-01")]
    [InlineData("收入由2005年的不足【5】千元增长到2021年的【2】万元。", "2005-01-01/2005-12-31; 2021-01-01/2021-12-31")]
    [InlineData("今天（12月4日），两院通报，范围从最初的【4】个领域，扩展到【14】个领域。", "; 2022-12-04")]
    [InlineData("今年以来，电站加快建设。截至11月底，发电总规模达到【5】亿千瓦。", "2022-11-30")]
    // A time that is left open keeps the report's day away; another place has no part in it.
    [InlineData("今天（12月4日），大会开幕。不久前，投资【4】亿元的中心投用。", "")]
    [InlineData("今天（12月4日），医院扩建。连日来，门诊接诊患者【4】万人。", "2022-12-04")]
    [InlineData("今天（12月4日），大会开幕。这几天，比赛已经开始。共有【9】支队伍。", "")]
    [InlineData("今天（12月4日），大会开幕。十年里，协会培训【6】万人。", "")]
    [InlineData("在洛阳，花期将持续到12月9日；在长兴，梅树有【3】株。", "")]
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
    // What goes on: a row of days, what is said in other words, all there is of what was counted up to a day.
    [InlineData("12月1日、2日，客流同比增长5%。票房增长【4】%。", "2022-12-01/2022-12-02")]
    [InlineData("10月，光伏发电量占一成。也就是说，每【10】度电有【1】度来自光伏。", "2022-10-01/2022-10-31; 2022-10-01/2022-10-31")]
    [InlineData("今天（12月4日），截至10月底，设施共9万个。全国覆盖率达【8】成。", "2022-10-31")]
    [InlineData("“十三五”时期，市里启动旧城改造。全市【9】万户居民搬进新房。", "2016-01-01/2020-12-31")]
    [InlineData("“十三五”时期，市里健康服务提升。【9】成的医院能够开展手术。", "")]
    [InlineData("今年上半年，全市开展专项行动。审查文件【3】万件。", "2022-01-01/2022-06-30")]
    [InlineData("今天（12月4日），市里发布2021年抽检情况。各地共完成抽检【3】万批。", "2021-01-01/2021-12-31")]
    [InlineData("2015年，村里开始打井。乡镇【3】万人受益。", "")]
    [InlineData("今天（12月4日）公布，11月份指数为50.3%。指数连续【两】个月运行在扩张区间。", "2022-11-01/2022-11-30")]
    [InlineData("“十三五”时期，市里改造旧房3万户。当地有【9】条河。", "")]
    [InlineData("昨夜今晨，降雨量达【9】毫米。", "2022-12-04/2022-12-05")]
    [InlineData("国庆假期第一天和第二天，客流增长【9】%。", "2022-10-01/2022-10-02")]
    [InlineData("2022年春节来临之际，慰问组走访【9】户。", "")]
    [InlineData("县里【三】家医院今年更新了设备。", "2022-01-01/2022-12-31")]
    [InlineData("县里【三】成因去年晚播减产。", "")]
    [InlineData("10月1日起，市里开展整治。截至目前，共查处案件【9】起。", "2022-10-01/..")]
    [InlineData("10月1日起，市里开展整治。截至目前，水库蓄水量共【9】亿立方米。", "")]
    [InlineData("今年以来，市里开展整治。截至目前，共查处案件【9】起。", "")]
    [InlineData("“十四五”时期，里程将为“十三五”时期的【两】倍。", "2021-01-01/2025-12-31")]
    [InlineData("自今年4月、5月连续增长超【9】成后，6月、7月出口回落。出口增长【3】%。", "2022-04-01/2022-05-31; 2022-06-01/2022-07-31")]
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
    public void GivesEachFigureItsPeriod(string marked, string expected) => Assert.Equal(expected, PeriodsOf(marked, Published));

    /// <summary>The periods of a paragraph's marked numbers, which stands behind others.</summary>
    static string PeriodsOf(string marked, DateOnly? published, params string[] before)
    {
        var (text, starts) = Marked.Read(marked);
        var scope = new PeriodScope([.. before.Append(text).Select(Paragraph)], published, dateline: null);
        return string.Join("; ", starts.Select(start => PeriodReaderTests.Show(scope.At(before.Length, start))));
    }

    /// <summary>In the first months of a year what is counted over the one before is of that year, and what is over is over.</summary>
    [Theory]
    [InlineData("1—11月，出口增长【5】%。", "2022-01-01/2022-11-30")]
    [InlineData("过去一年，出口增长【5】%。", "2022-01-01/2022-12-31")]
    [InlineData("过去五年，出口增长【5】%。", "2018-01-01/2022-12-31")]
    [InlineData("1—3月，预计出口增长【5】%。", "2023-01-01/2023-03-31")]
    public void EarlyInAYearTheOneBeforeIsToldOf(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, new(2023, 1, 8)));

    /// <summary>What a survey shows of growth goes on with the growth of the paragraph before.</summary>
    [Theory]
    [InlineData("商务大数据显示，演出消费增长【9】%。", "2022-10-01/2022-10-31")]
    [InlineData("演出消费增长【9】%。", "")]
    public void WhatASurveyAddsGoesOn(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, Published, "10月，客流同比增长5%。"));

    [Theory]
    [InlineData("其中，工业用电【3】亿度。", "2022-10-01/2022-10-31")]
    [InlineData("共建变电站【3】座。", "")]
    public void APartInAParagraphOfItsOwnGoesOnWithTheLastOne(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, Published, "10月，全省用电5亿度。"));

    /// <summary>11月当月: a month that is set against the stretch of its year is of its own paragraph.</summary>
    [Fact]
    public void AMonthByItselfIsNotGoneOnWith()
    {
        var scope = new PeriodScope(
            [Paragraph("前10个月，进出口增长3%。"), Paragraph("11月当月，进出口增长9%。"), Paragraph("民企进出口增长5%。")], Published, null);
        Assert.Equal("2022-01-01/2022-10-31", PeriodReaderTests.Show(scope.At(2, 7)));
    }

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
        Assert.Equal(expected, PeriodReaderTests.Show(new PeriodScope([Paragraph(text)], day, null, day).At(0, starts[0])));
    }

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
        var scope = new PeriodScope([block, Paragraph(body)], Published, dateline: null);
        Assert.Equal(expected, PeriodReaderTests.Show(scope.At(0, starts[0])));
    }

    [Theory]
    [InlineData("9月，出口3亿元。", "Sentence", "9月")]
    [InlineData("9月，出口增长5%。进口增长3%。", "Carried", "9月")]
    [InlineData("9月，价格从3元涨到5元。", "Course", "")]
    public void EachPeriodHasItsReason(string text, string rule, string mention)
    {
        var governor = new PeriodScope([Paragraph(text)], Published, null).GovernorAt(0, text.LastIndexOf('3'));
        Assert.Equal((rule, mention), (governor.Rule.ToString(), text[governor.Mention.Start..governor.Mention.End]));
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
        var scope = new PeriodScope([Paragraph(heading), Paragraph("清单压减到9项。")], Published, null);
        Assert.Equal(expected, PeriodReaderTests.Show(scope.At(1, 5)));
    }

    /// <summary>In the first months of a year its end is ahead where something is planned for it.</summary>
    [Theory]
    [InlineData("预计年底投产【5】万吨。", "2023-12-31")]
    [InlineData("计划年底前建成【5】座电站。", "2023-12-31")]
    [InlineData("2022年投产。计划年底前建成【5】座电站。", "2023-12-31")]
    [InlineData("去年底建成【3】座电站。", "2022-12-31")]
    public void TheEndOfAYearIsAheadWhereItIsPlannedFor(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, new(2023, 3, 18)));

    /// <summary>What a report on a holiday that is over counts of its crowds is of the holiday; what stands there is not.</summary>
    [Theory]
    [InlineData("铁路发送旅客【5】亿人次，平均每天【7】千万人次。", "2022-10-01/2022-10-07; 2022-10-01/2022-10-07")]
    [InlineData("酒店收入同比增长【5】%。", "2022-10-01/2022-10-07")]
    [InlineData("【5】万公里铁路网纵横交织。", "2022-10-08")]
    [InlineData("当地有赏花地【5】个。10月6日发送旅客【7】万人次。", "2022-10-08; 2022-10-06")]
    public void WhatAHolidayHasBroughtIsOfItsDays(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, new(2022, 10, 8), "今天（10月8日）发布的数据显示，国庆假期出行安全有序。"));

    [Theory]
    [InlineData("预计今年国庆假期出行平稳。高峰日客流有望达到【5】万人次。", "2022-10-01/2022-10-07")]
    [InlineData("预计今年国庆假期出行平稳。车站建成。日均客流【5】万人次。", "")]
    public void WhatAHolidayWillBringIsOfItsDaysWhereItIsAnnounced(string marked, string expected) =>
        Assert.Equal(expected, PeriodsOf(marked, new(2022, 9, 20)));

    [Fact]
    public void WhatAnEventHadIsOfTheDayOnWhichItEnded()
    {
        var scope = new PeriodScope([Paragraph("运动会4日晚在广州闭幕，市民到场。"), Paragraph("本届运动会设46个大项。")], Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 6)));
    }

    [Fact]
    public void WhatAnEventHadIsNotOfTheDaysOfTheNext()
    {
        var scope = new PeriodScope([Paragraph("展会4日闭幕，观众到场。"), Paragraph("本届展会设46个展区。"), Paragraph("下届展会将于2023年5月3日至8日举办。")],
            Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 5)));
    }

    [Fact]
    public void TheReportsDayEndsWithItsReport()
    {
        var scope = new PeriodScope([Paragraph("本报讯 今天（12月4日）大会开幕。"), Paragraph("代表3人。"), Paragraph("本报讯 学校有9个班。")], Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 2)));
        Assert.Equal("", PeriodReaderTests.Show(scope.At(2, 7)));
    }

    [Fact]
    public void TheSeedsFiguresHaveTheirPeriods() => PeriodGold.AtLeast(0.94, PeriodGold.Seed());

    [Fact]
    public void TheDevelopmentFiguresHaveTheirPeriods() => PeriodGold.AtLeast(0.95, PeriodGold.Development());

    static Block Paragraph(string text) => new(BlockKind.Paragraph, new JoinedText(text, new TextSpan(0, text.Length)));
}
