namespace Newsprint;

readonly ref partial struct DateReader
{
    /// <summary>What may follow a year: a part of it, its end, or nothing.</summary>
    bool InYear(int at, int year, out TimeCore core)
    {
        var c = new TimeCursor(_text, at);
        c.Take('度');
        if (c.Take("全年")) { core = TimeCore.Year(c.At, year); return true; }
        if (c.Take("年底") || c.Take("年末") || c.Take('底') || c.Take('末') || c.Take("岁末")) { core = TimeCore.Year(c.At, year).AtEnd(c.At); return true; }
        if (c.Take("年初") || c.Take('初')) { core = TimeCore.Unknown(c.At, PeriodKind.Vague); return true; }
        if (c.Take("同期")) { core = SamePeriodOf(year, c.At); return true; }
        if (TryPart(c.At, year, out core)) return true;
        if (year == _context.Today?.Year && SeasonEnd(c.At) is { } season) return Made(TimeCore.Unknown(season, PeriodKind.Now), out core);
        core = TimeCore.Year(c.At, year);
        return true;
    }

    /// <summary>今年|夏收期间: the end of a part of the year whose days no table holds; null where none follows.</summary>
    int? SeasonEnd(int at)
    {
        var near = _text.Slice(at, Math.Min(10, _text.Length - at));
        if (near.IndexOf("期间") is not (> 1 and var end)) return null;
        foreach (var c in near[..end])
            if (!Glyph.IsHan(c) && c != '、') return null;
        return at + end + 2;
    }

    /// <summary>A part of a year, with the year where one was read, else the nearest: 前三季度, 1—8月, 9月末, 12月3日, 国庆假期.</summary>
    bool TryPart(int at, int? year, out TimeCore core)
    {
        if (TryHoliday(at, year, out core)) return true;
        var c = new TimeCursor(_text, at);
        if (c.Take("上半年")) return Made(AtEndOr(c, Months(c.At, year, 1, 6, at)), out core);
        if (c.Take("下半年")) return Made(AtEndOr(c, Months(c.At, year, 7, 12, at)), out core);
        if (c.Take("首季度") || c.Take("首季")) return Made(Months(c.At, year, 1, 3, at), out core);
        if (c.TakeOne("前头首")) return TryFirst(c.At, year, out core);
        if (c.Take('第') && !(c.TakeNumber(out var q) && q.Value <= 4 && c.Next == '季')) return false;
        c.At = c.At > at ? at + 1 : at;
        if (!c.TakeNumber(out var number)) return false;
        return TryQuarter(c.At, number, year, out core) || number.IsMonth && TryMonth(c.At, number.Value, year, out core);
    }

    /// <summary>After 前: 三季度, 8月, 8个月.</summary>
    bool TryFirst(int at, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var count) || !count.IsMonth) return false;
        var measured = c.Take('个');
        if (c.Take("季度") && count.Value <= 4) return Made(Months(c.At, year, 1, count.Value * 3, at), out core);
        if (!c.Take('月') || !measured && c.Next == '份') return false;
        return Made(Months(c.At, year, 1, count.Value, at), out core);
    }

    /// <summary>After a number: 季度, 、二季度, 至三季度.</summary>
    bool TryQuarter(int at, TimeNumber first, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        var last = first;
        if (c.Next != '季')
        {
            if (!c.TakeTo() && !c.TakeOne("、和")) return false;
            c.Take('第');
            if (!c.TakeNumber(out last)) return false;
        }
        if (!c.Take("季度") || first.Value < 1 || last.Value > 4 || last.Value < first.Value || first.Length != 1) return false;
        return Made(AtEndOr(c, Months(c.At, year, first.Value * 3 - 2, last.Value * 3, at)), out core);
    }

    /// <summary>After a month's number: 月份, 月末, 月3日, 月上旬, 月至10月, —8月.</summary>
    bool TryMonth(int at, int month, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.Take('月')) return c.TakeTo() && c.TakeNumber(out var to) && to.IsMonth && c.Take('月') && Made(MonthRange(c.At, year, month, to.Value), out core);
        if (c.TakeOne("龄薪均租票饼球期")) return false;
        if (TryDays(c.At, month, year, out core)) return true;
        var part = c.At;
        c.Take('份');
        var bare = c.At;
        if (c.TakeOne("末底")) return Made(Months(c.At, year, month, month, at).AtEnd(c.At), out core);
        if (c.TakeTo() && TryLastMonth(ref c, out var last, out var lastYear)) return Made(MonthRange(c.At, year, month, last, lastYear), out core);
        var whole = Months(bare, year, month, month, at);
        return Made(TenDays(part, whole) ?? whole, out core);
    }

    bool TryLastMonth(ref TimeCursor c, out int month, out int? year)
    {
        (month, year) = (0, null);
        if (c.Take("今年")) year = _context.Today?.Year;
        else if (!c.Take("次年") && !c.Take("翌年") && !c.Take("当年") && c.TakeNumber(out var n))
        {
            if (n.IsYear && c.Take('年')) year = n.Value;
            else c.At -= n.Length;
        }
        if (!c.TakeNumber(out var m) || !m.IsMonth || !c.Take('月')) return false;
        month = m.Value;
        return !c.TakeNumber(out var day) || c.Next is not ('日' or '号');
    }

    TimeCore MonthRange(int end, int? year, int first, int last, int? lastYear = null)
    {
        var c = new TimeCursor(_text, end);
        c.Take('份');
        var to = lastYear ?? (year is { } y ? last < first ? y + 1 : y : last < first ? YearOf(last, last, 0, end) : YearOf(first, last, 0, end));
        if (to is not { } known) return TimeCore.Unknown(c.At, PeriodKind.Span);
        var from = year ?? (last < first ? known - 1 : known);
        return new(c.At, new(new(from, first, 1), TimeCore.LastOf(known, last)), TimeGrain.Months);
    }

    static TimeCore? TenDays(ReadOnlySpan<char> rest, int at, TimeCore month)
    {
        var start = month.Period.Start ?? default;
        if (rest.StartsWith("上旬")) return TimeCore.Days(at + 2, start, start.AddDays(9));
        if (rest.StartsWith("中旬")) return TimeCore.Days(at + 2, start.AddDays(10), start.AddDays(19));
        if (rest.StartsWith("下旬")) return TimeCore.Days(at + 2, start.AddDays(20), month.Period.End ?? start);
        return rest.StartsWith("初") ? TimeCore.Days(at + 1, start, start.AddDays(9)) : null;
    }

    TimeCore? TenDays(int at, TimeCore month) => month.Period.Start is null ? null : TenDays(_text[at..], at, month);

    static TimeCore AtEndOr(TimeCursor c, TimeCore whole) => c.TakeOne("末底") ? whole.AtEnd(c.At) : whole;

    static bool Made(TimeCore found, out TimeCore core)
    {
        core = found;
        return true;
    }

    TimeCore Months(int end, int? year, int first, int last, int at) =>
        (year ?? YearOf(first, last, 0, at)) is { } known ? TimeCore.Months(end, known, first, last) : TimeCore.Unknown(end, PeriodKind.Span);

    int? YearOf(int first, int last, int day, int at) => _sentenceYear ?? _context.YearOf(first, Math.Max(first, last), day, Announces(at));

    /// <summary>True where the rest of the sentence speaks of what is to come.</summary>
    bool Announces(int at)
    {
        var rest = _text.Slice(at, Math.Min(60, _text.Length - at));
        var end = rest.IndexOfAny("。；！\n");
        return SettingWords.Coming.In(rest[..(end < 0 ? rest.Length : end)]);
    }
}
