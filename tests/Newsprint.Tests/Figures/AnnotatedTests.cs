using Newsprint.Fit;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// 4,465 figures of twenty-seven sets of television news, annotated by hand by the guide: a change that reads less of them as a person does
/// is seen here. The reader was written with most of these sets in view, so what this counts is no measure of text that nobody has read;
/// the README says how that was measured.
/// </summary>
public class AnnotatedTests
{
    static readonly Lazy<IReadOnlyList<(Annotation Hand, Figure? Read)>> s_pairs = new(() => [.. Pairs()]);

    [Theory]
    [InlineData("value and unit", 0.975)]
    [InlineData("indicator", 0.827)]
    [InlineData("area", 0.92)]
    [InlineData("period", 0.925)]
    public void AsManyAreReadAsBefore(string field, double least)
    {
        var pairs = field == "value and unit" ? s_pairs.Value : [.. s_pairs.Value.Where(pair => pair.Read is not null)];
        var right = pairs.Count(pair => pair.Read is { } read && field switch
        {
            "indicator" => Likeness.AreAlike(read.Indicator, pair.Hand.Indicator),
            "area" => SamePlace(read.Area?.Name ?? "", pair.Hand.Area!),
            "period" => PeriodOf(read) == pair.Hand.Period,
            _ => true,
        });
        Assert.True(right >= least * pairs.Count, $"{field}: {right} of {pairs.Count} are as annotated, and were {least:0.00} at least");
    }

    static IEnumerable<(Annotation, Figure?)> Pairs()
    {
        var corpus = Repository.SharedOrSkip("corpus");
        foreach (var passage in Directory
            .GetFiles(Repository.PathOf("tests", "Newsprint.Fit", "annotations"))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Annotated.Read($"{file}={corpus}")))
        {
            var read = Newsprint.Figures.Of(passage.Page);
            foreach (var hand in passage.Figures)
                yield return (hand, read.FirstOrDefault(one => one.Span.Start < hand.Start + hand.Length && one.Span.End > hand.Start
                    && Math.Abs((double)one.Quantity.Value) == hand.Value && one.Quantity.Unit.Name == hand.Unit));
        }
    }

    /// <summary>成都 is 成都市; a place within a place may be printed with it.</summary>
    static bool SamePlace(string read, string hand) =>
        read == hand || read.Length >= 2 && hand.Length >= 2 && (read.StartsWith(hand, StringComparison.Ordinal)
        || hand.StartsWith(read, StringComparison.Ordinal) || read.EndsWith(hand, StringComparison.Ordinal)
        || hand.EndsWith(read, StringComparison.Ordinal));

    static string PeriodOf(Figure figure) => (figure.Period.Start, figure.Period.End) switch
    {
        (null, null) => "",
        ({ } start, { } end) when start == end => $"{start:yyyy-MM-dd}",
        var (start, end) => $"{(start is null ? ".." : $"{start:yyyy-MM-dd}")}/{(end is null ? ".." : $"{end:yyyy-MM-dd}")}",
    };
}
