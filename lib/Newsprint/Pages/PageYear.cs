namespace Newsprint;

/// <summary>The year of a page that does not say it: the one that best accounts for the years which its text names.</summary>
/// <remarks>
/// A text names its own year most, the year before for what is counted up by the year (in the first quarter more than its own), later years
/// only for what is to come (到2030年, 2026年底前). The weights are rounded from those that dated most of ninety days of broadcast news right.
/// </remarks>
static class PageYear
{
    const double Own = 0.8, Before = 0.5, BeforeInFirstQuarter = 1.3, AheadInOwn = 0.4, NotYet = -0.8, PastGoal = -1.4;
    const int Near = 10, Soon = 4;
    /// <summary>The years that a plan or an action named with its first and last year may take.</summary>
    const int Plan = 5;
    const string Dashes = "—–-－~～";
    const string Numerals = "一二三四五六七八九十两几";

    /// <summary>The likeliest year, the later one of two; null for a text that names none.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="month">The month of the page, as far as a dateline tells it.</param>
    public static int? Of(string text, int month)
    {
        var named = Named(text);
        if (named.Count == 0) return null;
        var years = Enumerable.Range(named.Min(one => one.Year), named.Max(one => one.Year) - named.Min(one => one.Year) + 2);
        return years.MaxBy(year => (named.Sum(one => Weight(one, year, month)), year));
    }

    static double Weight((int Year, bool Ahead) named, int year, int month) => (named.Ahead, named.Year - year) switch
    {
        (true, < 0) => PastGoal,
        (true, 0) => AheadInOwn,
        (false, 1) when month == 12 => 0,
        (false, > 0) => NotYet,
        (false, 0) => Own,
        (false, -1) => month <= 3 ? BeforeInFirstQuarter : Before,
        _ => 0,
    };

    /// <summary>Each year that is named with four digits, and whether as one to come.</summary>
    static List<(int Year, bool Ahead)> Named(string text)
    {
        var named = new List<(int, bool)>();
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (PrintedYear.Before(text, at) is not (>= 1949 and <= 2099 and var year)) continue;
            if (text.AsSpan(at + 1).StartsWith("同期")) continue; // what is compared with, in any year
            if (FirstEnd(text, at - 4) is not { } first) named.Add((year, IsAhead(text, at)));
            else if (first > 0 && year - first is > 0 and <= Plan) named.Add((first, false));
        }
        return named;
    }

    // The plan of 2023—2025年 is of its first year; 2012年11月至2024年4月 ends in no year that tells. 0 where the first end has its own 年.
    static int? FirstEnd(string text, int last)
    {
        var at = last - 1;
        while (at >= 0 && Dashes.Contains(text[at])) at--;
        if (at == last - 1 && at >= 0 && text[at] is '至' or '到') at--;
        if (at == last - 1 || at < 0) return null;
        if (text[at] is '年' or '月' or '日') return 0;
        return PrintedYear.Before(text, at + 1) is > 1949 and var first ? first : null;
    }

    static bool IsAhead(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 4 - Near), Math.Min(Near, at - 4));
        before = before[(before.LastIndexOfAny("。；\n！？，、") + 1)..];
        var after = text.AsSpan(at + 1, Math.Min(Near, text.Length - at - 1));
        if (before is [.., '截', '至'] or [.., '截', '止', '到'] or [.., '增' or '减' or '升' or '降' or '长' or '跌' or '涨', '至' or '到'])
            return false; // so it was then
        if (PressWords.InForce.Start(after.TrimStart("0123456789月日")) is not null) return true;
        if (PressWords.AheadBefore.End(before) is not null || PressWords.AheadNear.In(before)) return true;
        if (after is ['前' or '起', ..]) return after.Length < 2 || !(Glyph.IsDigit(after[1]) || Numerals.Contains(after[1]));
        for (var i = 0; i <= Soon && i < after.Length && !Glyph.EndsSentence(after[i]); i++)
            if (PressWords.AheadAfter.Start(after[i..]) is not null) return true;
        return false;
    }
}
