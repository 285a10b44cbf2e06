using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class WholeNumbersTests
{
    // part, share as printed, its half unit, expected wholes
    [Theory]
    [InlineData(120, 93, 0.5, "{129}")]
    [InlineData(120, 93.0, 0.05, "{129}")]
    [InlineData(97, 74, 0.5, "{131}")]
    [InlineData(200, 93, 0.5, "{214, 215, 216}")]
    [InlineData(1, 50, 0.5, "{2}")]
    [InlineData(1, 49, 0.5, "{}")] // 1 of nothing is 49%
    [InlineData(1200, 93, 0.5, "{1284…1297}")]
    [InlineData(5, 100, 0.5, "{5}")] // never less than the part
    public void APartAndItsRoundedShareLeaveSoManyWholes(int part, double share, double half, string wholes)
    {
        var percent = new Interval((decimal)share - (decimal)half, (decimal)share + (decimal)half);
        Assert.Equal(wholes, WholeNumbers.OfWhole(new(part, part), percent).ToString());
    }

    [Fact]
    public void AnOpenShareLeavesNoEnd() => Assert.Null(WholeNumbers.OfWhole(new(120, 120), new Interval(0, 50)));

    [Fact]
    public void EndsCountWhereTheyArePossible()
    {
        Assert.Equal(new WholeNumbers(3, 5), WholeNumbers.Within(new Interval(3, 6)));
        Assert.Equal(new WholeNumbers(4, 6), WholeNumbers.Within(new Interval(3, 6, false, true)));
        Assert.Null(WholeNumbers.Within(new Interval(3, null)));
    }

    [Fact]
    public void TheTrueWholeIsAlwaysAmongThem() => Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 5000]).Sample((a, b) =>
    {
        var (part, whole) = (Math.Min(a, b), Math.Max(a, b));
        var printed = decimal.Round(100m * part / whole, MidpointRounding.AwayFromZero);
        if (printed == 0) return true;
        var found = WholeNumbers.OfWhole(new(part, part), new Interval(printed - 0.5m, printed + 0.5m))!.Value;
        return found.First <= whole && whole <= found.Last;
    }, seed: "0002wH1iMvm1", iter: 5_000, threads: 1);
}
