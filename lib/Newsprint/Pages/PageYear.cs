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
            var year = 0;
            for (var i = at - 4; i < at && year >= 0; i++)
                year = i >= 0 && Glyph.Digit(text[i]) is >= 0 and var digit ? year * 10 + digit : -1;
            if (year is >= 1949 and <= 2099 && !(at >= 5 && Glyph.IsDigit(text[at - 5]))) named.Add((year, IsAhead(text, at)));
        }
        return named;
    }

    static bool IsAhead(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 4 - Near), Math.Min(Near, at - 4));
        before = before[(before.LastIndexOfAny("。；\n！？，、") + 1)..];
        var after = text.AsSpan(at + 1, Math.Min(Near, text.Length - at - 1));
        if (PressWords.AheadBefore.End(before) is not null || PressWords.AheadNear.In(before)) return true;
        if (after is ['前' or '起', ..]) return after.Length < 2 || !(Glyph.IsDigit(after[1]) || Numerals.Contains(after[1]));
        for (var i = 0; i <= Soon && i < after.Length && !Glyph.EndsSentence(after[i]); i++)
            if (PressWords.AheadAfter.Start(after[i..]) is not null) return true;
        return false;
    }
}
