namespace Newsprint.Tests;

/// <summary>Writes whole numbers in Chinese, to be read back.</summary>
static class ChineseNumerals
{
    const string Digits = "零一二三四五六七八九";

    public static string Of(long number)
    {
        var text = number >= 100_000_000 ? Of(number / 100_000_000) + "亿" + Rest(number % 100_000_000, 10_000_000)
            : number >= 10_000 ? Section(number / 10_000) + "万" + Rest(number % 10_000, 1000)
            : Section(number);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    static string Rest(long number, long leading) => number == 0 ? "" : (number < leading ? "零" : "") + Whole(number);

    static string Whole(long number) => Of(number) is ['十', ..] text ? "一" + text : Of(number);

    static string Section(long number)
    {
        var text = "";
        var zero = false;
        foreach (var (scale, name) in new[] { (1000L, "千"), (100L, "百"), (10L, "十"), (1L, "") })
        {
            var digit = number / scale % 10;
            if (digit == 0) zero = text.Length > 0;
            else
            {
                text += (zero ? "零" : "") + Digits[(int)digit] + name;
                zero = false;
            }
        }
        return text;
    }
}
