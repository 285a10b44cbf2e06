namespace Newsprint;

readonly ref partial struct DateReader
{
    DateOnly? Today(int end, PeriodKind kind, out TimeCore core)
    {
        core = TimeCore.Unknown(end, kind);
        return _context.Today;
    }

    /// <summary>The last day of the period named before, which 当年, 当月, 第二天 go back to; else the report's day.</summary>
    DateOnly? Named(int end, out TimeCore core)
    {
        core = TimeCore.Unknown(end, PeriodKind.Span);
        return _context.Current.End ?? _context.Current.Start ?? _context.Today;
    }

    bool InMonth(int at, DateOnly day, int move, out TimeCore core)
    {
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(move);
        if (TryDays(at, month.Month, month.Year, out core)) return true;
        var whole = TimeCore.Months(at, month.Year, month.Month, month.Month);
        var c = new TimeCursor(_text, at);
        if (c.TakeOne("末底") || c.Take("月末") || c.Take("月底")) return Made(whole.AtEnd(c.At), out core);
        return Made(TenDays(at, whole) ?? whole, out core);
    }

    static TimeCore Week(int end, DateOnly today, int move)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + 7 * move);
        return new(end, new(monday, monday.AddDays(6)), TimeGrain.Days);
    }

    static TimeCore OneDay(int end, DateOnly day) => TimeCore.Days(end, day, day);

    TimeCore DayFromToday(int end, int move) =>
        _context.Today is { } today ? OneDay(end, today.AddDays(move)) : TimeCore.Unknown(end, PeriodKind.Day);

    /// <summary>今（1月14日）明两天</summary>
    bool TryTwoDays(int at, out TimeCore core)
    {
        core = default;
        if (_text[at] != '今' || Bracketed(at + 1) is not { Period.Start: { } day, End: var end } || !_text[end..].StartsWith("明两天")) return false;
        return Made(TimeCore.Days(end + 3, day, day.AddDays(1)), out core);
    }

    /// <summary>今天（7月11日）: what the brackets say.</summary>
    TimeCore? Bracketed(int at)
    {
        var c = new TimeCursor(_text, at);
        if (!c.TakeOne("（(") || !(TryYear(c.At, out var day) || TryPart(c.At, null, out day) || TryLoneDay(c.At, out day))) return null;
        c.At = day.End;
        return c.TakeOne("）)") && day.Kind == PeriodKind.Day ? day with { End = c.At } : null;
    }

    /// <summary>The same months of another year: 去年同期.</summary>
    TimeCore SamePeriodOf(int year, int end)
    {
        if (_context.Current is not { Start: { } first, End: { } last } || last.Year != first.Year) return TimeCore.Year(end, year) with { Grain = TimeGrain.Same };
        var to = last.AddYears(year - last.Year);
        if (last.Day == DateTime.DaysInMonth(last.Year, last.Month)) to = TimeCore.LastOf(year, last.Month);
        var from = first.AddYears(year - first.Year);
        return new(end, new(from, to), TimeGrain.Same);
    }
}
