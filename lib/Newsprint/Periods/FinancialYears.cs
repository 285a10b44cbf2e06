using System.Globalization;

namespace Newsprint;

/// <summary>The financial years of fiscal.tsv.</summary>
static class FinancialYears
{
    static readonly (string Country, int Month, int Ahead)[] All =
        [.. WordRows.Embedded("fiscal.tsv", "country", "month", "ahead").Select(row => (row[0], Number(row[1]), Number(row[2])))];

    /// <summary>The first day of a year of the country that is named last before an offset; null where none is.</summary>
    public static DateOnly? Start(ReadOnlySpan<char> before, int year)
    {
        var (last, start) = (-1, default(DateOnly?));
        foreach (var (country, month, ahead) in All)
            if (before.LastIndexOf(country) is var at && at > last) (last, start) = (at, new DateOnly(year - ahead, month, 1));
        return start;
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
