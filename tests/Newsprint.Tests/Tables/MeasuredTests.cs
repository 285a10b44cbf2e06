using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Arithmetic that carries units, intervals and figures.</summary>
public class MeasuredTests
{
    static readonly Unit Yuan = new("元", "CNY", "money");
    static readonly Unit Household = new("户", null, "count");

    static Measured Number(decimal value, Unit unit, decimal half = 0) =>
        Measured.Known(value, unit) with { Interval = new Interval(value - half, value + half, true, half == 0) };

    [Fact]
    public void MoneyAndHouseholdsCannotBeAdded()
    {
        var thrown = Assert.Throws<UnitMismatchException>(() => Number(100, Yuan) + Number(2, Household));
        Assert.Equal("元 and 户 cannot be added", thrown.Message);
        Assert.Equal("元 and 户 cannot be subtracted",
            Assert.Throws<UnitMismatchException>(() => Number(100, Yuan) - Number(2, Household)).Message);
        Assert.Equal("元 and 元 cannot be multiplied",
            Assert.Throws<UnitMismatchException>(() => Number(100, Yuan) * Number(2, Yuan)).Message);
        Assert.Equal("元 and a number without unit cannot be added",
            Assert.Throws<UnitMismatchException>(() => Number(1, Yuan) + Number(1, UnitAlgebra.One)).Message);
        Assert.Equal("元 and % cannot be compared in per cent",
            Assert.Throws<UnitMismatchException>(() => Number(1, Yuan).InPerCent()).Message);
        Assert.Equal("元 and % cannot be read as a ratio", Assert.Throws<UnitMismatchException>(() => Number(1, Yuan).AsRatio()).Message);
    }

    [Fact]
    public void MoneyByHouseholdsIsMoneyPerHousehold()
    {
        var average = Number(100, Yuan) / Number(4, Household);
        Assert.Equal((25m, "元/户", "money/count"), (average.Value, average.Unit.Name, average.Unit.Measure));
        Assert.Equal((100m, Yuan.Name, Yuan.Measure, Yuan.Code), Whole(average * Number(4, Household)));
        Assert.Equal((100m, Yuan.Name, Yuan.Measure, Yuan.Code), Whole(Number(4, Household) * average));
        static (decimal, string, string, string?) Whole(Measured x) => (x.Value, x.Unit.Name, x.Unit.Measure, x.Unit.Code);
    }

    [Fact]
    public void MoneyByMoneyHasNoUnit()
    {
        var ratio = Number(30, Yuan) / Number(120, Yuan);
        Assert.True(ratio.Unit.IsOne());
        Assert.Equal((25m, "%"), (ratio.InPerCent().Value, ratio.InPerCent().Unit.Name));
        Assert.Equal(0.25m, ratio.InPerCent().AsRatio().Value);
    }

    [Fact]
    public void AFormulaIsReadable()
    {
        var (level, growth) = (Printed("611.3亿元", 61130000000, Yuan), Printed("60.9%", 60.9m, UnitAlgebra.PerCent));
        Assert.Equal("611.3亿元 / (1 + 60.9%)", (level / (1 + growth.AsRatio())).Formula);
        Assert.Equal("611.3亿元 × (1 − 1 / (1 + 60.9%))", (level * (1 - 1 / (1 + growth.AsRatio()))).Formula);
        Assert.Equal(2, (level / (1 + growth.AsRatio())).Figures.Count);
    }

    static Measured Printed(string text, decimal value, Unit unit) => Measured.Stated(SeedFigures.All[0] with
    {
        Text = text,
        Quantity = new Quantity(value, unit, Bound.Exact, Interval.Point(value)),
    });

    [Fact]
    public void WhatFollowsFromLevelAndGrowthHoldsEveryChoiceInsideTheInputs() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[-900, 3000], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((level, tenths, i, j) =>
        {
            var (value, growth) = (Number(level, Yuan, 0.5m), Number(tenths / 10m, UnitAlgebra.PerCent, 0.05m));
            var found = YearOnYear.Of(value, null, growth);
            var (v, g) = (level - 0.5m + i / 100m, tenths / 10m - 0.05m + j / 1000m);
            var prior = v / (1 + g / 100);
            return found.Prior!.Interval.Contains(prior) && Widened(found.Delta!.Interval).Contains(v - prior);
        }, seed: "0002wH1iMvm1", iter: 20_000, threads: 1);

    [Fact]
    public void WhatFollowsFromLevelAndChangeHoldsEveryChoiceInsideTheInputs() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 100_000], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((level, change, i, j) =>
        {
            var (value, delta) = (Number(level, Yuan, 0.5m), Number(change, Yuan, 0.5m));
            var found = YearOnYear.Of(value, delta, null);
            var (v, d) = (level - 0.5m + i / 100m, change - 0.5m + j / 100m);
            return found.Prior!.Interval.Contains(v - d)
                && (v == d || found.Growth is null || found.Growth.Interval.Contains(d / (v - d) * 100));
        }, seed: "0002wH1iMvm1", iter: 20_000, threads: 1);

    [Fact]
    public void AResidualHoldsEveryChoiceInsideTotalAndParts() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 100_000].Array[2, 6], Gen.Int[0, 99].Array[7]).Sample((total, parts, shares) =>
        {
            var whole = Number(total, Yuan, 0.5m);
            var sum = Measured.Sum(parts.Select(part => Number(part, Yuan, 0.5m)));
            decimal Choice(int value, int i) => value - 0.5m + shares[i] / 100m;
            var (w, s) = (Choice(total, 6), parts.Select(Choice).Sum());
            return (whole - sum).Interval.Contains(w - s) && (1 - sum / whole).InPerCent().Interval.Contains(100 - s / w * 100);
        }, seed: "0002wH1iMvm1", iter: 10_000, threads: 1);

    // v × (1 − 1/(1 + g)) and v − v/(1 + g) differ in the 28th digit.
    static Interval Widened(Interval interval) => new(interval.Low - 1e-18m, interval.High + 1e-18m);

    [Theory]
    [InlineData(">", 3900, 10.7, ">")]
    [InlineData("=", 3900, 10.7, "=")]
    public void ABoundTravelsToWhatFollows(string bound, int value, double growth, string follows)
    {
        var open = TruthText.Bound(bound) == Bound.Over ? new Interval(value, null, false) : new Interval(value - 0.5m, value + 0.5m);
        var found = YearOnYear.Of(Number(value, Yuan) with { Interval = open }, null, Number((decimal)growth, UnitAlgebra.PerCent, 0.05m));
        Assert.Equal(TruthText.Bound(follows), found.Prior!.Bound);
        Assert.Equal(TruthText.Bound(follows), found.Delta!.Bound);
    }

    [Fact]
    public void NothingFollowsFromAFallToNothing()
    {
        var found = YearOnYear.Of(Number(0, Yuan), null, Number(-100, UnitAlgebra.PerCent));
        Assert.Null(found.Prior);
        Assert.Null(found.Delta);
    }
}
