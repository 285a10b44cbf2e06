using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class QuantityPropertyTests
{
    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOfConst("0", "12", "123456789", "3.5", "1,234", "９", "2022", "00"),
        Gen.OneOfConst("一", "两", "三五", "十", "百", "千", "万", "亿", "数", "几", "半", "零", "零下", "负", "-", "点"),
        Gen.OneOfConst("元", "%", "个", "个百分点", "年", "月", "小时", "成", "分之", "/", "每", "吨", "次", "级", "番", "倍", "人"),
        Gen.OneOfConst("余", "多", "超", "近", "约", "以上", "左右", "不到", "至", "—", "、", "和", "到", "~"),
        Gen.OneOfConst("，", "。", "“", "”", "《", "》", "第", "前", "翻", "企业", "A", "指数为", "\n", "𠀀", "\uD800")).Array[0,
            30].Select(string.Concat);

    [Fact]
    public void SpansAreInsideTheTextOrderedAndDisjoint() => Texts.Sample(text =>
    {
        var at = 0;
        foreach (var mention in QuantityReaderTests.Mentions(text))
        {
            Assert.InRange(mention.Span.Start, at, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            Assert.True(mention.Span.Contains(mention.Number), text);
            at = mention.Span.End;
        }
    }, seed: "0000KOIPe036", iter: 30_000);

    [Fact]
    public void AnIntervalHoldsItsValue() => Texts.Sample(text => Assert.All(QuantityReaderTests.Mentions(text), mention =>
    {
        var (value, interval) = (mention.Quantity.Value, mention.Quantity.Interval);
        Assert.True((interval.Low ?? value) <= value && value <= (interval.High ?? value), text);
    }), seed: "0000KOIPe036", iter: 30_000);

    [Fact]
    public void PartnersPointAtEachOther() => Texts.Sample(text =>
    {
        var mentions = QuantityReaderTests.Mentions(text);
        for (var i = 0; i < mentions.Count; i++)
            Assert.True(mentions[i].RangePartner is -1 || mentions[mentions[i].RangePartner].RangePartner == i, text);
    }, seed: "0000KOIPe036", iter: 30_000);

    [Fact]
    public void NoStringMakesItFail() =>
        Gen.String.Sample(text => QuantityReaderTests.Mentions(text).Count >= 0, seed: "0000KOIPe036", iter: 20_000);

    [Theory]
    [InlineData("1")]
    [InlineData("九")]
    [InlineData("亿")]
    [InlineData("3、")]
    [InlineData("3至")]
    [InlineData("1,234,")]
    [InlineData("百分之")]
    [InlineData("十万")]
    [InlineData("二分之")]
    public void FourTimesTheRepetitionTakesFourTimesTheTime(string piece) => Cost.AssertLinear(piece, 75_000, length =>
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "元";
        return () => Assert.True(QuantityReaderTests.Mentions(text).Count <= text.Length);
    });

    [Fact]
    public void ReadingIntoAListKeepsWhatIsThere()
    {
        var mentions = QuantityReaderTests.Mentions("3—5家");
        QuantityReader.Read("10%至15%", mentions);
        Assert.Equal([1, 0, 3, 2], mentions.Select(m => m.RangePartner));
    }
}
