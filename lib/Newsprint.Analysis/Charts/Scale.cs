using System.Globalization;

namespace Newsprint;

/// <summary>A unit as a chart prints it: 亿元 instead of 元 where the numbers are that large.</summary>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Unit">As printed in Chinese.</param>
/// <param name="English">The same in English, for the axis title.</param>
sealed record Scale(decimal Factor, string Unit, string English)
{
    /// <summary>The largest of 亿, 万 and one that keeps the greatest number at 1 or more.</summary>
    public static Scale For(Unit unit, IEnumerable<decimal> values)
    {
        var greatest = values.Select(Math.Abs).DefaultIfEmpty(0).Max();
        var (factor, prefix, english) = greatest >= 100_000_000 ? (100_000_000m, "亿", "100 million ")
            : greatest >= 10_000 ? (10_000m, "万", "10,000 ")
            : (1m, "", "");
        return new(factor, prefix + unit.Name, english + EnglishOf(unit.Name));
    }

    /// <summary>The unit in both languages, as an axis title says it.</summary>
    public string Title => English.Length == 0 ? Unit : $"{Unit} ({English.Trim()})";

    /// <summary>A number in this unit.</summary>
    public double Of(decimal value) => (double)(value / Factor);

    /// <summary>An end of an interval in this unit; null where open.</summary>
    public double? Of(decimal? value) => value is { } v ? Of(v) : null;

    /// <summary>A number in this unit as a label: at most so many decimals, a true minus sign.</summary>
    public string Text(decimal value, int decimals = 2) => Format(value / Factor, decimals);

    /// <summary>A number in this unit as a label with two decimals, for columns of sums.</summary>
    public string Fixed(decimal value) =>
        Math.Round(value / Factor, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A share as a label with two decimals, for columns of shares.</summary>
    public static string PerCent(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>
    /// A number as a label: rounded half away from zero, no trailing zeros, thousands unmarked as in the page, a true minus sign.
    /// </summary>
    public static string Format(decimal value, int decimals = 2) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A change as a label, with its sign.</summary>
    public static string Signed(decimal value, int decimals = 2) => (value > 0 ? "+" : "") + Format(value, decimals);

    static string EnglishOf(string unit) => unit switch
    {
        "元" => "yuan",
        "户" => "households and firms",
        "家" => "enterprises",
        "人" or "名" => "persons",
        _ => "",
    };
}
