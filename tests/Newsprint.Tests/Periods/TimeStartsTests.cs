using Xunit;

namespace Newsprint.Tests;

/// <summary>What tells where no time begins leaves no time out that its reader would read.</summary>
public class TimeStartsTests
{
    static readonly PeriodContext Context = new(new DateOnly(2022, 12, 5),
        new ReferencePeriod(new DateOnly(2022, 11, 1), new DateOnly(2022, 11, 30)));

    public static TheoryData<string> Texts =>
    [
        .. TimeWords.All, .. Holidays.Names.Select(name => $"“{name}”假期前四日"), .. Holidays.Names.Select(name => $"2022年{name}假期"),
            .. Plans.Names.Select(name => $"“{name}”期间"),
        "过去一天", "最近三周", "未来三天", "今后一周", "今（5日）明两天", "上世纪80年代", "20世纪八十年代", "首季度", "前三季度", "头8个月", "首3个月", "第二季度", "假期前三天", "节日期间", "劳动节期间",
        "国庆中秋假期", "十一假期", "十一黄金周", "两年前，", "近三年", "十年来", "3—5日", "２０２２年９月末", "二〇二二年", "12月3日至5日", "2022-12-03", "2023/24榨季", "2023财年",
        "除夕", "大年初一", "正月十五", "腊月二十三",
        .. File.ReadLines(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt")).Where(line => line.Length > 0),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void NoTimeIsPassedOver(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (!(at > 0 && Glyph.IsDigit(text[at - 1])) && new DateReader(text, Context, null).TryRead(at, out _))
                Assert.Equal(at, new TimeStarts(text).Next(at));
    }
}
