namespace Newsprint;

/// <summary>The interval that printed digits and a bound leave open.</summary>
/// <remarks>
/// Exact: half of the last printed digit either way (93% is [92.5, 93.5)); whole counts printed in full are exact (120家 is 120).
/// Over and under: everything beyond the number, which is itself possible for 以上, 以内, 不少于 … and not for 超, 余, 不到 ….
/// Near it from below (近, 接近): no further off than a tenth. About (约, 左右): a tenth either way.
/// </remarks>
static class Rounding
{
    /// <summary>How far "near" reaches, as a part of the number. A convention of this library, not of the language.</summary>
    const decimal Nearness = 0.1m;

    public static Interval Of(Numeral numeral, decimal value, decimal step, UnitWord unit, BoundWord bound)
    {
        var far = Math.Abs(value) * Nearness;
        return bound switch
        {
            { Bound: Bound.Over } => new(value, null, bound.Reach == Reach.Closed, false),
            { Bound: Bound.Under, Reach: Reach.Near } => new(value - far, value, true, false),
            { Bound: Bound.Under } => new(null, value, false, bound.Reach == Reach.Closed),
            { Bound: Bound.About } => new(value - far, value + far, true, true),
            _ when step == 0 => Interval.Point(value),
            _ when step == 1 && unit.Counts && !numeral.Is(NumeralTraits.Scaled) => Interval.Point(value),
            _ => new(value - step / 2, value + step / 2),
        };
    }
}
