using Xunit;

namespace Newsprint.Tests;

/// <summary>The words around a figure are those where it stands, not where its digits stand first.</summary>
public class FigureTextTests
{
    static readonly IReadOnlyList<Figure> Read = Figures.Of(Page.Parse("全市21家商户恢复营业，1家商\n户停业，又有21家商户开业。"));

    [Theory]
    [InlineData(0, "全市", "商户恢复营业，1家商户停业，又有21家商户开业。")]
    [InlineData(1, "全市21家商户恢复营业，", "商户停业，又有21家商户开业。")]
    [InlineData(2, "全市21家商户恢复营业，1家商户停业，又有", "商户开业。")]
    public void BeforeAndBehind(int index, string before, string behind) =>
        Assert.Equal((before, behind), (FigureText.Before(Read[index]).ToString(), FigureText.Behind(Read[index]).ToString()));

    [Theory]
    [InlineData(0, 1, "商户恢复营业，")]
    [InlineData(1, 2, "商户停业，又有")]
    [InlineData(2, 0, "")]
    public void Between(int first, int second, string words) =>
        Assert.Equal(words, FigureText.Between(Read[first], Read[second]).ToString());
}
