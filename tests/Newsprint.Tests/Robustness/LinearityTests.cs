using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Twice as much of anything takes about twice as long, never four times: no text makes reading hang.</summary>
public class LinearityTests
{
    const string Head = "全市贷款余额增长\n本报讯（记者 张三）12月2日，记者获悉，";

    /// <summary>A piece to be repeated, what comes before it, and the length at which its time is large enough to be compared.</summary>
    public static TheoryData<string, string, int> Repeated => new()
    {
        { Head, "9", 1_000_000 },
        { Head, "三百二十", 400_000 },
        { Head, "1,234,", 400_000 },
        { Head, "3—5", 100_000 },
        { Head, "增长3个、", 20_000 },
        { Head, "增长1.5%、", 20_000 },
        { Head, "企业3家，", 20_000 },
        { Head, "全市企业达3家，同比增长5%。", 40_000 },
        { Head, "其中，企业3家，", 20_000 },
        { Head, "（3家）", 10_000 },
        { Head, "（", 400_000 },
        { Head, "“", 200_000 },
        { Head, "三分之", 100_000 },
        { Head, "元/吨", 100_000 },
        { Head, "\ud800", 200_000 },
        { Head, "\u202e3亿元\u202c", 20_000 },
        { Head, "3\u200b亿\u200d元", 100_000 },
        { Head, "\0", 200_000 },
        { Head, "\u0301", 200_000 },
        { Head, "𠮷𬭼", 200_000 },
        { Head, "全市企业发展情况良好，", 200_000 },
        { Head, "重庆市渝中区、", 100_000 },
        { Head, "2022年12月3日至", 100_000 },
        { "", "某地经济发展情况良好\n", 400_000 },
        { "", "工人在忙碌。 记者 王五 摄\n", 100_000 },
        { "", "全市企业恢复生产的情况总体良好，达到3000家。\n", 200_000 },
        { "", "\n", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void TwiceTheTextTakesTwiceTheTime(string head, string piece, int length)
    {
        Read(head + Repeat(piece, length / 4));
        Cost.AssertLinear(piece, length, much =>
        {
            var text = head + Repeat(piece, much);
            return () => Read(text);
        });
    }

    [Fact]
    public void ALineOfMegabytesIsRead()
    {
        // 50 MB read alike, and take ten times as long; the suite has no time for them.
        var figures = Read(Head + Repeat("全市企业发展情况良好，达到3000家，情况持续向好，各地推进复工。", 5_000_000 / 3));
        Assert.True(figures > 10_000);
    }

    [Fact]
    public void AHundredThousandHeadlinesAreRead()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++) text.Append((char)(0x4e00 + i % 20_000)).Append((char)(0x4e00 + i * 7 % 20_000)).Append("地经济发展情况\n");
        Assert.Equal(0, Read(text.ToString()));
    }

    [Theory]
    [InlineData("（", "）")]
    [InlineData("“", "”")]
    [InlineData("《", "》")]
    [InlineData("【", "】")]
    public void NestingOverflowsNoStack(string open, string close) =>
        Assert.InRange(Read(Head + Repeat(open, 200_000) + "3亿元" + Repeat(close, 200_000) + "。"), 0, 1);

    static int Read(string text)
    {
        var page = Page.Parse(text);
        _ = Figures.Notes(page);
        return Figures.Of(page).Count;
    }

    static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length) text.Append(piece);
        return text.ToString();
    }
}
