using System.Collections.Frozen;
using System.Globalization;

namespace Newsprint;

/// <summary>The holidays and seasons of holidays.tsv.</summary>
static class Holidays
{
    static readonly FrozenDictionary<(string Name, int Year), ReferencePeriod> Days = WordRows.Embedded("holidays.tsv", "name", "year", "first", "last", "source")
        .ToFrozenDictionary(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)), row => new ReferencePeriod(Day(row[2]), Day(row[3])));

    /// <summary>Their names, the longest first.</summary>
    public static string[] Names { get; } = [.. Days.Keys.Select(key => key.Name).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>The same, to look for, and words for a holiday without its name.</summary>
    public static WordSearch Words { get; } = new([.. Names, "假期", "假日", "节日", "劳动节"]);

    /// <summary>Every row; year 0 serves every year.</summary>
    public static IEnumerable<(string Name, int Year, ReferencePeriod Days)> All => Days.Select(pair => (pair.Key.Name, pair.Key.Year, pair.Value));

    /// <summary>The days of a holiday in a year; null when the table does not know them.</summary>
    public static ReferencePeriod? Of(string name, int year)
    {
        if (Days.TryGetValue((name, year), out var days)) return days;
        if (name is "国庆" or "中秋" && Days.TryGetValue(("中秋国庆", year), out days)) return days;
        if (!Days.TryGetValue((name, 0), out days)) return null;
        return new(days.Start!.Value.AddYears(year - 1), days.End!.Value.AddYears(year - 1));
    }

    /// <summary>The days of the last holiday of a name that has begun on a day, or of one within a month to come; null when the table knows none.</summary>
    public static ReferencePeriod? Nearest(string name, DateOnly day)
    {
        for (var year = day.Year + 1; year >= day.Year - 1; year--)
            if (Of(name, year) is { Start: { } first } days && first.DayNumber <= day.DayNumber + 31) return days;
        return null;
    }

    /// <summary>The holiday that a day lies in or near: the last to have begun of those that ended at most ten days before; null when there is none.</summary>
    public static ReferencePeriod? Near(DateOnly day)
    {
        ReferencePeriod? best = null;
        foreach (var ((name, year), days) in Days)
            if (year > 0 && name is not "春运" && days.Start <= day.AddDays(1) && days.End >= day.AddDays(-10) && !(best?.Start >= days.Start)) best = days;
        return best;
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
