namespace Newsprint;

readonly ref partial struct DateReader
{
    /// <summary>After 12月: 3日, 3—5日, 3日至5日, 3日至次年1月5日.</summary>
    bool TryDays(int at, int month, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var first) || !first.IsDay) return false;
        var to = first;
        if (c.TakeTo() && !(c.TakeNumber(out to) && to.IsDay)) return false;
        if (!c.TakeOne("日号")) return false;
        if ((year ?? YearOf(month, month, first.Value, at)) is not { } y || !IsDate(y, month, first.Value))
            return Made(TimeCore.Unknown(c.At, PeriodKind.Day), out core);
        var start = new DateOnly(y, month, first.Value);
        var end = IsDate(y, month, to.Value) ? new DateOnly(y, month, to.Value) : start;
        var stop = c.At;
        if (to == first && TryLastDay(stop, start, out var last, out var past)) (end, stop) = (last, past);
        return Made(TimeCore.Days(stop, start, end), out core);
    }

    /// <summary>After 12月3日: 至5日, —12月5日, 至2023年1月5日.</summary>
    bool TryLastDay(int at, DateOnly start, out DateOnly last, out int end)
    {
        (last, end) = (start, at);
        var c = new TimeCursor(_text, at);
        TakeClock(ref c);
        if (!c.TakeTo() || !c.TakeNumber(out var n)) return false;
        var (year, month) = (start.Year, start.Month);
        if (n.IsYear && c.Take('年') && !SetYear(ref c, n.Value, ref year, out n)) return false;
        if (n.IsMonth && c.Take('月'))
        {
            if (year == start.Year && n.Value < start.Month) year++;
            month = n.Value;
            if (!c.TakeNumber(out n)) return false;
        }
        if (!c.TakeOne("日号") || !IsDate(year, month, n.Value)) return false;
        (last, end) = (new(year, month, n.Value), c.At);
        return last >= start;
    }

    /// <summary>8时, 20时30分, 晚, 凌晨2时.</summary>
    public static void TakeClock(ref TimeCursor c)
    {
        if (SettingWords.Clock.Start(c.Rest) is { } part) c.At += part.Length;
        var start = c.At;
        if (!c.TakeNumber(out _) || !c.TakeOne("时点"))
        {
            c.At = start;
            return;
        }
        if (c.TakeNumber(out _)) c.Take('分');
    }

    static bool SetYear(ref TimeCursor c, int value, ref int year, out TimeNumber next)
    {
        year = value;
        return c.TakeNumber(out next);
    }

    /// <summary>3日, 3—5日: days of the month that was named last, else of the report's.</summary>
    bool TryLoneDay(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var first) || !first.IsDay || first.Chinese
            || at > 0 && NotBeforeDay.Contains(_text[at - 1]) && !_text[..at].EndsWith("附近") || InNumber(at))
            return false;
        var last = first;
        if (c.TakeTo() && !(c.TakeNumber(out last) && last.IsDay && last.Value > first.Value)) return false;
        if (!c.Take('日') || NotAfterDay.Contains(c.Next) && !c.Rest.StartsWith("报道") && !c.Rest.StartsWith("报告")) return false;
        if (MonthOfDay(first.Value) is not { } month || !IsDate(month.Year, month.Month, first.Value)) return false;
        if (first == last && TryLastDay(c.At, new(month.Year, month.Month, first.Value), out var until, out var past))
            return Made(TimeCore.Days(past, new(month.Year, month.Month, first.Value), until), out core);
        if (!IsDate(month.Year, month.Month, last.Value) || first == last && at > 0 && _text[at - 1] == '仅') return false;
        core = TimeCore.Days(c.At, new(month.Year, month.Month, first.Value), new(month.Year, month.Month, last.Value));
        return true;
    }

    // 每3日, 近15日, 仅3日 and 3日内, 15日龄, 7日游 are lengths, 仅14日至15日 days; 1日本 … is a country.
    const string NotBeforeDay = "月第每近满前后约超逾达续过/-0123456789０１２３４５６７８９";
    const string NotAfterDay = "内龄游均以之间报本元产租票线后年无移免滚";

    DateOnly? MonthOfDay(int day)
    {
        if (_context.Current is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber < 10
            && (_context.Here || IsNear(end)))
            return Fits(start, day);
        if (_context.Today is not { } today) return null;
        var first = new DateOnly(today.Year, today.Month, 1);
        return day > today.Day + 1 ? first.AddMonths(-1) : first;
    }

    // A day of another paragraph lends its month only while it is news.
    bool IsNear(DateOnly day) => _context.Today is not { } today || Math.Abs(day.DayNumber - today.DayNumber) < 31;

    bool InNumber(int at) => at > 1 && _text[at - 1] is '.' or '．' or ',' or '，' && Glyph.IsDigit(_text[at - 2]);

    // A much smaller day after a large one is the next month's: 11月30日…2日.
    static DateOnly Fits(DateOnly named, int day) => new DateOnly(named.Year, named.Month, 1).AddMonths(day < named.Day - 20 ? 1 : 0);
}
