namespace Newsprint;

/// <summary>How finely a time expression is cut.</summary>
enum TimeGrain
{
    /// <summary>Words that name no days of their own; the kind says which.</summary>
    None,
    Day,
    Days,
    Month,
    Months,
    Year,
    Years,
    /// <summary>The last day of a longer stretch: 9月末.</summary>
    End,
    /// <summary>A period named elsewhere: 同期.</summary>
    Same,
}

/// <summary>A time expression, before what stands around it is looked at.</summary>
/// <param name="End">Offset just past it.</param>
/// <param name="Period">The days it names.</param>
/// <param name="Grain">How finely it is cut.</param>
/// <param name="Kind">What it is when nothing around it says otherwise.</param>
readonly record struct TimeCore(int End, ReferencePeriod Period, TimeGrain Grain, PeriodKind Kind = PeriodKind.Span)
{
    public static TimeCore Days(int end, DateOnly first, DateOnly last) =>
        new(end, new(first, last < first ? first : last), first == last ? TimeGrain.Day : TimeGrain.Days, PeriodKind.Day);

    /// <summary>Whole months, first to last; a last month before the first one lies in the next year.</summary>
    public static TimeCore Months(int end, int year, int first, int last)
    {
        var to = last < first ? year + 1 : year;
        return new(end, new(new(year, first, 1), LastOf(to, last)), first == last ? TimeGrain.Month : TimeGrain.Months);
    }

    public static TimeCore Year(int end, int year) => new(end, new(new(year, 1, 1), new(year, 12, 31)), TimeGrain.Year);

    /// <summary>A word or date whose days are not known.</summary>
    public static TimeCore Unknown(int end, PeriodKind kind) => new(end, default, TimeGrain.None, kind);

    /// <summary>Its last day alone: 末, 底.</summary>
    public TimeCore AtEnd(int end) =>
        Period.End is { } last ? new(end, ReferencePeriod.Day(last), TimeGrain.End, PeriodKind.AsOf) : Unknown(end, PeriodKind.AsOf);

    public static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
