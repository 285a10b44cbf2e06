using System.Globalization;

namespace Newsprint;

/// <summary>The words around charts that are made from rows: where they were printed, when they are about.</summary>
static class Heads
{
    const int NamedPages = 6;

    /// <summary>
    /// <c>Source: page.txt (2022-12-05), lines 23, 25</c>; one part a file, or <c>Source: 60 pages in made-up/, 2019-04-10 to
    /// 2024-01-10</c> for more than can be named.
    /// </summary>
    public static string Source(IEnumerable<(string Source, DateOnly? Published, int Line)> rows)
    {
        var pages = rows.GroupBy(row => (row.Source, row.Published)).ToArray();
        return pages.Length > NamedPages
            ? $"Source: {pages.Length} pages{Folder([.. pages.Select(page => page.Key.Source)])}{Between([.. pages.Select(page => page.Key.Published).OfType<DateOnly>()])}"
            : "Source: " + string.Join("; ", pages.Select(page =>
                $"{Path.GetFileName(page.Key.Source)}{(page.Key.Published is { } day ? $" ({Iso(day)})" : "")}, "
                + Lines([.. page.Select(row => row.Line).Distinct().Order()])));
    }

    static string Folder(string[] sources) =>
        sources.Select(Path.GetDirectoryName).Distinct().ToArray() is [{ Length: > 0 } only] ? $" in {Path.GetFileName(only)}/" : "";

    static string Between(DateOnly[] days) => days.Length == 0 ? "" : $", {Days(new(days.Min(), days.Max()))}";

    /// <inheritdoc cref="Source(IEnumerable{ValueTuple{string, DateOnly?, int}})"/>
    public static string Source(IEnumerable<FinancingRow> rows) => Source(rows.Select(row => (row.Source, row.Published, row.Line)));

    /// <summary><c>2022-01-01 to 2022-09-30</c>, a single day, or nothing.</summary>
    public static string Days(ReferencePeriod period) => (period.Start, period.End) switch
    {
        (null, null) => "",
        (null, { } end) => $"to {Iso(end)}",
        ({ } start, null) => $"from {Iso(start)}",
        ({ } start, { } end) => start == end ? Iso(start) : $"{Iso(start)} to {Iso(end)}",
    };

    /// <summary><c>12月3日</c>, or <c>11月16日–17日</c>: a day as the pages print it.</summary>
    public static string MonthDay(DateOnly first, DateOnly last) =>
        first == last ? $"{first.Month}月{first.Day}日"
        : first.Month == last.Month ? $"{first.Month}月{first.Day}日–{last.Day}日"
        : $"{first.Month}月{first.Day}日–{last.Month}月{last.Day}日";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The places and days that all rows share, for a subtitle; parts that differ are left out.</summary>
    public static string Shared(IReadOnlyCollection<FinancingRow> rows) =>
        string.Join(", ",
            new[]
            {
                One(rows.Select(row => row.Area?.Name ?? "")), One(rows.Select(row => Days(row.Period)))
            }.Where(part => part.Length > 0));

    static string One(IEnumerable<string> parts) => parts.Distinct().ToArray() is [var only] ? only : "";

    static string Lines(int[] lines) => (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines);
}
