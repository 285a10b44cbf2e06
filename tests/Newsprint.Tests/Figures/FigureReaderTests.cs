using Xunit;

namespace Newsprint.Tests;

/// <summary>Made-up sentences and what their figures say: number, role, base, what it qualifies, indicator.</summary>
public class FigureReaderTests
{
    public static TheoryData<string, string[]> Sentences => new()
    {
        { "全市贷款余额达4513亿元，同比增长20.4%。", ["4513亿元 level - - 贷款余额", "20.4% growth yoy 4513亿元 贷款余额"] },
        { "企业债券净融资493.81亿元，同比多273.25亿元；股票融资161.09亿元，同比少47.01亿元。",
            ["493.81亿元 level - - 企业债券净融资", "273.25亿元 delta yoy 493.81亿元 企业债券净融资", "161.09亿元 level - - 股票融资", "-47.01亿元 delta yoy 161.09亿元 股票融资"] },
        { "零售额下降3.2%，降幅比上月收窄0.5个百分点。", ["-3.2% growth - - 零售额", "-0.5个百分点 points mom 3.2% 零售额降幅"] },
        { "其中，出口增长5%，进口增长3%。", ["5% growth - - 出口", "3% growth - - 进口"] },
        { "收入同比增长5%，支出增长6.1%。", ["5% growth yoy - 收入", "6.1% growth yoy - 支出"] },
        { "第一产业和第三产业用电量增长较快，分别同比增长9.9%和8.4%。", ["9.9% growth yoy - 第一产业用电量", "8.4% growth yoy - 第三产业用电量"] },
        { "开行班列1488列，运送货物16万标箱，同比分别增长31%、52%。",
            ["1488列 level - - 开行班列", "16万标箱 level - - 运送货物", "31% growth yoy 1488列 开行班列", "52% growth yoy 16万标箱 运送货物"] },
        { "目前该区58%的银行、60%的商场恢复营业。", ["58% share - - 银行恢复营业", "60% share - - 商场恢复营业"] },
        { "全县共有120家工业企业复工复产，占全县工业企业的93%。", ["120家 level - - 工业企业复工复产", "93% share - 120家 工业企业复工复产"] },
        { "规上工业企业复工率达85%。", ["85% level - - 规上工业企业复工率"] },
        { "快递网点已全部恢复营业。", ["全部 share - - 快递网点恢复营业"] },
        { "县域内所有酒店正常运营。", ["所有 share - - 酒店正常运营"] },
        { "所有员工必须到岗。", [] },
        { "要全面推进各项工作，所有人都很努力。", [] },
        { "客流量是去年的1.8倍。", ["1.8倍 multiple - - 客流量"] },
        { "投资额较上届增长20%。", ["20% growth prev - 投资额"] },
        { "工业增加值增长9.5%，高于全国平均水平5.2个百分点。", ["9.5% growth - - 工业增加值", "5.2个百分点 points - 9.5% 工业增加值"] },
        { "上座率由49%增至98.7%。", ["49% level - - 上座率", "98.7% level - - 上座率"] },
        { "人民币贷款减少892亿元。", ["-892亿元 level - - 人民币贷款减少"] },
        { "车间产能从每天6000件增加到1万件。", ["6000件 level - - 车间产能每天", "1万件 level - - 车间产能每天"] },
        { "新开工项目120个，总投资300亿元。", ["120个 level - - 新开工项目", "300亿元 level - - 新开工项目总投资"] },
        { "发放资金611.3亿元，惠及7.1万户市场主体。", ["611.3亿元 level - - 发放资金", "7.1万户 level - - 发放资金惠及市场主体"] },
        { "受灾企业290家，已复工89家。", ["290家 level - - 受灾企业", "89家 level - - 受灾企业复工"] },
        { "汽油价格每吨上涨100元。", ["100元 delta - - 汽油价格每吨"] },
        { "以100%的发射成功率成为全球最安全的火箭。", ["100% level - - 发射成功率"] },
        { "我们累计走访228家企业，办结事项60件。", ["228家 level - - 走访企业", "60件 level - - 办结事项"] },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ASentenceIsReadWhole(string sentence, string[] expected)
    {
        var figures = Newsprint.Figures.Of(Page.Parse(sentence, "made-up", new ReadOptions { Published = new DateOnly(2023, 5, 6) }));
        Assert.Equal(expected, figures.Select(figure => Row(figure, figures)));
    }

    [Theory]
    [InlineData("全年预计实现产值5亿元。", Status.Planned)]
    [InlineData("力争6月底前新建3个站点。", Status.Planned)]
    [InlineData("初步统计，全市实现产值5亿元。", Status.Preliminary)]
    [InlineData("全市实现产值5亿元。", Status.Actual)]
    [InlineData("可持续发展项目实现产值5亿元。", Status.Actual)]
    public void StatusIsToldFromTheWordsOfPlan(string sentence, Status expected) =>
        Assert.Equal(expected, Assert.Single(Newsprint.Figures.Of(Page.Parse(sentence))).Status);

    [Theory]
    [InlineData("全市完成投资达500。", "page:1: found the number 500 without a unit; expected a unit behind it; compare with the printed page, or teach the unit with a table of your own (figures --units)")]
    [InlineData("全市完成投资达500亿元。", null)]
    [InlineData("活动从2022年持续到2023。", null)]
    public void ANumberWithoutAUnitIsNoFigureAndIsNoted(string sentence, string? expected)
    {
        var page = Page.Parse(sentence, "page", new ReadOptions { Published = new DateOnly(2023, 5, 6) });
        Assert.Equal(expected is null ? [] : [expected], Newsprint.Figures.Notes(page).Select(note => note.ToString()));
    }

    [Fact]
    public void UnitsOfOnesOwnAreRead()
    {
        var table = Path.GetTempFileName();
        try
        {
            File.WriteAllText(table, "word\tunit\tcode\tmeasure\n篓\t篓\t\tcount\n");
            var page = Page.Parse("全镇售出螃蟹300篓。");
            Assert.DoesNotContain(Newsprint.Figures.Of(page), figure => figure.Quantity.Unit.Name == "篓");
            Assert.Equal("300篓", Assert.Single(Newsprint.Figures.Of(page, Units.Load(table))).Text);
        }
        finally
        {
            File.Delete(table);
        }
    }

    [Fact]
    public void AnExplanationNamesEveryPass()
    {
        var page = Page.Parse("全市贷款余额达4513亿元，同比增长20.4%。");
        var explanation = Assert.Single(Newsprint.Figures.Explain(page, new TextSpan(8, 9)));
        Assert.Equal(["frame", "role", "name", "area", "period", "link", "indicator", "status"], explanation.Steps.Select(step => step[..step.IndexOf(':')]));
    }

    static string Row(Figure figure, IReadOnlyList<Figure> all)
    {
        var comparison = figure.Base switch { Comparison.YearOnYear => "yoy", Comparison.MonthOnMonth => "mom", Comparison.Previous => "prev", _ => "-" };
        var of = all.FirstOrDefault(other => other.Span.Start == figure.OfStart)?.Text ?? "-";
        return $"{(figure.Quantity.Value < 0 ? "-" : "")}{figure.Text} {figure.Role.ToString().ToLowerInvariant()} {comparison} {of} {figure.Indicator}";
    }
}
