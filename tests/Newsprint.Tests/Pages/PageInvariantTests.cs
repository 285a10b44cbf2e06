using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What must not change when other text stands on the page, and what each article keeps when its pieces are scattered.</summary>
public class PageInvariantTests
{
    const string Garden = "青石县花木产值创新高\n\n本报讯（记者 陈望舒）4月11日，记者从永川区林业局获悉，去年永川区花木产值达到12.6亿元，同比增长8.5%。\n\n永川区的花木基地里兰花盛开，花农们忙着装车。\n\n";
    const string GardenRest = "永川区花木基地的兰花苗不愁卖，花农们在花木节期间卖出兰花苗30万盆，花木基地接待赏花游客26万人次。\n\n永川区林业局负责人说，花木产值还会增长，花木基地将带动更多花农种兰花、卖花木。\n\n";
    const string Port = "果园港集装箱吞吐量增长\n\n本报讯（记者 吴澄）今年一季度，江津区的珞璜港完成集装箱吞吐量41.7万标箱，同比增长11.3%。\n\n珞璜港新开通三条近洋航线，货轮直达东南亚，码头岸线利用率达到92%。\n\n";
    const string Night = "夜市带旺消费\n\n本报讯（记者 卢一苇）夜幕降临，大足区美食街的夜市人头攒动，今年夜间消费额同比增长26%。\n\n夜市摊主说，周末一晚能卖出400份小吃，夜市商户已经超过900家。\n\n";

    static List<string> Articles(string text) =>
        [.. Page.Parse(text).Articles
            .Select(article => $"{article.Headline}: {string.Join('|', article.Paragraphs.Select(paragraph => paragraph.Text))}")];

    [Fact]
    public void TwoPagesOneAfterTheOtherGiveTheArticlesOfBoth() =>
        Assert.Equal([.. Articles(Garden + Port + GardenRest), .. Articles(Night)], Articles(Garden + Port + GardenRest + Night));

    [Fact]
    public void AnUnrelatedArticleChangesNoOther()
    {
        var without = Articles(Garden + Port + GardenRest);
        foreach (var with in new[]
        {
            Night + Garden + Port + GardenRest, Garden + Night + Port + GardenRest, Garden + Port + GardenRest + Night
        })
            Assert.Equal(without, Articles(with).Where(article => !article.StartsWith("夜市", StringComparison.Ordinal)));
    }

    [Fact]
    public void FiguresOfADisplacedPassageHaveTheirArticlesAreaAndPeriod()
    {
        var page = Page.Parse(Garden + Port + GardenRest, "", new ReadOptions { Published = new DateOnly(2024, 4, 12) });
        Assert.Equal([4, 2], page.Articles.Select(article => article.Paragraphs.Count));
        var visitors = Assert.Single(Figures.Of(page), figure => figure.Text == "26万人次");
        Assert.Equal(((int?)1, (string?)"青石县花木产值创新高", (string?)"永川区"), (visitors.Article, visitors.Headline, visitors.Area?.Name));
        var whole = Figures.Of(Page.Parse(Garden + GardenRest + Port, "", new ReadOptions { Published = new DateOnly(2024, 4, 12) }));
        var same = Assert.Single(whole, figure => figure.Text == "26万人次");
        Assert.Equal((same.Area, same.Period, same.Indicator, same.Quantity),
            (visitors.Area, visitors.Period, visitors.Indicator, visitors.Quantity));
    }

    /// <summary>Where paragraph upon paragraph ends with its sentence, nothing broke the page, and alike words move nothing.</summary>
    [Fact]
    public void APageThatNoColumnBrokeKeepsItsOrder()
    {
        var page = Page.Parse(Garden + Port + GardenRest + Night + Night.Replace("夜", "早", StringComparison.Ordinal)
            + Port.Replace("港", "站", StringComparison.Ordinal));
        Assert.Equal(4, page.Articles[1].Paragraphs.Count);
        Assert.All(page.Articles, article => Assert.Empty(article.Joints));
    }

    /// <summary>Reports that a lead opens and no headline stay as they stand.</summary>
    [Fact]
    public void ReportsWithoutHeadlinesKeepTheirOrder()
    {
        static string Body(string article) => article[(article.IndexOf('\n', StringComparison.Ordinal) + 2)..];
        var page = Page.Parse(Body(Garden) + Body(Port) + GardenRest);
        Assert.Equal([2, 4], page.Articles.Select(article => article.Paragraphs.Count));
    }

    [Fact]
    public void AFigureWhoseSentenceIsDisplacedHalfwayIsOne()
    {
        const string Left = "永川区花木基地去年接待赏花游客26万人次，实现旅游收入1.";
        const string Right = "8亿元，花农卖出兰花苗30万盆。";
        var page = Page.Parse($"{Garden}{Left}\n\n{Port}{Right}\n\n", "", new ReadOptions { Published = new DateOnly(2024, 4, 12) });
        var income = Assert.Single(Figures.Of(page), figure => figure.Quantity.Value == 180_000_000m);
        Assert.Equal(((int?)1, (string?)"永川区"), (income.Article, income.Area?.Name));
    }

    [Fact]
    public void EveryJoinAndEveryDisplacedPassageSaysWhy()
    {
        var joints = Enumerable
            .Range(0, 60)
            .SelectMany(seed => Page.Parse(new DamagedPage(new Random(seed)).Make()).Articles)
            .SelectMany(article => article.Joints)
            .ToList();
        Assert.Contains(joints, joint => joint.Kind == JointKind.Join);
        Assert.Contains(joints, joint => joint.Kind is JointKind.Displaced or JointKind.DisplacedJoin);
        Assert.All(joints, joint => Assert.True(joint.Why.Length > 20, joint.Why));
    }

    /// <summary>Generous, for machines that do other things; what is measured quietly stands with the benchmarks.</summary>
    [Fact]
    public void ALongPageCostsNoMoreACharacterThanAShortOne()
    {
        var (small, large) = (Made(3_500), Made(350_000));
        CostOf(small, 20);
        var ratio = Enumerable.Range(0, 3).Min(_ => CostOf(large, 1) / CostOf(small, 100));
        Assert.True(ratio < 6, $"{ratio:F1} times");
    }

    static string Made(int length)
    {
        var text = new StringBuilder();
        for (var seed = 0; text.Length < length; seed++)
            text.Append(new DamagedPage(new Random(seed)).Make().Replace("县", $"县{seed % 97}乡", StringComparison.Ordinal));
        return text.ToString();
    }

    // Microseconds a character.
    static double CostOf(string text, int times) => 1000 * Cost.Of(() =>
    {
        for (var i = 0; i < times; i++) Page.Parse(text);
    }) / times / text.Length;
}
