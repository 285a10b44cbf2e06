using Xunit;

namespace Newsprint.Tests;

public class ConsistencyTests
{
    // identity, whether rounding explains the gap, the gap in 亿元 or %, the sentence
    public static TheoryData<Figure[], Identity, bool, decimal, string> Findings { get; } = new()
    {
        {
            [Made.Money(0, 100, "融资总额"), Made.Money(10, 60, "甲", sentence: "二。"), Made.Money(20, 50, "乙", sentence: "二。")],
            Identity.PartsAndTotal, false, -10, "2 listed parts of 融资总额 add up to 110亿元; the total of 100亿元 minus them is −10亿元"
        },
        {
            [Made.Money(0, 100, "融资总额"), Made.Money(10, 60.4m, "甲", sentence: "二。"), Made.Money(20, 39.9m, "乙", sentence: "二。")],
            Identity.PartsAndTotal, true, -0.3m, "2 listed parts of 融资总额 add up to 100.3亿元; the total of 100亿元 minus them is −3000万元"
        },
        {
            [Made.Money(0, 110), Made.Money(10, 10, role: Role.Delta, of: 0), Made.Percent(20, 20, of: 0)],
            Identity.LevelDeltaGrowth, false, 10, "某某贷款余额: 110亿元 with a change of 10亿元 has grown by 10%, 20% is stated"
        },
        {
            [Made.Money(0, 113), Made.Money(10, 13, role: Role.Delta, of: 0), Made.Percent(20, 13.2m, of: 0)],
            Identity.LevelDeltaGrowth, true, 0.2m, "某某贷款余额: 113亿元 with a change of 13亿元 has grown by 13%, 13.2% is stated"
        },
        { [Made.Money(0, 4926), Made.Money(10, 4926.13m, sentence: "二。")], Identity.StatedTwice, true, -0.13m,
            "某某贷款余额 is 4926亿元 in line 1, 4926.13亿元 in line 1" },
        { [Made.Money(0, 4962), Made.Money(10, 4926.13m, sentence: "二。")], Identity.StatedTwice, false, 35.87m,
            "某某贷款余额 is 4962亿元 in line 1, 4926.13亿元 in line 1" },
        { [Made.Percent(0, 120, "企业", Role.Share)], Identity.ShareOfWhole, false, 20, "企业: a share of 120% is more than the whole" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void AGapIsFound(Figure[] figures, Identity identity, bool rounding, decimal gap, string statement)
    {
        var found = Assert.Single(Consistency.Of([Made.Page("a.txt", figures)]).Findings);
        Assert.Equal((identity, rounding, statement), (found.Identity, found.RoundingExplainsIt, found.Statement));
        Assert.Equal(gap, found.Gap.Value / (found.Gap.Unit.Name == "元" ? 1_0000_0000 : 1));
        Assert.Equal(figures.Length, found.Figures.Count);
    }

    public static TheoryData<string, Figure[]> Sound { get; } = new()
    {
        { "others are not listed", [Made.Money(0, 100, "融资总额"), Made.Money(10, 60, "甲", sentence: "二。"), Made.Money(20, 30, "乙", sentence: "二。")] },
        { "growth fits", [Made.Money(0, 110), Made.Money(10, 10, role: Role.Delta, of: 0), Made.Percent(20, 10, of: 0)] },
        { "two things of one name", [Made.Money(0, 30), Made.Money(10, 50, sentence: "二。")] },
        { "two ends of a range", [Made.Money(0, 30), Made.Money(10, 31)] },
        { "no share", [Made.Percent(0, 120, "企业", Role.Level)] },
        { "stated twice alike", [Made.Money(0, 5), Made.Money(10, 5)] },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void NoGapIsFoundWhereThereIsNone(string why, Figure[] figures)
    {
        var found = Consistency.Of([Made.Page("a.txt", figures)]).Findings;
        Assert.True(found.Count == 0, $"{why}: {string.Join("; ", found.Select(finding => finding.Statement))}");
    }

    [Fact]
    public void PagesAreComparedWithOneAnother()
    {
        var found = Assert.Single(Consistency.Of([Made.Page("a.txt", Made.Money(0, 30)), Made.Page("b.txt", Made.Money(0, 31))]).Findings);
        Assert.Equal((Identity.BetweenPages, false, "某某贷款余额 is 30亿元 in a.txt, 31亿元 in b.txt"),
            (found.Identity, found.RoundingExplainsIt, found.Statement));
    }

    [Fact]
    public void TheSeedsListedPartsExceedTheirTotalAndItsHeadlineRounds()
    {
        var found = Consistency.Of([SeedFigures.OnPage]);
        Assert.Equal(
            [
                (Identity.PartsAndTotal, false,
                    "4 listed parts of 社会融资规模增量 add up to 4977.93亿元; the total of 4926.13亿元 minus them is −51.8亿元"),
                (Identity.HeadlineAndBody, true, "社会融资规模增量 is 4926亿元 in the headline, 4926.13亿元 in the body"),
            ],
            found.Findings.Select(finding => (finding.Identity, finding.RoundingExplainsIt, finding.Statement)));
        Assert.Equal(Identity.PartsAndTotal, Assert.Single(found.Contradictions).Identity);
    }
}
