namespace Newsprint;

/// <summary>The same days a year before, and how many days there are.</summary>
static class PeriodArithmetic
{
    public static ReferencePeriod YearBefore(this ReferencePeriod period) => new(YearBefore(period.Start), YearBefore(period.End));

    /// <summary>Days from first to last, both counted; null when an end is open.</summary>
    public static int? Days(this ReferencePeriod period) => period.End?.DayNumber - period.Start?.DayNumber + 1;

    public static bool IsKnown(this ReferencePeriod period) => period.Start is not null || period.End is not null;

    // The last of a month stays the last of its month: 2025-02-28 is a year after 2024-02-29.
    static DateOnly? YearBefore(DateOnly? day) =>
        day is not { } d ? null :
        d.AddDays(1).Day == 1 ? d.AddDays(1).AddYears(-1).AddDays(-1) : d.AddYears(-1);
}
