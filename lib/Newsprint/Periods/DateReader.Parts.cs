namespace Newsprint;

readonly ref partial struct DateReader
{
    /// <summary>What may follow a year: a part of it, its end, or nothing.</summary>
    bool InYear(int at, int year, out TimeCore core)
    {
        var c = new TimeCursor(_text, at);
        c.Take('度');
        if (c.Take("全年")) { core = TimeCore.Year(c.At, year); return true; }
        if (c.Take("第一周") || c.Take("首周")) return Made(FirstOf(c.At, new(year, 1, 1), 7), out core);
        if (c.Take("年底") || c.Take("年末") || c.Take('底') || c.Take('末')
            || c.Take("岁末")) { core = TimeCore.Year(c.At, year).AtEnd(c.At); return true; }
        if (c.Take("年初") || c.Take('初'))
        {
            core = c.Rest.StartsWith("以来")
            ? TimeCore.Year(c.At, year)
            : TimeCore.Unknown(c.At, PeriodKind.Vague); return true;
        }
        if (c.Take("同期")) { core = SamePeriodOf(year, c.At); return true; }
        if (TryPart(c.At, year, out core) || TryThreeMonths(c.At, year, out core)) return true;
        if (c.Take("暑假") || c.Take("寒假")) return Made(TimeCore.Unknown(c.At, PeriodKind.Span), out core);
        if (year == _context.Today?.Year && SeasonEnd(c.At) is { } season) return Made(TimeCore.Unknown(season, PeriodKind.Now), out core);
        core = TimeCore.Year(c.At, year);
        return true;
    }

    /// <summary>今年|秋天: three months; winter lies in two years. 秋季学期, 夏季运动会 are names of something else.</summary>
    bool TryThreeMonths(int at, int year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        var season = "春夏秋".IndexOf(c.Next);
        if (season < 0 || c.Rest is not ([_, '天', ..] or [_, '季'] or [_, '季', '，' or '以' or '期' or '里', ..])) return false;
        return Made(TimeCore.Months(at + 2, year, 3 * season + 3, 3 * season + 5), out core);
    }

    /// <summary>今年|夏收期间: the end of a part of the year whose days no table holds; null where none follows.</summary>
    int? SeasonEnd(int at)
    {
        var near = _text.Slice(at, Math.Min(10, _text.Length - at));
        if (near.IndexOf("期间") is not (> 1 and var end)) return null;
        foreach (var c in near[..end])
            if (!Glyph.IsHan(c) && c is not ('、' or '“' or '”')) return null;
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

    static TimeCore AtEndOr(TimeCursor c, TimeCore whole) => c.TakeOne("末底") ? whole.AtEnd(c.At) : whole;

    TimeCore Months(int end, int? year, int first, int last, int at) =>
        (year ?? YearOf(first, last, 0, at)) is { } known
            ? TimeCore.Months(end, known, first, last)
            : TimeCore.Unknown(end, PeriodKind.Span);

    int? YearOf(int first, int last, int day, int at) => _sentenceYear ?? _context.YearOf(first, Math.Max(first, last), day, Announces(at));

    /// <summary>True where the rest of the sentence speaks of what is to come.</summary>
    bool Announces(int at)
    {
        var rest = _text.Slice(at, Math.Min(60, _text.Length - at));
        var end = rest.IndexOfAny("。；！\n");
        return SettingWords.Coming.In(rest[..(end < 0 ? rest.Length : end)]);
    }
}
