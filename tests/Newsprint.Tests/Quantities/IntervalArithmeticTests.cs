using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class IntervalArithmeticTests
{
    const string Seed = "0002wH1iMvm1";


    public static TheoryData<Interval, Interval, Interval> Quotients { get; } = new()
    {
        { Interval.Point(120), new(0.925m, 0.935m), new(120 / 0.935m, 120 / 0.925m, false, true) },
        { new(3900, null, false), new(1, 2), new(1950, null, false, false) }, // open above stays open above
        { new(1, 2, true, true), new(-1, 1, true, true), Interval.Unbounded }, // the divisor may be 0
        { new(1, 2, true, true), new(0, 4, false, true), new(0.25m, null, true, false) }, // it comes near 0 only
        { new(0, 2, true, true), new(1, 4, false, false), new(0, 2, true, false) }, // 0 by anything is 0
        { new(1, 2, true, true), new(-4, -2, true, true), new(-1, -0.25m, true, true) },
        { Interval.Point(1), new(null, -1, false, false), new(-1, 0, false, false) },
    };

    [Theory]
    [MemberData(nameof(Quotients))]
    public void AQuotientHoldsWhatItCanBe(Interval a, Interval b, Interval quotient) => Assert.Equal(quotient, a / b);

    [Fact]
    public void SumAndDifferenceKeepWhichEndsArePossible()
    {
        Assert.Equal(new Interval(11, 22, true, false), new Interval(1, 2) + new Interval(10, 20, true, true));
        Assert.Equal(new Interval(-19, -8, true, false), new Interval(1, 2) - new Interval(10, 20, true, true));
        Assert.Equal(new Interval(3898, null, false, false), new Interval(3900, null, false) - new Interval(1, 2));
        Assert.Equal(new Interval(null, 2, false, true), new Interval(1, 2, true, true) * new Interval(null, 1, false, true));
    }

    [Theory]
    [InlineData(1, 2, false, 2, 3, false)]
    [InlineData(1, 2, true, 2, 3, true)]
    [InlineData(1, 4, false, 2, 3, true)]
    [InlineData(5, 6, true, 2, 3, false)]
    public void TwoOverlapWhereTheyShareAValue(int low, int high, bool highIncluded, int otherLow, int otherHigh, bool overlap)
    {
        var (a, b) = (new Interval(low, high, true, highIncluded), new Interval(otherLow, otherHigh, true, true));
        Assert.Equal(overlap, a.Overlaps(b));
        Assert.Equal(overlap, b.Overlaps(a));
    }

    [Fact]
    public void TheResultHoldsEveryChoiceInsideTheInputs() => Gen.Select(Choice, Choice).Sample((x, y) =>
    {
        var ((a, i), (b, j)) = (x, y);
        return (i + j).Contains(a + b) && (i - j).Contains(a - b) && (i * j).Contains(a * b) && (b == 0 || (i / j).Contains(a / b));
    }, seed: Seed, iter: 20_000, threads: 1);

    /// <summary>An interval, of any openness and sign, and a value inside it.</summary>
    static Gen<(decimal, Interval)> Choice { get; } =
        Gen.Select(Gen.Int[-2000, 2000], Gen.Int[0, 300], Gen.Int[0, 300], Gen.Int[0, 15]).Select((value, below, above, ends) =>
        {
            var v = value / 8m;
            decimal? low = (ends & 1) != 0 && below % 5 == 0 ? null : v - below / 7m;
            decimal? high = (ends & 2) != 0 && above % 5 == 0 ? null : v + above / 7m;
            return (v,
                new Interval(low, high, low is not null && (below == 0 || (ends & 4) != 0),
                    high is not null && (above == 0 || (ends & 8) != 0)));
        });
}
