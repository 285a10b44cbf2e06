using Xunit;

namespace Newsprint.Tests;

public class DivisionsTests
{
    static readonly DateOnly In2022 = new(2022, 12, 5);
    static readonly DateOnly In2026 = new(2026, 1, 1);

    [Fact]
    public void ChongqingHas38DivisionsIn2022And37SinceTheNewDistrict()
    {
        Assert.Equal(38, Divisions.Children("500000", In2022).Count);
        Assert.Equal(38, Divisions.Children("500000", new DateOnly(2025, 11, 5)).Count);
        Assert.Equal(37, Divisions.Children("500000", new DateOnly(2025, 11, 6)).Count);
    }

    [Theory]
    [InlineData("九龙坡", "2022-12-05", "500107")]
    [InlineData("重庆", "2022-12-05", "500000")]
    [InlineData("渝北区", "2025-11-05", "500112")]
    [InlineData("渝北区", "2025-11-06", null)]
    [InlineData("开县", "2016-06-07", "500234")]
    [InlineData("开州区", "2016-06-08", "500154")]
    [InlineData("萧县区", "2022-12-05", null)]
    public void ANameIsUnderstoodOnADay(string name, string day, string? code) =>
        Assert.Equal(code, Divisions.Find(name, DateOnly.Parse(day)).SingleOrDefault()?.Code);

    [Fact]
    public void ANameCanMeanSeveral() =>
        Assert.Equal(["110105", "211300", "220104"], Divisions.Find("朝阳", In2022).Select(one => one.Code).Where(code => code != "211321"));

    [Fact]
    public void ACodeIsUnderstoodOnADay()
    {
        Assert.Equal("江北区", Divisions.Of("500105", In2022)?.Name);
        Assert.Null(Divisions.Of("500105", In2026));
    }
}
