using Xunit;

namespace Newsprint.Tests;

/// <summary>The figures that the library reads on the seed, field by field against those annotated by hand.</summary>
public class SeedFiguresTests
{
    static readonly IReadOnlyList<Figure> Read = Newsprint.Figures.Of(SeedFigures.Page);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, SeedFigures.All.Count)];

    [Fact]
    public void NoneIsMissingAndNoneIsTooMany() =>
        Assert.Equal(SeedFigures.All.Select(figure => figure.Span), Read.Select(figure => figure.Span));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void AFigureSaysWhatTheHandSays(int number)
    {
        var (expected, actual) = (SeedFigures.All[number - 1], Read[number - 1]);
        Assert.Equal(Facts(expected), Facts(actual));
        Assert.Equal(expected.Text, SeedFigures.Page.Source.Text[actual.Span.Start..actual.Span.End]);
    }

    /// <summary>
    /// Where the reader and the hand differ, it is these, and no more: a time that two dates frame together, and a state without a date.
    /// </summary>
    [Fact]
    public void PeriodsDifferWhereKnown() =>
        Assert.Equal([32, 62], from number in Enumerable.Range(1, Read.Count)
                               where SeedFigures.All[number - 1].Period != Read[number - 1].Period
                               select number);

    static string Facts(Figure figure) => string.Join(" | ",
        figure.Line, figure.Text, figure.Quantity.Value, figure.Quantity.Unit.Name, figure.Quantity.Bound, figure.Role, figure.Base,
            figure.OfStart,
        figure.Area?.Name, figure.Article, figure.Headline, figure.Status == Status.Planned);
}
