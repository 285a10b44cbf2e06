namespace Newsprint;

/// <summary>What the time expressions of a text are read against.</summary>
/// <param name="Today">The report's day: its dateline, else the day of the page; null when neither is known.</param>
/// <param name="Current">The period last named before the text, which 同期 and 当天 go back to; default for none.</param>
/// <param name="Topic">The period that the paragraphs before were about, which 同期 at the head of a paragraph goes back to.</param>
/// <param name="Opened">The day from which what the text before speaks of has been open (自10月17日开通以来); null for none.</param>
/// <param name="Here">True where <paramref name="Current"/> was named in the text itself, not before it.</param>
readonly record struct PeriodContext(DateOnly? Today, ReferencePeriod Current = default, ReferencePeriod Topic = default, bool Here = false,
    DateOnly? Opened = null)
{
    /// <summary>Against a page's day and a report's own.</summary>
    /// <param name="published">The day of the page; null when not known.</param>
    /// <param name="dateline">The day the report gives for itself; null when it gives none.</param>
    public PeriodContext(DateOnly? published, DateOnly? dateline) : this(dateline ?? published) { }

    /// <summary>The year that a stretch of months, or a day, without a year lies in; null when no day is known to count from.</summary>
    /// <param name="first">Its first month.</param>
    /// <param name="last">Its last month.</param>
    /// <param name="day">Day of the month; 0 for whole months.</param>
    /// <param name="future">True where the sentence announces.</param>
    public int? YearOf(int first, int last, int day, bool future)
    {
        if (Today is not { } today) return Current.Start?.Year;
        var start = Clipped(today.Year, first, Math.Max(day, 1));
        // 1—11月 in January is over, too.
        if (start > today || last > first && Clipped(today.Year, last, 1) > today)
            return !future && Clipped(today.Year - 1, last, day == 0 ? 31 : day) >= today.AddMonths(-LooksBack)
                ? today.Year - 1
                : today.Year;
        var again = Clipped(today.Year + 1, first, Math.Max(day, 1));
        return future && again <= today.AddMonths(LooksAhead)
                && Clipped(today.Year, last, day == 0 ? 31 : day) < (first == last ? today : today.AddMonths(-LooksBack))
            ? today.Year + 1
            : today.Year;
    }

    // A date without a year takes the page's; only at the turn of the year does it reach over: 12月 in a January paper,
    // 1月 in a December paper that announces, but not 前三季度 there, which are just over.
    const int LooksBack = 4;
    const int LooksAhead = 2;

    static DateOnly Clipped(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
