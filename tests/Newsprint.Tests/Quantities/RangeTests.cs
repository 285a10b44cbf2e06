using Xunit;

namespace Newsprint.Tests;

public class RangeTests
{
    [Theory]
    [InlineData("增长10%至15%", "10%=10 % Exact | 15%=15 % Exact")]
    [InlineData("奖励20至50万元", "20=200000 元 Exact | 50万元=500000 元 Exact")]
    [InlineData("售价5000至1万元", "5000=5000 元 Exact | 1万元=10000 元 Exact")]   // 5000万 would be beyond the other end
    [InlineData("招聘3—5家", "3=3 家 Exact | 5家=5 家 Exact")]
    [InlineData("降温4～8℃", "4=4 ℃ Exact | 8℃=8 ℃ Exact")]
    [InlineData("气温零下5到3摄氏度", "零下5=-5 摄氏度 Exact | 3摄氏度=-3 摄氏度 Exact")]
    [InlineData("带动三五个村", "三=3 个 Exact | 五个=5 个 Exact")]
    [InlineData("今年二十八九岁", "二十八=28 岁 Exact | 九岁=29 岁 Exact")]
    [InlineData("需两三百人", "两=200 人 Exact | 三百人=300 人 Exact")]
    [InlineData("投入十七八万元", "十七=170000 元 Exact | 八万元=180000 元 Exact")]
    [InlineData("延长2—3天", "2=2 天 Exact | 3天=3 天 Exact")]
    public void ARangeIsTwoQuantitiesThatKnowEachOther(string text, string expected)
    {
        var mentions = QuantityReaderTests.Mentions(text);
        Assert.Equal(expected, QuantityReaderTests.Read(text));
        Assert.Equal([1, 0], mentions.Select(m => m.RangePartner));
    }

    [Theory]
    [InlineData("分别为25、26个", "25=25 个 Exact | 26个=26 个 Exact")]
    [InlineData("增长9.9%和8.4%", "9.9%=9.9 % Exact | 8.4%=8.4 % Exact")]
    [InlineData("531.3亿吨公里、2.84亿人次", "531.3亿吨公里=53130000000 吨公里 Exact | 2.84亿人次=284000000 人次 Exact")]
    public void AnEnumerationIsNoRange(string text, string expected)
    {
        Assert.Equal(expected, QuantityReaderTests.Read(text));
        Assert.All(QuantityReaderTests.Mentions(text), m => Assert.Equal(-1, m.RangePartner));
    }

    [Fact]
    public void TheFirstEndHasNoPrintedUnit()
    {
        var mentions = QuantityReaderTests.Mentions("投资20至50万元");
        Assert.Equal(0, mentions[0].UnitSpan.Length);
        Assert.Equal(new TextSpan(8, 9), mentions[1].UnitSpan);
    }
}
