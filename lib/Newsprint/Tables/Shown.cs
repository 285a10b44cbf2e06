using System.Globalization;

namespace Newsprint;

/// <summary>Numbers in sentences: 万 and 亿 as a newspaper would, two places at most where they are rounded.</summary>
static class Shown
{
    public static string Of(Measured number)
    {
        var (scale, word) = Scale(number);
        var text = decimal.Round(number.Value / scale, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return $"{text}{word}{number.Unit.Name}".Replace('-', '−');
    }

    static (decimal, string) Scale(Measured number) =>
        number.Unit.Measure is "ratio" or "points" ? (1, "") :
        Math.Abs(number.Value) >= 1_0000_0000 ? (1_0000_0000, "亿") :
        Math.Abs(number.Value) >= 1_0000 ? (1_0000, "万") : (1, "");
}
