namespace Newsprint;

/// <summary>集中在甲省（2.2万亿元）、乙省（1.9万亿元）: a place before brackets has the number in them; what governs goes on behind them.</summary>
static class BracketedNumber
{
    const int Longest = 24;
    const string Leads = "约近超逾占达为共计";

    /// <summary>What stands in the brackets behind an offset; empty where they hold no number.</summary>
    public static TextSpan Behind(string text, int end)
    {
        if (Glyph.At(text, end) is not ('（' or '(')) return default;
        var inside = text.AsSpan(end + 1, Math.Min(Longest, text.Length - end - 1));
        if (inside.IndexOfAny('）', ')') is not (> 1 and var close)) return default;
        return IsNumber(inside[..close].TrimStart(Leads)) ? new(end + 1, end + 1 + close) : default;
    }

    // 2.2万亿元, 35%; not 12月4日, 2024年
    static bool IsNumber(ReadOnlySpan<char> inside)
    {
        var digits = 0;
        while (digits < inside.Length && (Glyph.IsDigit(inside[digits]) || inside[digits] is '.' or '．' or ',')) digits++;
        return digits > 0 && digits < inside.Length && inside[digits] is not ('年' or '月' or '日' or '时' or '：' or ':' or '-' or '/');
    }
}
