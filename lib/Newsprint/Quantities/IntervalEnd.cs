namespace Newsprint;

/// <summary>One end of an interval: a number, or infinity of a sign; whether it is itself possible.</summary>
readonly record struct IntervalEnd(decimal Value, int Infinity, bool Included)
{
    public int Sign => Infinity != 0 ? Infinity : Math.Sign(Value);

    /// <summary>The product of two ends; 0 times infinity is 0, as the 0 is a number and infinity never reached.</summary>
    public static IntervalEnd operator *(IntervalEnd a, IntervalEnd b)
    {
        if (a is { Sign: 0 } || b is { Sign: 0 }) return new(0, 0, (a.Sign == 0 && a.Included) || (b.Sign == 0 && b.Included));
        if (a.Infinity != 0 || b.Infinity != 0) return new(0, a.Sign * b.Sign, false);
        return new(a.Value * b.Value, 0, a.Included && b.Included);
    }

    /// <summary>The quotient of two ends. A divisor that is 0 is one that is never reached, on the given side of it.</summary>
    public IntervalEnd Over(IntervalEnd divisor, int side)
    {
        if (Sign == 0) return new(0, 0, Included);
        if (divisor.Infinity != 0) return new(0, 0, false);
        if (divisor.Value == 0) return new(0, Sign * side, false);
        if (Infinity != 0) return new(0, Sign * divisor.Sign, false);
        return new(Value / divisor.Value, 0, Included && divisor.Included);
    }

    /// <summary>The smallest interval that holds all ends.</summary>
    public static Interval Span(ReadOnlySpan<IntervalEnd> ends)
    {
        var (low, high) = (ends[0], ends[0]);
        foreach (var end in ends)
        {
            low = Outermost(low, end, -1);
            high = Outermost(high, end, 1);
        }
        return new Interval(
            low.Infinity != 0 ? null : low.Value, high.Infinity != 0 ? null : high.Value, low.Included, high.Included);
    }

    static IntervalEnd Outermost(IntervalEnd a, IntervalEnd b, int side)
    {
        var compared = a.Infinity != b.Infinity ? a.Infinity.CompareTo(b.Infinity) : a.Value.CompareTo(b.Value);
        if (compared == 0) return a with { Included = a.Included || b.Included };
        return compared * side > 0 ? a : b;
    }
}
