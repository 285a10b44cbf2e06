namespace Newsprint.Tests;

/// <summary>Figures and pages made up for a test.</summary>
static class Made
{
    static readonly Unit Yuan = new("元", "CNY", "money");

    /// <summary>A page without text that states the figures.</summary>
    public static PageFigures Page(string name, params Figure[] figures) =>
        new(Newsprint.Page.Parse("", name, new ReadOptions { Published = new DateOnly(2023, 1, 5) }),
            [.. figures.Select(figure => figure with { Source = name })]);

    /// <summary>An amount in 亿元, printed with the decimals of the number.</summary>
    public static Figure Money(int start, decimal value, string indicator = "某某贷款余额", Role role = Role.Level, int? of = null,
        string sentence = "一。") =>
        Figure(start, $"{value}亿元", value * 1_0000_0000, Half(value) * 1_0000_0000, Yuan, indicator, role, of, sentence);

    /// <summary>A percentage, printed with the decimals of the number.</summary>
    public static Figure Percent(int start, decimal value, string indicator = "某某贷款余额", Role role = Role.Growth, int? of = null,
        string sentence = "一。") =>
        Figure(start, $"{value}%", value, Half(value), UnitAlgebra.PerCent, indicator, role, of, sentence);

    /// <summary>Something counted.</summary>
    public static Figure Count(int start, int value, string unit, string indicator, string sentence = "一。") =>
        Figure(start, $"{value}{unit}", value, 0, new Unit(unit, null, "count"), indicator, Role.Level, null, sentence);

    static decimal Half(decimal value)
    {
        var half = 0.5m;
        for (var i = 0; i < value.Scale; i++) half /= 10;
        return half;
    }

    static Figure Figure(int start, string text, decimal value, decimal half, Unit unit, string indicator, Role role, int? of,
        string sentence) =>
        new()
        {
            Source = "made up",
            Article = 1,
            Headline = "标题",
            Line = 1,
            Span = new TextSpan(start, start + text.Length),
            Text = text,
            Quantity = new Quantity(value, unit, Bound.Exact, half == 0 ? Interval.Point(value) : new Interval(value - half, value + half)),
            Role = role,
            Base = role is Role.Delta or Role.Growth ? Comparison.YearOnYear : Comparison.None,
            OfStart = of,
            Indicator = indicator,
            Area = new Area("某市", null),
            Period = ReferencePeriod.Day(new DateOnly(2022, 9, 30)),
            Status = Status.Actual,
            Sentence = sentence,
        };
}
