using System.Globalization;
using CsCheck;
using Newsprint.Fuzz;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What holds of every page, and of one page beside another.</summary>
public class InvariantTests
{
    static readonly string[] Subjects = ["工业园区", "城区供水", "乡村旅游", "港口物流", "职业教育", "山区林业", "社区医疗", "公共交通"];

    static readonly string[] Words =
    [
        "全市贷款余额", "企业", "港口吞吐量", "达", "增长", "同比", "下降", "其中，", "分别", "3亿元", "超20万件", "10.7%", "三分之一", "1.2—3.4倍", "十几家", "百分之五", "约3000余人", "0.9个百分点",
        "，", "。", "、", "“", "”", "（", "）", "《", "》", "\n", "截至9月底", "12月3日", "前三季度", "重庆市", "A区", "第3", "9999999999999999999999999999", "零下5摄氏度", "负", "-",
        "\ud800", "\udc00", "\u202e", "\u200b", "\u0301", "\0", "𠮷", "\ufffd", "\ufeff", "\u2028",
    ];

    static readonly Gen<string> Pages = Gen.OneOfConst(Words).Array[0, 60].Select(string.Concat);

    [Fact]
    public void HoldOfRandomPages() => Pages.Sample(text => Checks.Hold(Page.Parse(text)), seed: "0000000000001", iter: 1500, threads: 1);

    [Fact]
    public void HoldOfAnyString() =>
        Gen.String.Sample(text => Checks.Hold(Page.Parse(text)), seed: "0000000000001", iter: 1500, threads: 1);

    // An article of its own, of which figures are known to be read.
    static string Article(int subject, int value) =>
        $"{Subjects[subject]}建设取得新进展\n本报讯（记者 张三）12月2日，记者获悉，截至9月底，{Subjects[subject]}完成投资{value}万元，同比增长{value % 90 + 1}.5%。\n当地将继续推进{Subjects[subject]}建设。\n";

    static readonly Gen<(string, string)> Pairs =
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Subjects.Length).ToArray()), Gen.Int[100, 9999], Gen.Int[100, 9999])
        .Select((order, first, second) => (Article(order[0], first), Article(order[1], second)));

    [Fact]
    public void AnotherArticleChangesNoFigure() => Pairs.Sample(pair =>
    {
        var (one, two) = pair;
        var (alone, together) = (Read(one), Read(one + two));
        Assert.Equal(2, alone.Count);
        Assert.Equal(alone, together.Take(alone.Count));
    }, seed: "0000000000001", iter: 100, threads: 1);

    [Fact]
    public void TwoPagesTogetherAreTheirUnion() => Pairs.Sample(pair =>
    {
        var (one, two) = pair;
        Assert.Equal(Read(one).Concat(Read(two)), Read(one + two));
    }, seed: "0000000000001", iter: 100, threads: 1);

    /// <summary>What a figure says, wherever it stands.</summary>
    static List<string> Read(string text) =>
        [.. Figures.Of(Page.Parse(text, "", new ReadOptions { Published = new DateOnly(2022, 12, 5) })).Select(figure =>
            FormattableString.Invariant($"{figure.Headline}|{figure.Text}|{figure.Quantity}|{figure.Role}|{figure.Base}|{figure.OfStart is null}|{figure.Indicator}|{figure.Area?.Name}|{figure.Period}|{figure.Status}|{figure.Sentence}"))];

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void AnyCultureGivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    const string Plain = "某市前三季度贷款余额增长\n本报讯（记者 张三）12月2日，记者获悉，截至9月底，全市贷款余额超3900亿元，同比增长10.7%。\n";

    static readonly string[] Cultures = ["de-DE", "tr-TR", "zh-CN", "ar-SA", "fa-IR", "th-TH", "hi-IN", "sv-SE", "lt-LT", ""];

    // Random pages, each read by two threads at once under two cultures; "" is no culture.
    [Fact]
    public void AnyCultureOnAnyThreadReadsRandomPagesAlike() =>
        Gen.Select(Pages, Gen.OneOfConst(Cultures), Gen.OneOfConst(Cultures)).Sample((text, one, two) =>
    {
        string first = "", second = "";
        Parallel.Invoke(() => first = Under(one, text), () => second = Under(two, text));
        Assert.Equal(first, second);
    }, seed: "0000000000001", iter: 200, threads: 1);

    static string Under(string culture, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return Written(Page.Parse(Plain + text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task AnyNumberOfThreadsGivesTheSameBytes()
    {
        var expected = Written();
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Written, TestContext.Current.CancellationToken)));
        Assert.All(others, other => Assert.Equal(expected, other));
    }

    [Fact]
    public void AnyTimeZoneGivesTheSameBytes()
    {
        var outputs = ((string[])["UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/St_Johns"]).Select(zone =>
            NewsprintCommand.Run(Repository.Root,
                [("TZ", zone), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", zone.Length % 2 == 0 ? "1" : "2")], "figures",
                "seeds/000_9b1e08003a9f508d.txt").Output).ToList();
        Assert.NotEmpty(outputs[0]);
        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
    }

    static string Written() => Written(Page.Read(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt")));

    static string Written(Page page)
    {
        using var lines = new MemoryStream();
        foreach (var table in (Table[])[Table.FiguresOf(page), Table.Of(Financing.Of(page)), Table.Of(Resumption.Of(page)),
            Table.Of(Projects.Of(page))])
        {
            JsonLines.Write(table, lines);
            Csv.Write(table, lines);
        }
        return System.Text.Encoding.UTF8.GetString(lines.ToArray()) + ReadingView.Of(page);
    }
}
