namespace Newsprint.Tests;

/// <summary>Figures made by hand, with every kind of cell: present, missing, negative, long, and hostile text.</summary>
static class Samples
{
    public static Figure Level { get; } = new()
    {
        Source = "made-up.txt",
        Article = 1,
        Headline = "甲市前三季度融资",
        Line = 3,
        Span = new(12, 21),
        Text = "4926.13亿元",
        Quantity = new(492613000000.00m, new Unit("元", "CNY", "money"), Bound.Exact, new(492612500000m, 492613500000m)),
        Role = Role.Level,
        Base = Comparison.None,
        OfStart = null,
        Indicator = "社会融资规模增量",
        Area = new("重庆市", "500000"),
        Period = new(new(2022, 1, 1), new(2022, 9, 30)),
        Status = Status.Preliminary,
        Sentence = "初步统计,增量达到4926.13亿元。",
    };

    public static Figure Fall { get; } = Level with
    {
        Article = null,
        Headline = null,
        Line = 4,
        Span = new(40, 44),
        Text = "-3.5%",
        Quantity = new(-3.50m, new Unit("%", "%", "ratio"), Bound.Over, new(-3.5m, null, LowIncluded: false)),
        Role = Role.Growth,
        Base = Comparison.YearOnYear,
        OfStart = 12,
        Indicator = "=HYPERLINK(\"x\")",
        Area = null,
        Period = new(new(2022, 11, 16), null),
        Status = Status.Actual,
        Sentence = "乙\u3000𠮷说:“少了”,\n<b>&再见\u007f",
    };

    public static IReadOnlyList<Figure> Figures { get; } = [Level, Fall];
}
