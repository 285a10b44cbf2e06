using System.Globalization;
using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Four times as much of anything takes about four times as long, never sixteen times: no text makes reading hang.</summary>
public class LinearityTests
{
    const string Head = "全市贷款余额增长\n本报讯（记者 张三）12月2日，记者获悉，";

    /// <summary>
    /// A piece to be repeated, what comes before it, and the length from half of which on its time is large enough to be compared.
    /// </summary>
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
        { "", "工人在忙碌。 记者 王五 摄\n", 400_000 },
        { "", "全市企业恢复生产的情况总体良好，达到3000家。\n", 200_000 },
        { "", "\n", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void FourTimesTheTextTakesFourTimesTheTime(string head, string piece, int length)
    {
        Read(head + Repeat(piece, length / 4));
        Cost.AssertLinear(piece, length / 2, much =>
        {
            var text = head + Repeat(piece, much);
            return () => Read(text);
        });
    }

    /// <summary>What the tables are made of, and a length at which they take long enough to be compared with four times as much.</summary>
    public static TheoryData<string, int> Tabled => new()
    {
        { "社会融资规模增量达3000亿元，同比多增20.5亿元。科技贷款余额达3亿元，同比增长10.7%。", 100_000 },
        { "其中，政府债券净融资50亿元、企业债券净融资30亿元，合计80亿元，惠及企业300家。", 100_000 },
        { "授信额度达3亿元，已提款2亿元，撬动社会资本5亿元，支持企业40家。", 100_000 },
        { "甲区规上企业复工率达93%，120家企业复工，全部员工返岗。", 50_000 },
        { "314座基站已全部恢复正常，商户全部恢复营业。12月3日起公交复运。", 50_000 },
        { "甲区某某水库项目完成投资3亿元，占总投资的40%，大坝填筑至120米高程。", 50_000 },
        { "3个工坊，带动90名农户就业。12月3日，《甲乙丙》一期工程开工建设，“某某通”平台上线。", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Tabled))]
    public void TablesOfFourTimesTheTextTakeFourTimesTheTime(string piece, int length)
    {
        Cost.AssertLinear(piece, length, much => Tables(Head + Repeat(piece, much)));
    }

    // The same thing stated of many names, with many numbers, under many headlines: what is compared must not be all with all.
    [Theory]
    [InlineData("{0}贷款余额达3亿元，同比增长10.7%。", 1500)]
    [InlineData("贷款余额达{1}亿元，惠及{0}企业{1}家。", 1500)]
    [InlineData("{0}企业复工率达{1}%，{0}商户{1}家恢复营业。", 1500)]
    [InlineData("{0}水库项目完成投资{1}亿元。", 1500)]
    [InlineData("{0}区贷款余额突破{1}亿元\n本报讯（记者 张三）截至9月底，{0}区贷款余额达{1}亿元，同比增长10.7%。\n", 300)]
    public void SoDoTablesOfWhatIsDifferentEachTime(string piece, int count)
    {
        string Piece(int i) => string.Format(CultureInfo.InvariantCulture, piece, Name(i), i + 1);
        Cost.AssertLinear(piece, count, many => Tables(Head + string.Concat(Enumerable.Range(0, many).Select(Piece))));
    }

    static string Name(int i) => $"{(char)(0x4e00 + i % 997)}{(char)(0x5800 + i / 997)}{(char)(0x6000 + i % 13)}";

    // Names that can be cut into words of a table in two to the fiftieth ways, and at last not at all.
    [Fact]
    public void NamesThatAreWordsOverAndOverAreCutInGoodTime()
    {
        Assert.Null(ResumptionName.Divide(Repeat("复工复产复业", 300) + "等"));
        Assert.Equal("", ResumptionName.Divide(Repeat("复工复产", 300))!.Value.Subject);
        Assert.False(FinancingRelations.Covers(Repeat("贷贷款款", 90), Repeat("贷款贷贷", 60) + "某"));
        Assert.True(FinancingRelations.Covers("普惠小微企业", "小微企业普惠"));
    }

    /// <summary>
    /// One line of 50 MB (UTF-8), and what its ten times shorter beginning takes, through page, figures and tables. Of such a line most is
    /// prose: figures cost a hundred times as much as text, and rows are measured above.
    /// </summary>
    [Fact]
    public void ALineOf50MegabytesIsRead()
    {
        var (piece, figures) = (Repeat("各地持续推进企业恢复生产，情况良好，", 2000) + "达到3000家。", 0);
        Cost.AssertLinear("a line", 5_000_000 / 3, much =>
        {
            var text = Head + Repeat(piece, much);
            return () => figures = Everything(text);
        }, times: 10);
        Assert.InRange(figures, 50_000_000 / 3 / piece.Length, 50_000_000 / 3 / piece.Length + 5);
    }

    [Fact]
    public void AHundredThousandHeadlinesAreRead() => Cost.AssertLinear("headlines", 25_000, many =>
    {
        var text = new StringBuilder();
        for (var i = 0; i < many; i++) text.Append((char)(0x4e00 + i % 20_000)).Append((char)(0x4e00 + i * 7 % 20_000)).Append("地经济发展情况\n");
        return () => Assert.Equal(0, Everything(text.ToString()));
    });

    static int Everything(string text)
    {
        var page = Page.Parse(text);
        _ = (Figures.Notes(page), Financing.Of(page), Resumption.Of(page), Projects.Of(page));
        return Figures.Of(page).Count;
    }

    // Figures are read before: only the tables' time counts.
    static Action Tables(string text)
    {
        var page = Page.Parse(text);
        _ = Figures.Of(page);
        return () => _ = (Financing.Of(page).Series.Count, Resumption.Of(page), Projects.Of(page), Consistency.Of(page));
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
