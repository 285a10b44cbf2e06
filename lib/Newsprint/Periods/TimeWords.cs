using System.Collections.Frozen;
using System.Globalization;

namespace Newsprint;

/// <summary>The words of times.tsv, and the dated names of holidays.tsv and plans.tsv.</summary>
static class TimeWords
{
    static readonly FrozenDictionary<string, TimeWord> Words = Rows("times.tsv").ToFrozenDictionary(row => row[0], row => new TimeWord(row[1], Whole(row[2]), row[0].Length));
    static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> ByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly int Longest = Words.Keys.Max(word => word.Length);
    static readonly FrozenSet<int> Openings = Words.Keys.Select(word => Pair(word[0], word[1])).ToFrozenSet();

    static readonly FrozenDictionary<(string, int), ReferencePeriod> Holidays =
        Rows("holidays.tsv").ToFrozenDictionary(row => (row[0], Whole(row[1])), row => new ReferencePeriod(Day(row[2]), Day(row[3])));

    static readonly FrozenDictionary<string, ReferencePeriod> Plans =
        Rows("plans.tsv").ToFrozenDictionary(row => row[0], row => new ReferencePeriod(new(Whole(row[1]), 1, 1), new(Whole(row[2]), 12, 31)));

    /// <summary>Names of holidays and seasons.</summary>
    public static string[] HolidayNames { get; } = [.. Holidays.Keys.Select(key => key.Item1).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>The same, to look for, and words for a holiday without its name.</summary>
    public static WordSearch Holiday { get; } = new([.. HolidayNames, "假期", "假日", "节日", "劳动节"]);

    /// <summary>Names of five-year plans.</summary>
    public static string[] PlanNames { get; } = [.. Plans.Keys];

    /// <summary>Every word of times.tsv.</summary>
    public static IEnumerable<string> All => Words.Keys;

    /// <summary>Every row of holidays.tsv.</summary>
    public static IEnumerable<(string Name, int Year, ReferencePeriod Days)> AllHolidays => Holidays.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value));

    /// <summary>The longest word that a text begins with.</summary>
    public static TimeWord? Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !Openings.Contains(Pair(text[0], text[1]))) return null;
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
            if (ByText.TryGetValue(text[..length], out var word)) return word;
        return null;
    }

    /// <summary>The days of a holiday in a year; null when the table does not know them.</summary>
    public static ReferencePeriod? HolidayOf(string name, int year)
    {
        if (Holidays.TryGetValue((name, year), out var days)) return days;
        if (name is "国庆" or "中秋" && Holidays.TryGetValue(("中秋国庆", year), out days)) return days;
        if (!Holidays.TryGetValue((name, 0), out days)) return null;
        return new(days.Start!.Value.AddYears(year - 1), days.End!.Value.AddYears(year - 1));
    }

    /// <summary>The holiday that a day lies in or near: the last to have begun of those that ended at most ten days before.</summary>
    public static ReferencePeriod? HolidayNear(DateOnly day)
    {
        ReferencePeriod? best = null;
        foreach (var ((name, year), days) in Holidays)
            if (year > 0 && name is not "春运" && days.Start <= day.AddDays(1) && days.End >= day.AddDays(-10) && !(best?.Start >= days.Start)) best = days;
        return best;
    }

    /// <summary>The days of a five-year plan.</summary>
    public static ReferencePeriod Plan(string name) => Plans[name];

    static int Pair(char a, char b) => a << 16 | b;

    static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The rows of an embedded table, cut at tabs; comment lines begin with #.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(TimeWords).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}

/// <summary>A word of times.tsv.</summary>
/// <param name="Rule">How its days are found.</param>
/// <param name="Argument">The rule's number.</param>
/// <param name="Length">Its characters.</param>
readonly record struct TimeWord(string Rule, int Argument, int Length);
