namespace Newsprint;

readonly ref partial struct DateReader
{
    // 2月份，涨幅由|上月的1%扩大至2%, told in March: 上月 is the one before the month that is named.
    bool IsNamed(int at, DateOnly today) =>
        _context is { Here: true, Current: { Start: { Day: 1 } first, End: { } last } }
            && last.AddDays(1) == new DateOnly(today.Year, today.Month, 1)
            && first.AddMonths(1) == last.AddDays(1) && at > 0 && "由从比较".Contains(_text[at - 1]);

    /// <summary>After a month's number: 月份, 月末, 月3日, 月上旬, 月至10月, —8月.</summary>
    bool TryMonth(int at, int month, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.Take('月'))
            return c.TakeTo() && c.TakeNumber(out var to) && to.IsMonth && c.Take('月')
                && Made(MonthRange(c.At, year, month, to.Value), out core);
        if (c.TakeOne("龄薪均租票饼球期")) return false;
        if (TryDays(c.At, month, year, out core)) return true;
        var part = c.At;
        c.Take('份');
        var bare = c.At;
        if (c.TakeOne("末底")) return Made(Months(c.At, year, month, month, at).AtEnd(c.At), out core);
        if (c.TakeTo() && TryLastMonth(ref c, year, out var last, out var lastYear))
            return Made(MonthRange(c.At, year, month, last, lastYear), out core);
        var whole = Months(bare, year, month, month, at);
        return Made(TenDays(part, whole) ?? whole, out core);
    }

    /// <summary>The month that a range ends with, and the year where one is said, if as that after the first one's.</summary>
    bool TryLastMonth(ref TimeCursor c, int? firstYear, out int month, out int? year)
    {
        (month, year) = (0, null);
        if (c.Take("今年")) year = _context.Today?.Year;
        else if (c.Take("次年") || c.Take("翌年")) year = firstYear + 1;
        else if (!c.Take("当年") && c.TakeNumber(out var n))
        {
            if (n.IsYear && c.Take('年')) year = n.Value;
            else c.At -= n.Length;
        }
        if (!c.TakeNumber(out var m) || !m.IsMonth || !c.Take('月')) return false;
        month = m.Value;
        // 1月至8月12家: the number behind is another's, unless it is the month's day.
        var end = c.At;
        var isDay = c.TakeNumber(out _) && c.Next is '日' or '号';
        c.At = end;
        return !isDay;
    }

    TimeCore MonthRange(int end, int? year, int first, int last, int? lastYear = null)
    {
        var c = new TimeCursor(_text, end);
        c.Take('份');
        var to = lastYear
            ?? (year is { } y ? last < first ? y + 1 : y : last < first ? YearOf(last, last, 0, end) : YearOf(first, last, 0, end));
        if (to is not { } known) return TimeCore.Unknown(c.At, PeriodKind.Span);
        var from = year ?? (last < first ? known - 1 : known);
        return new(c.At, new(new(from, first, 1), TimeCore.LastOf(known, last)), TimeGrain.Months);
    }

    /// <summary>After a month: 上旬, 中旬, 下旬, 初; null where none of them follows or the month is not known.</summary>
    TimeCore? TenDays(int at, TimeCore month)
    {
        if (month.Period.Start is not { } start) return null;
        var rest = _text[at..];
        if (rest.StartsWith("上旬")) return TimeCore.Days(at + 2, start, start.AddDays(9));
        if (rest.StartsWith("中旬")) return TimeCore.Days(at + 2, start.AddDays(10), start.AddDays(19));
        if (rest.StartsWith("下旬")) return TimeCore.Days(at + 2, start.AddDays(20), month.Period.End ?? start);
        return rest.StartsWith("初") ? TimeCore.Days(at + 1, start, start.AddDays(9)) : null;
    }
}
