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

    static TimeCore Quarter(int end, DateOnly today, int move)
    {
        var first = new DateOnly(today.Year, (today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * move);
        return TimeCore.Months(end, first.Year, first.Month, first.Month + 2);
    }

    /// <summary>自10月17日开通以来，…首月: the first month of what has been open since then.</summary>
    static TimeCore FirstOf(int end, DateOnly opened, int days) =>
        TimeCore.Days(end, opened,
            (days switch { 30 => opened.AddMonths(1), 365 => opened.AddYears(1), _ => opened.AddDays(days) }).AddDays(-1)) with
        {
            Kind =
                PeriodKind.Span
        };

    // 新年|首周
    DateOnly? NewYear(int at) => _text[..at].EndsWith("新年") && _context.Today is { } today ? new(today.AddMonths(1).Year, 1, 1) : null;

    /// <summary>过去一天, 最近三天, 过去一周, 过去24小时, 过去一夜: up to the day on which it is told.</summary>
    bool TryPast(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!(c.Take("过去") || c.Take("最近")) || !c.TakeNumber(out var n) || n.Value is < 1 or > 99 || Told() is not { } day) return false;
        // 过去一年, 过去五年, told in the first half of another.
        if (_text[at] is '过' && day.Month <= 6 && c.Take('年'))
            return Made(new(c.At, new(new(day.Year - n.Value, 1, 1), new(day.Year - 1, 12, 31)), TimeGrain.Years), out core);
        var first = n.Value >= 12 && c.Take("小时")
            ? day.AddDays(-(n.Value + 23) / 24)
            : n.Value == 1 && c.Take('夜')
            ? day.AddDays(-1)
            : c.TakeOne("天日")
            ? day.AddDays(1 - n.Value)
            : c.TakeOne("周") ? day.AddDays(1 - 7 * n.Value) : c.Take("个月") ? day.AddMonths(-n.Value).AddDays(1) : day.AddDays(1);
        return first <= day && Made(TimeCore.Days(c.At, first, day) with { Kind = PeriodKind.Span }, out core);
    }

    /// <summary>未来三天, 今后一周: the days after the one on which it is told; 未来五年: a plan's, where one begins in that year.</summary>
    bool TryAhead(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!(c.Take("未来") || c.Take("今后")) || !c.TakeNumber(out var n) || n.Value is < 1 or > 30 || _context.Today is not { } day)
            return false;
        if (n.Value == 5 && c.Take('年'))
            return Plans.From(day.Year) is { } plan && Made(new(c.At, plan, TimeGrain.Years), out core);
        if (c.Take("个月")) return Made(TimeCore.Days(c.At, day, day.AddMonths(n.Value)) with { Kind = PeriodKind.Span }, out core);
        var days = c.TakeOne("天日") ? n.Value : c.Take('周') ? 7 * n.Value : 0;
        return days > 0 && Made(TimeCore.Days(c.At, day.AddDays(1), day.AddDays(days)), out core);
    }

    /// <summary>The day named last where it is news, else the report's.</summary>
    DateOnly? Told() =>
        _context.Current is { Start: { } start, End: { } end } && start == end && _context.Today is { } today && end <= today
            && today.DayNumber - end.DayNumber < 4
            ? end
            : _context.Today;

    /// <summary>两年前，我国…, 两年前降至…: the year so many before the report's.</summary>
    bool TryYearsAgo(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!Opens(at) || !c.TakeNumber(out var n) || n.Value is < 1 or > 20 || !c.Take("年前") || c.Next is not ('，' or '升' or '降' or '只' or '仅')
            || _context.Today is not { } today)
            return false;
        return Made(TimeCore.Year(c.At, today.Year - n.Value), out core);
    }

    static TimeCore OneDay(int end, DateOnly day) => TimeCore.Days(end, day, day);

    TimeCore DayFromToday(int end, int move) =>
        _context.Today is { } today ? OneDay(end, today.AddDays(move)) : TimeCore.Unknown(end, PeriodKind.Day);

    /// <summary>昨天至|今天, 今天（12月5日）夜间到|明天: all days of a row that a second word of its kind closes.</summary>
    TimeCore TillDay(TimeCore first)
    {
        if (first.Period.Start is not { } start || first.End >= _text.Length) return first;
        var c = new TimeCursor(_text, first.End);
        TakeClock(ref c);
        if (!c.TakeTo() || TimeWords.Find(c.Rest) is not { Rule: "day" } word) return first;
        var end = c.At + word.Length;
        return (Bracketed(end) ?? DayFromToday(end, word.Argument)) is { Period.End: { } last } until && last > start
            ? TimeCore.Days(until.End, start, last)
            : first;
    }

    /// <summary>今（1月14日）明两天</summary>
    bool TryTwoDays(int at, out TimeCore core)
    {
        core = default;
        if (_text[at] != '今' || Bracketed(at + 1) is not { Period.Start: { } day, End: var end } || !_text[end..].StartsWith("明两天"))
            return false;
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
        if (_context.Current is not { Start: { } first, End: { } last } || last.Year != first.Year)
            return TimeCore.Year(end, year) with { Grain = TimeGrain.Same };
        var to = last.AddYears(year - last.Year);
        if (last.Day == DateTime.DaysInMonth(last.Year, last.Month)) to = TimeCore.LastOf(year, last.Month);
        var from = first.AddYears(year - first.Year);
        return new(end, new(from, to), TimeGrain.Same);
    }
}
