using Xunit;

namespace Newsprint.Tests;

public class PeriodReaderTests
{
    static readonly DateOnly Today = new(2022, 12, 5);

    [Theory]
    [InlineData("2022年前三季度", "Span 2022-01-01/2022-09-30")]
    [InlineData("截至今年9月底", "AsOf 2022-09-30")]
    [InlineData("12月3日和4日", "Day 2022-12-03; Day 2022-12-04")]
    [InlineData("1—8月", "Span 2022-01-01/2022-08-31")]
    [InlineData("1至8月份", "Span 2022-01-01/2022-08-31")]
    [InlineData("前11个月", "Span 2022-01-01/2022-11-30")]
    [InlineData("十一月", "Span 2022-11-01/2022-11-30")]
    [InlineData("二〇二一年", "Span 2021-01-01/2021-12-31")]
    [InlineData("２０２１年９月", "Span 2021-09-01/2021-09-30")]
    [InlineData("2022年12月至2023年2月", "Span 2022-12-01/2023-02-28")]
    [InlineData("2021年至2023年", "Span 2021-01-01/2023-12-31")]
    [InlineData("“十四五”期间", "Span 2021-01-01/2025-12-31")]
    [InlineData("“十四五”规划", "Name ")]
    [InlineData("今年以来", "Since 2022-01-01/..")]
    [InlineData("自11月16日复工以来", "Since 2022-11-16/..")]
    [InlineData("今天（12月4日）", "Day 2022-12-04")]
    [InlineData("昨天", "Day 2022-12-04")]
    [InlineData("上个月", "Span 2022-11-01/2022-11-30")]
    [InlineData("较上月末", "Compared 2022-11-30")]
    [InlineData("“五一”假期前四日", "Span 2022-04-30/2022-05-03")]
    [InlineData("截至目前", "Now ")]
    [InlineData("近日", "Vague ")]
    [InlineData("较年初", "Compared ")]
    [InlineData("9月启动“清河”专项行动以来", "Since 2022-09-01/..")]
    [InlineData("9月启动“清河”专项行动", "Span 2022-09-01/2022-09-30")]
    [InlineData("今年年初以来", "Since 2022-01-01/..")]
    [InlineData("年初以来，开年以来，", "Since 2022-01-01/..; Since 2022-01-01/..")]
    [InlineData("未来两个月，未来五年，", "Span 2022-12-05/2023-02-05; Vague ")]
    [InlineData("12月交货的原油", "Name 2022-12-01/2022-12-31")]
    [InlineData("比2021年同期", "Compared 2021-01-01/2021-12-31")]
    [InlineData("前三季度3亿元，去年同期2亿元", "Span 2022-01-01/2022-09-30; Span 2021-01-01/2021-09-30")]
    [InlineData("2020年3月动工，当年12月完工", "Span 2020-03-01/2020-03-31; Span 2020-12-01/2020-12-31")]
    [InlineData("到2025年底", "AsOf 2025-12-31")]
    [InlineData("方案提出，到2028年，", "Span 2028-01-01/2028-12-31")]
    [InlineData("2022年第一周，新年首周", "Span 2022-01-01/2022-01-07; Span 2023-01-01/2023-01-07")]
    [InlineData("今天的山城，今天的发布会，在今天的山城", "Vague ; Report 2022-12-05; Day 2022-12-05")]
    [InlineData("达2021年全年总额的80%", "Compared 2021-01-01/2021-12-31")]
    [InlineData("达2021年全年的总额", "Span 2021-01-01/2021-12-31")]
    [InlineData("对2023年经济前景，对2023年的贷款", "Name 2023-01-01/2023-12-31; Span 2023-01-01/2023-12-31")]
    [InlineData("计划到2027年打造", "Span 2027-01-01/2027-12-31")]
    [InlineData("新的一年，新一年，刚刚过去的一年", "Span 2023-01-01/2023-12-31; Span 2023-01-01/2023-12-31; Span 2021-01-01/2021-12-31")]
    [InlineData("国庆假期过后，国庆假期里", "Vague ; Span 2022-10-01/2022-10-07")]
    [InlineData("力争年底前建成", "AsOf 2022-12-31")]
    [InlineData("12月2日，记者从市里获悉", "Report 2022-12-02")]
    [InlineData("一、二季度", "Span 2022-01-01/2022-06-30")]
    [InlineData("2023年1月1日前", "AsOf 2023-01-01")]
    [InlineData("1月将开工", "Span 2023-01-01/2023-01-31")]
    [InlineData("11月28日至12月2日", "Day 2022-11-28/2022-12-02")]
    [InlineData("2022年世界互联网大会", "Name 2022-01-01/2022-12-31")]
    [InlineData("三年来", "Now ")]
    [InlineData("近三年，近三年内", "Now ; Now ")]
    [InlineData("跨度近一年，", "")]
    [InlineData("未来三天", "Day 2022-12-06/2022-12-08")]
    [InlineData("昨天至今天", "Day 2022-12-04/2022-12-05")]
    [InlineData("今天（12月5日）夜间到明天，", "Day 2022-12-05/2022-12-06")]
    [InlineData("仅2日至4日，", "Day 2022-12-02/2022-12-04")]
    [InlineData("自12月3日夜间起，", "Since 2022-12-03/..")]
    [InlineData("从今天15时开始，", "Since 2022-12-05/..")]
    [InlineData("今年秋天以来", "Since 2022-09-01/..")]
    [InlineData("2022年夏季，", "Span 2022-06-01/2022-08-31")]
    [InlineData("2022年夏季运动会", "Name 2022-01-01/2022-12-31")]
    [InlineData("豆粕1月合约", "Name 2022-01-01/2022-01-31")]
    [InlineData("“十四五”末，“十五五”规划，新一个五年里", "AsOf 2025-12-31; Name ; Span 2026-01-01/2030-12-31")]
    [InlineData("，“十四五”全国新增", "Span 2021-01-01/2025-12-31")]
    [InlineData("2020年至2022年，3年来", "Span 2020-01-01/2022-12-31; Span 2020-01-01/2022-12-31")]
    [InlineData("2020年至2022年，5年来", "Span 2020-01-01/2022-12-31; Now ")]
    [InlineData("面向未来，两国", "")]
    [InlineData("未来，我国", "Vague ")]
    [InlineData("发言人阿里比4日表示，", "Report 2022-12-04")]
    [InlineData("外交部4日在记者会上说，", "Report 2022-12-04")]
    [InlineData("明后两天", "Day 2022-12-06/2022-12-07")]
    [InlineData("上世纪80年代", "Span 1980-01-01/1989-12-31")]
    [InlineData("20世纪九十年代", "Span 1990-01-01/1999-12-31")]
    [InlineData("上世纪90年代末", "Vague ")]
    [InlineData("过去一天，最近三天，过去一周", "Span 2022-12-05; Span 2022-12-03/2022-12-05; Span 2022-11-29/2022-12-05")]
    [InlineData("4日称，过去24小时", "Report 2022-12-04; Span 2022-12-03/2022-12-04")]
    [InlineData("过去1小时的船程", "Vague ")]
    [InlineData("4日，此前一天", "Day 2022-12-04; Day 2022-12-03")]
    [InlineData("过去五年", "Vague ")]
    [InlineData("上季度", "Span 2022-07-01/2022-09-30")]
    [InlineData("2022年暑期", "Span 2022-07-01/2022-08-31")]
    [InlineData("这个国庆，", "Span 2022-10-01/2022-10-07")]
    [InlineData("2022年第三期国债", "Name 2022-01-01/2022-12-31")]
    [InlineData("三年前，", "Span 2019-01-01/2019-12-31")]
    [InlineData("三年前的", "")]
    [InlineData("三年前降至", "Span 2019-01-01/2019-12-31")]
    [InlineData("3日晚到4日上午", "Day 2022-12-03/2022-12-04")]
    [InlineData("自10月3日开业以来，首月", "Since 2022-10-03/..; Span 2022-10-03/2022-11-02")]
    [InlineData("村庄附近4日发生火灾，机场4日报告", "Day 2022-12-04; Day 2022-12-04")]
    [InlineData("3日晚开始，", "Since 2022-12-03/..")]
    [InlineData("4日称，过去一夜", "Report 2022-12-04; Span 2022-12-03/2022-12-04")]
    [InlineData("2022年《规则》，2022年度新闻奖章", "Name 2022-01-01/2022-12-31; Name 2022-01-01/2022-12-31")]
    [InlineData("2022年护苗专项行动，", "Name 2022-01-01/2022-12-31")]
    [InlineData("今天的中国，今天的大会", "Now ; Day 2022-12-05")]
    [InlineData("这一年多来，这一年，这个花季", "Now ; Span 2022-01-01/2022-12-31; Vague ")]
    // Lengths, names and goods that look like dates.
    [InlineData("2000年历史，7日年化收益率，3月龄，15日内，每月3日，超过“五一”劳动奖章", "")]
    [InlineData("8时30分，3个月，24小时，2025世界大会", "")]
    public void ReadsTimeExpressions(string text, string expected)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(text, new PeriodContext(Today), mentions);
        Assert.Equal(expected, string.Join("; ", mentions.Select(m => $"{m.Kind} {Show(m.Period)}")));
    }

    /// <summary>Days of the Chinese calendar, those nearest to the page's day.</summary>
    [Theory]
    [InlineData("除夕，大年初一，正月初六", "Day 2023-01-21; Day 2023-01-22; Day 2023-01-27")]
    [InlineData("腊月二十三，正月十五", "Day 2023-01-14; Day 2023-02-05")]
    [InlineData("大年初一至初三", "Day 2023-01-22/2023-01-24")]
    [InlineData("除夕至正月初六", "Day 2023-01-21/2023-01-27")]
    [InlineData("1月25日（大年初四）", "Day 2023-01-25; Name 2023-01-25")]
    [InlineData("正月里，大年廿", "")]
    public void DaysAroundTheNewYear(string text, string expected)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(text, new PeriodContext(new DateOnly(2023, 1, 29)), mentions);
        Assert.Equal(expected, string.Join("; ", mentions.Select(m => $"{m.Kind} {Show(m.Period)}")));
    }

    /// <summary>In the first quarter 全年 is the year before, unless it is aimed at.</summary>
    [Theory]
    [InlineData("全年产量稳定", "Span 2022-01-01/2022-12-31")]
    [InlineData("确保全年产量稳定", "Span 2023-01-01/2023-12-31")]
    [InlineData("上年度缴费80%。力争全年新增", "Span 2022-01-01/2022-12-31; Span 2023-01-01/2023-12-31")]
    [InlineData("2021年任务已经明确：力争全年新增", "Span 2021-01-01/2021-12-31; Span 2021-01-01/2021-12-31")]
    public void TheWholeYearOfASpringPaper(string text, string expected)
    {
        var mentions = new List<PeriodMention>();
        PeriodReader.Read(text, new PeriodContext(new DateOnly(2023, 3, 24)), mentions);
        Assert.Equal(expected, string.Join("; ", mentions.Select(m => $"{m.Kind} {Show(m.Period)}")));
    }

    internal static string Show(ReferencePeriod period) => period switch
    {
        { Start: null } => "",
        { Start: { } start, End: null } => $"{start:yyyy-MM-dd}/..",
        { Start: { } start, End: { } end } when start == end => $"{start:yyyy-MM-dd}",
        _ => $"{period.Start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}",
    };
}
