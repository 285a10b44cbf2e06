using Xunit;

namespace Newsprint.Tests;

/// <summary>What a holiday or an event has brought, or will bring, is of its days.</summary>
public class EventPeriodTests
{
    static readonly DateOnly Published = PeriodTexts.Published;

    /// <summary>What a report on a holiday that is over counts of its crowds is of the holiday; what stands there is not.</summary>
    [Theory]
    [InlineData("铁路发送旅客【5】亿人次，平均每天【7】千万人次。", "2022-10-01/2022-10-07; 2022-10-01/2022-10-07")]
    [InlineData("酒店收入同比增长【5】%。", "2022-10-01/2022-10-07")]
    [InlineData("【5】万公里铁路网纵横交织。", "2022-10-08")]
    [InlineData("这个假期，新增充电桩【5】台。", "2022-10-01/2022-10-07")]
    [InlineData("七天假期，新增充电桩【5】台。", "2022-10-01/2022-10-07")]
    [InlineData("三天假期，新增充电桩【5】台。", "2022-10-08")]
    [InlineData("当地有赏花地【5】个。10月6日发送旅客【7】万人次。", "2022-10-08; 2022-10-06")]
    public void WhatAHolidayHasBroughtIsOfItsDays(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, new(2022, 10, 8), "今天（10月8日）发布的数据显示，国庆假期出行安全有序。"));

    [Theory]
    [InlineData("预计今年国庆假期出行平稳。高峰日客流有望达到【5】万人次。", "2022-10-01/2022-10-07")]
    [InlineData("预计今年国庆假期出行平稳。车站建成。日均客流【5】万人次。", "")]
    public void WhatAHolidayWillBringIsOfItsDaysWhereItIsAnnounced(string marked, string expected) =>
        Assert.Equal(expected, PeriodTexts.Of(marked, new(2022, 9, 20)));

    [Fact]
    public void WhatAnEventHadIsOfTheDayOnWhichItEnded()
    {
        var scope = new PeriodScope([PeriodTexts.Paragraph("运动会4日晚在广州闭幕，市民到场。"), PeriodTexts.Paragraph("本届运动会设46个大项。")], Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 6)));
    }

    [Fact]
    public void WhatAnEventHadIsNotOfTheDaysOfTheNext()
    {
        var scope = new PeriodScope([PeriodTexts.Paragraph("展会4日闭幕，观众到场。"), PeriodTexts.Paragraph("本届展会设46个展区。"), PeriodTexts.Paragraph("下届展会将于2023年5月3日至8日举办。")],
            Published, null);
        Assert.Equal("2022-12-04", PeriodReaderTests.Show(scope.At(1, 5)));
    }
}
