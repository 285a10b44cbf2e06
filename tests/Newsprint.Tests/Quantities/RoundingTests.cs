using Xunit;

namespace Newsprint.Tests;

public class RoundingTests
{
    public static TheoryData<string, Interval> Cases => new()
    {
        { "93%", new(92.5m, 93.5m) },
        { "4926.13亿元", new(492612500000m, 492613500000m) },
        { "120家", new(120, 120, true, true) },                // a count in full is exact
        { "44.1万户", new(440500, 441500) },                   // a count in 万 is rounded
        { "三千六百户", new(3600, 3600, true, true) },
        { "超20万件", new(200000, null, false) },
        { "3亿元以上", new(300000000, null) },                 // 以上 includes its number
        { "不少于5家", new(5, null) },
        { "20余件", new(20, null, false) },
        { "不到24小时", new(null, 24, false) },
        { "不超过24小时", new(null, 24, false, true) },
        { "近亿元", new(90000000, 100000000) },                // near: within a tenth
        { "约50%", new(45, 55, true, true) },
        { "四分之三", new(75, 75, true, true) },
        { "六成", new(55, 65) },
        { "-3.2℃", new(-3.25m, -3.15m) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void AnIntervalIsWhatDigitsAndBoundLeaveOpen(string text, Interval expected) =>
        Assert.Equal(expected, Assert.Single(QuantityReaderTests.Mentions(text)).Quantity.Interval);
}
