namespace Newsprint;

/// <summary>A value, its change and growth against the year before, and the value then: what is stated, and what follows.</summary>
/// <remarks>
/// What follows assumes that the page's 同比 was computed on an unrevised base of the same scope. Formulas name each input
/// once where they can, so that their intervals are no wider than they must be.
/// </remarks>
sealed record YearOnYear(Measured? Value, Measured? Delta, Measured? Growth, Measured? Prior)
{
    public static YearOnYear Of(Fact fact) => Of(fact.Value, fact.YearOnYear(Role.Delta), fact.YearOnYear(Role.Growth));

    public static YearOnYear Of(Measured? value, Measured? delta, Measured? growth)
    {
        var usable = delta is not null && value is not null && delta.Unit.IsSameAs(value.Unit);
        var byDelta = usable ? value! - delta! : null;
        var byGrowth = value is not null && growth is { Value: not -100 } ? value / (1 + growth.AsRatio()) : null;
        return new(
            value,
            delta ?? (byGrowth is null ? null : value! * (1 - 1 / (1 + growth!.AsRatio()))),
            growth ?? (byDelta is null or { Value: 0 } ? null : (delta! / byDelta).InPerCent()),
            Narrower(byDelta, byGrowth));
    }

    static Measured? Narrower(Measured? a, Measured? b) =>
        a is null ? b : b is null ? a : (b.Interval.Width ?? decimal.MaxValue) < (a.Interval.Width ?? decimal.MaxValue) ? b : a;
}
