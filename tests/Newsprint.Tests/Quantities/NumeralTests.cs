using System.Globalization;
using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class NumeralTests
{
    [Theory]
    [InlineData("4926.13", 4926.13)]
    [InlineData("４９２６．１３", 4926.13)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1，234，567", 1234567)]
    [InlineData("27.77万亿", 27770000000000)]
    [InlineData("5000余万", 50000000)]
    [InlineData("3万多", 30000)]
    [InlineData("1亿2000万", 120000000)]
    [InlineData("5百万", 5000000)]
    [InlineData("20来", 20)]
    [InlineData("一百二十", 120)]
    [InlineData("两千零五", 2005)]
    [InlineData("一万二千三百四十五", 12345)]
    [InlineData("三万五", 35000)]
    [InlineData("一百五", 150)]
    [InlineData("一百零五", 105)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("一亿三千万", 130000000)]
    [InlineData("三万亿", 3000000000000)]
    [InlineData("一点五", 1.5)]
    [InlineData("三点二亿", 320000000)]
    [InlineData("十几", 10)]
    [InlineData("二十几", 20)]
    [InlineData("三十多", 30)]
    [InlineData("一百多万", 1000000)]
    [InlineData("数十", 10)]
    [InlineData("数十万", 100000)]
    [InlineData("几百", 100)]
    [InlineData("百余", 100)]
    [InlineData("千余万", 10000000)]
    [InlineData("十来", 10)]
    [InlineData("四千余亿", 400000000000)]
    public void IsReadInEveryForm(string numeral, decimal expected)
    {
        var mention = Assert.Single(QuantityReaderTests.Mentions($"约{numeral}家，"));
        Assert.Equal(expected, mention.Quantity.Value);
        Assert.Equal(numeral, $"约{numeral}家，"[mention.Number.Start..mention.Number.End]);
    }

    [Theory]
    [InlineData("二〇二二家")]          // digits without scale count nothing
    [InlineData("1.2.3家")]
    [InlineData("数家")]
    [InlineData("几家")]
    [InlineData("1234567890123456789012家")]
    [InlineData("9亿亿亿亿家")]
    [InlineData("2022202220221亿亿家")]
    [InlineData("九千亿亿点五亿亿家")]
    [InlineData("123456789012至2万亿亿家")]
    public void IsNotRead(string text) => Assert.Empty(QuantityReaderTests.Mentions(text));

    [Fact]
    public void WholeNumbersRoundTripThroughChinese() =>
        Gen.Long[3, 999_999_999_999].Sample(n => ValueOf($"共{ChineseNumerals.Of(n)}家，") == n, seed: "0000KOIPe036", iter: 5000);

    [Fact]
    public void DecimalsRoundTripThroughScales() =>
        Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 3], Gen.OneOfConst("", "万", "亿", "万亿")).Sample((digits, places, scale) =>
        {
            var value = digits / (decimal)Math.Pow(10, places);
            var text = value.ToString(CultureInfo.InvariantCulture);
            return ValueOf($"共{text}{scale}吨，") == value * FactorOf(scale)
                && ValueOf($"共{FullWidth(text)}{scale}吨，") == value * FactorOf(scale);
        }, seed: "0000KOIPe036", iter: 5000);

    [Fact]
    public void ThousandsRoundTrip() =>
        Gen.Long[1000, 99_999_999_999].Sample(n => ValueOf($"共{n.ToString("N0", CultureInfo.InvariantCulture)}吨，") == n,
            seed: "0000KOIPe036", iter: 2000);

    [Fact]
    public void FullWidthThousandsRoundTrip() =>
        Gen.Long[1000, 99_999_999_999].Sample(n => ValueOf($"共{FullWidth(n.ToString("N0", CultureInfo.InvariantCulture))}吨，") == n,
            seed: "0000KOIPe036", iter: 2000);

    [Fact]
    public void ChainsOfScalesRoundTrip() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 9999], Gen.Bool).Sample((yi, wan, wide) =>
            ValueOf($"共{(wide ? FullWidth($"{yi}亿{wan}万") : $"{yi}亿{wan}万")}吨，") == yi * 100_000_000m + wan * 10_000m, seed: "0000KOIPe036",
                iter: 3000);

    [Fact]
    public void ChineseDecimalsRoundTrip() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[1, 99], Gen.OneOfConst("", "万", "亿")).Sample((whole, part, scale) =>
        {
            // 五十 behind the point is 五零: a place is a digit.
            var places = part.ToString("00", CultureInfo.InvariantCulture);
            return ValueOf($"共{ChineseNumerals.Of(whole)}点{string.Concat(places.Select(digit => "零一二三四五六七八九"[digit - '0']))}{scale}吨，") == (whole
                + part / 100m) * FactorOf(scale);
        }, seed: "0000KOIPe036", iter: 3000);

    static decimal? ValueOf(string text) => QuantityReaderTests.Mentions(text) is [{ } only] ? only.Quantity.Value : null;

    static decimal FactorOf(string scale) => scale switch { "万" => 1e4m, "亿" => 1e8m, "万亿" => 1e12m, _ => 1 };

    static string FullWidth(string text) => string.Concat(text.Select(c => c < 0x80 ? (char)(c - '0' + '０') : c));
}
