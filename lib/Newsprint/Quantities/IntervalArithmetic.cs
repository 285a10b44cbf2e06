namespace Newsprint;

/// <summary>
/// Arithmetic on what printed numbers leave open: the result holds every value that some choice inside the inputs gives.
/// </summary>
/// <remarks>Inputs are taken to be independent; a formula is tight when each input stands in it once.</remarks>
public readonly partial record struct Interval
{
    /// <summary>Everything.</summary>
    public static Interval Unbounded { get; } = new(null, null, false, false);

    /// <summary>One value and no other.</summary>
    public static Interval Point(decimal value) => new(value, value, true, true);

    /// <summary>True when the value is one of those left open.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (LowIncluded && value == low)) &&
        (High is not { } high || value < high || (HighIncluded && value == high));

    /// <summary>True when the two have a value in common.</summary>
    public bool Overlaps(Interval other) => BeginsBefore(other) && other.BeginsBefore(this);

    /// <summary>High minus low; null when an end is open.</summary>
    public decimal? Width => High - Low;

    /// <summary>Every sum of a value of each.</summary>
    public static Interval operator +(Interval a, Interval b) =>
        new(a.Low + b.Low, a.High + b.High, a.LowIncluded && b.LowIncluded, a.HighIncluded && b.HighIncluded);

    /// <summary>Every negated value.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low, a.HighIncluded, a.LowIncluded);

    /// <summary>Every difference.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>Every product.</summary>
    public static Interval operator *(Interval a, Interval b) =>
        IntervalEnd.Span([a.Bottom * b.Bottom, a.Bottom * b.Top, a.Top * b.Bottom, a.Top * b.Top]);

    /// <summary>Every quotient; everything when the divisor may be 0.</summary>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.MayBeZero) return Unbounded;
        var side = b.Top.Sign > 0 ? 1 : -1;
        return IntervalEnd.Span([
            a.Bottom.Over(b.Bottom, side), a.Bottom.Over(b.Top, side), a.Top.Over(b.Bottom, side), a.Top.Over(b.Top, side)]);
    }

    bool MayBeZero => Bottom.Sign <= 0 && Top.Sign >= 0 && (Contains(0) || Bottom.Sign * Top.Sign < 0);

    bool BeginsBefore(Interval other) =>
        Low is not { } low || other.High is not { } high || low < high || (low == high && LowIncluded && other.HighIncluded);

    IntervalEnd Bottom => new(Low ?? 0, Low is null ? -1 : 0, Low is not null && LowIncluded);

    IntervalEnd Top => new(High ?? 0, High is null ? 1 : 0, High is not null && HighIncluded);
}
