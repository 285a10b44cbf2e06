using Xunit;

namespace Newsprint.Tests;

/// <summary>Every row of bounds.tsv and names.tsv does something.</summary>
public class WordListTests
{
    static readonly string[] BoundColumns = ["word", "place", "bound", "reach", "not_after"];

    public static TheoryData<string, string, string> Bounds =>
        [.. WordRows.Embedded("bounds.tsv", BoundColumns).Select(row => (row[0], row[1], row[2]))];

    public static TheoryData<string> Names => [.. WordRows.Embedded("names.tsv", "word").Select(row => row[0])];

    [Theory, MemberData(nameof(Bounds))]
    public void EveryBoundIsReached(string word, string place, string bound)
    {
        if (place == "whole")
            Assert.Equal(bound, Assert.Single(QuantityReaderTests.Mentions($"产量{word}总量的35%")).Quantity.Bound.ToString(), ignoreCase: true);
        else TouchesIts(word, place, bound);
    }

    static void TouchesIts(string word, string place, string bound)
    {
        var text = place == "before" ? $"共{word}35公里" : $"共35公里{word}";
        var mention = Assert.Single(QuantityReaderTests.Mentions(text));
        Assert.Equal(bound, mention.Quantity.Bound.ToString(), ignoreCase: true);
        Assert.Equal(new TextSpan(1, text.Length), mention.Span);
    }

    [Theory, MemberData(nameof(Names))]
    public void EveryNameIsSkippedWhole(string name)
    {
        Assert.Equal(name.Length, NotFigures.NameAt(name, 0));
        Assert.Empty(QuantityReaderTests.Mentions($"在{name}，"));
    }
}
