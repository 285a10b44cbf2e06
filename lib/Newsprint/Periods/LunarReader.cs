using System.Globalization;

namespace Newsprint;

/// <summary>Reads days of the Chinese calendar around its new year: 除夕, 大年初一, 正月初六, 正月十五, 腊月二十三, 大年初一至初三.</summary>
/// <param name="text">The text.</param>
/// <param name="today">The report's day; null when not known.</param>
readonly ref struct LunarReader(ReadOnlySpan<char> text, DateOnly? today)
{
    static readonly ChineseLunisolarCalendar s_calendar = new();

    readonly ReadOnlySpan<char> _text = text;

    /// <summary>What the words begin with.</summary>
    public static readonly string[] Words = ["除夕", "大年", "正月", "腊月"];

    /// <summary>A day of the calendar.</summary>
    /// <param name="Month">1, or 12 for the last one, which is the thirteenth where a month is put in.</param>
    /// <param name="DayOfMonth">1 to 30; 0 for the last, which is the 29th or the 30th.</param>
    readonly record struct Day(int Month, int DayOfMonth);

    /// <summary>The days nearest to the report's; null where none are named.</summary>
    public TimeCore? Read(int at)
    {
        if (_text[at] is not ('除' or '大' or '正' or '腊')) return null;
        var c = new TimeCursor(_text, at);
        if (Named(ref c) is not { } named) return null;
        if (Nearest(named) is not { } first) return TimeCore.Unknown(c.At, PeriodKind.Day);
        var end = c.At;
        return c.TakeTo() && (Named(ref c) ?? Young(ref c)) is { } to && Nearest(to) is { } last && last > first
            ? TimeCore.Days(c.At, first, last)
            : TimeCore.Days(end, first, first);
    }

    static Day? Named(ref TimeCursor c)
    {
        if (c.Take("除夕") || c.Take("大年三十")) return new(12, 0);
        if (c.Take("大年")) return Young(ref c);
        if (c.Take("腊月")) return Late(ref c, 12);
        return c.Take("正月") ? Young(ref c) ?? Late(ref c, 1) : null;
    }

    // 初一 to 初十
    static Day? Young(ref TimeCursor c) => c.Take('初') && Number(ref c) is >= 1 and <= 10 and var n ? new(1, n) : null;

    static Day? Late(ref TimeCursor c, int month) => Number(ref c) is > 10 and < 30 and var n ? new(month, n) : null;

    static int Number(ref TimeCursor c) => c.TakeNumber(out var n) && n.Chinese ? n.Value : 0;

    DateOnly? Nearest(Day named)
    {
        if (today is not { } day || day.Year is < 1902 or > 2099) return null;
        DateOnly? best = null;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            var month = named.Month == 1 ? 1 : s_calendar.GetMonthsInYear(year);
            var days = s_calendar.GetDaysInMonth(year, month);
            var date = DateOnly.FromDateTime(
                s_calendar.ToDateTime(year, month, named.DayOfMonth == 0 ? days : Math.Min(named.DayOfMonth, days), 0, 0, 0, 0));
            if (best is not { } other || Math.Abs(date.DayNumber - day.DayNumber) < Math.Abs(other.DayNumber - day.DayNumber)) best = date;
        }
        return best;
    }
}
