using System.Collections.Frozen;
using System.Globalization;

namespace Newsprint;

/// <summary>The holidays and seasons of holidays.tsv.</summary>
static class Holidays
{
    static readonly FrozenDictionary<string, Holiday[]> ByName =
        WordRows.Embedded("holidays.tsv", "name", "year", "first", "last", "source")
        .Select(row => new Holiday(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), new(Day(row[2]), Day(row[3]))))
        .GroupBy(one => one.Name).ToFrozenDictionary(years => years.Key, years => years.ToArray());

    /// <summary>Their names, the longest first.</summary>
    public static string[] Names { get; } = [.. ByName.Keys.OrderByDescending(name => name.Length)];

    /// <summary>The same, to look for, and words for a holiday without its name.</summary>
    public static WordSearch Words { get; } = new([.. Names, "假期", "假日", "节日", "劳动节"]);

    /// <summary>Every row.</summary>
    public static IEnumerable<Holiday> All => ByName.Values.SelectMany(years => years);

    /// <summary>The days of a holiday in a year; null when the table does not know them.</summary>
    public static ReferencePeriod? Of(string name, int year)
    {
        if (In(name, year) is { } one) return one.Days;
        if (name is "国庆" or "中秋" && In("中秋国庆", year) is { } joined) return joined.Days;
        if (In(name, 0) is not { } every) return null;
        return new(every.Days.Start!.Value.AddYears(year - 1), every.Days.End!.Value.AddYears(year - 1));
    }

    /// <summary>
    /// The days of the last holiday of a name that has begun on a day, or of one within a month to come; null when the table knows none.
    /// </summary>
    public static ReferencePeriod? Nearest(string name, DateOnly day)
    {
        for (var year = day.Year + 1; year >= day.Year - 1; year--)
            if (Of(name, year) is { Start: { } first } days && first.DayNumber <= day.DayNumber + 31) return days;
        return null;
    }

    /// <summary>
    /// The holiday that a day lies in or near: the last to have begun of those that ended at most ten days before; null when there is none.
    /// </summary>
    public static ReferencePeriod? Near(DateOnly day)
    {
        ReferencePeriod? best = null;
        foreach (var (name, year, days) in All)
            if (year > 0 && name is not "春运" && days.Start <= day.AddDays(1) && days.End >= day.AddDays(-10)
                && !(best?.Start >= days.Start))
                best = days;
        return best;
    }

    static Holiday? In(string name, int year) =>
        ByName.TryGetValue(name, out var years) ? Array.Find(years, one => one.Year == year) : null;

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
