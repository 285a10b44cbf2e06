namespace Newsprint;

/// <summary>A run of whole numbers, such as the denominators that a rounded rate allows.</summary>
/// <param name="First">Smallest; greater than <paramref name="Last"/> when there is none.</param>
/// <param name="Last">Largest.</param>
public readonly record struct WholeNumbers(long First, long Last)
{
    /// <summary>How many there are.</summary>
    public long Count => Math.Max(0, Last - First + 1);

    /// <summary>The only one; null when there are none or several.</summary>
    public long? Single => Count == 1 ? First : null;

    /// <summary>The whole numbers inside an interval; null where an end is open, or beyond what can be counted.</summary>
    public static WholeNumbers? Within(Interval interval)
    {
        if (interval is not { Low: { } low, High: { } high }) return null;
        if (Math.Max(Math.Abs(low), Math.Abs(high)) > long.MaxValue / 2) return null;
        var (first, last) = ((long)decimal.Ceiling(low), (long)decimal.Floor(high));
        if (first == low && !interval.LowIncluded) first++;
        if (last == high && !interval.HighIncluded) last--;
        return new(first, last);
    }

    /// <summary>
    /// The wholes that a counted part and its rounded share allow: 40 at 80% leaves 50 and no other.
    /// </summary>
    /// <param name="part">How many were counted.</param>
    /// <param name="percent">The share in per cent, with what its rounding leaves open.</param>
    /// <returns>Null when the share may be 0 or an end is open.</returns>
    public static WholeNumbers? OfWhole(WholeNumbers part, Interval percent)
    {
        if (part.Count == 0) return null;
        var counted = new Interval(part.First, part.Last, true, true);
        return Within(counted * Interval.Point(100) / percent) is { } wholes
            ? wholes with { First = Math.Max(wholes.First, part.First) }
            : null;
    }

    /// <summary>Each of them, ascending.</summary>
    public IEnumerable<long> Values()
    {
        for (var value = First; value <= Last; value++) yield return value;
    }

    /// <summary><c>{50}</c>, <c>{50, 51}</c>, <c>{50…61}</c>; <c>{}</c> for none.</summary>
    public override string ToString() => Count switch
    {
        <= 0 => "{}",
        <= 4 => $"{{{string.Join(", ", Values())}}}",
        _ => $"{{{First}…{Last}}}",
    };
}
