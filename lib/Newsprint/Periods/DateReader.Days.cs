using System.Buffers;

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
        if ((year ?? YearOf(month, month, first.Value, at)) is not { } y || !IsDate(y, month, first.Value)) return Made(TimeCore.Unknown(c.At, PeriodKind.Day), out core);
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

    /// <summary>8时, 20时30分.</summary>
    static void TakeClock(ref TimeCursor c)
    {
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

    /// <summary>A holiday: “五一”假期前四日, 2023年春节, 国庆期间, 春运. Its bare name is one only beside a year.</summary>
    bool TryHoliday(int at, int? year, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (year is null && TryBareHoliday(at, out core)) return true;
        var quoted = c.TakeOne("“\"‘「");
        var name = HolidayAt(ref c, quoted);
        if (name is null) return false;
        if (quoted && !c.TakeOne("”\"’」")) return false;
        var closed = TakeHolidayWord(ref c) || name is "春运" or "暑期档" or "暑运" && c.Next is '，' or ',' or '第' or '首' or '、' or '。' or '\0';
        if (!closed && year is null && !(quoted && name == "五一" && !c.Rest.StartsWith("国际") && !c.Rest.StartsWith("劳动") && !c.Rest.StartsWith("口号"))) return false;
        var days = HolidayDays(name, year);
        if (days is not { Start: { } first, End: { } last }) return Made(TimeCore.Unknown(c.At, PeriodKind.Span), out core);
        return Made(FirstDays(ref c, first, last), out core);
    }

    /// <summary>假期前三天, 节日期间: the holiday that the report's day lies in or near.</summary>
    bool TryBareHoliday(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (at > 0 && Glyph.IsHan(_text[at - 1]) || !(c.Take("假期") || c.Take("节日") || c.Take("假日"))) return false;
        if (c.Next is not ('前' or '首' or '第') && !c.Take("期间")) return false;
        if (_context.Today is not { } today || Holidays.Near(today) is not { Start: { } first, End: { } last }) return false;
        return Made(FirstDays(ref c, first, last), out core);
    }

    /// <summary>What the name of a holiday, or of two, begins with.</summary>
    static readonly SearchValues<char> HolidayFirsts = SearchValues.Create(string.Concat(Holidays.Names.Select(name => name[0])) + "国中劳十");

    static string? HolidayAt(ref TimeCursor c, bool quoted)
    {
        if (!HolidayFirsts.Contains(c.Next)) return null;
        if (c.Take("国庆中秋") || c.Take("中秋、国庆") || c.Take("国庆、中秋") || c.Take("中秋国庆")) return "中秋国庆";
        foreach (var name in Holidays.Names)
            if (c.Take(name)) return name;
        return c.Take("劳动节") ? "五一" : (quoted || c.Rest.StartsWith("十一假期") || c.Rest.StartsWith("十一黄金周")) && c.Take("十一") ? "国庆" : null;
    }

    static bool TakeHolidayWord(ref TimeCursor c)
    {
        var start = c.At;
        c.Take('节');
        c.Take("双节");
        var slot = c.Take('档');
        if (slot) c.Take("档期");
        while (c.Take("小长假") || c.Take("长假") || c.Take("假期") || c.Take("假日") || c.Take("黄金周") || c.Take("“黄金周”") || c.Take("期间") || c.Take("旅游")) { }
        return slot || c.At > start + 1;
    }

    ReferencePeriod? HolidayDays(string name, int? year)
    {
        if (year is { } known) return Holidays.Of(name, known);
        if (_context.Today is not { } today) return null;
        // The last one that has begun, or one within a month to come.
        for (var y = today.Year + 1; y >= today.Year - 1; y--)
            if (Holidays.Of(name, y) is { Start: { } first } days && first.DayNumber <= today.DayNumber + 31) return days;
        return null;
    }

    /// <summary>After a holiday: 前四日, 首日, 第二天, 最后一天.</summary>
    static TimeCore FirstDays(ref TimeCursor c, DateOnly first, DateOnly last)
    {
        var whole = c.At;
        if (c.Rest.StartsWith("电影前") || c.Rest.StartsWith("电影首")) c.At += 2;
        if (c.Rest.StartsWith("的第") || c.Rest.StartsWith("的前") || c.Rest.StartsWith("的最后")) c.At++;
        var ordinal = c.Next == '第';
        if (c.Take("首日")) return TimeCore.Days(c.At, first, first) with { Kind = PeriodKind.Span };
        if (c.Take("最后一天") || c.Take("最后一日")) return TimeCore.Days(c.At, last, last) with { Kind = PeriodKind.Span };
        if (c.TakeOne("前第") && c.TakeNumber(out var n) && c.TakeOne("日天") && n.Value >= 1 && first.AddDays(n.Value - 1) is var nth && nth <= last)
            return TimeCore.Days(c.At, ordinal ? nth : first, nth) with { Kind = PeriodKind.Span };
        return new(whole, new(first, last), TimeGrain.Days);
    }
}
