namespace Newsprint;

/// <summary>Reads a holiday or a season, and which of its days are meant.</summary>
/// <param name="text">The text.</param>
/// <param name="today">The report's day; null when not known.</param>
readonly ref struct HolidayReader(ReadOnlySpan<char> text, DateOnly? today)
{
    readonly ReadOnlySpan<char> _text = text;

    /// <summary>What the name of a holiday, or of two, begins with.</summary>
    static readonly CharSet Firsts = new(string.Concat(Holidays.Names.Select(name => name[0])) + "国中劳十");

    /// <summary>A holiday: “五一”假期前四日, 2023年春节, 国庆期间, 春运. Its bare name is one only beside a year.</summary>
    public TimeCore? Read(int at, int? year)
    {
        if (year is null && Bare(at) is { } bare) return bare;
        var c = new TimeCursor(_text, at);
        var quoted = c.TakeOne("“\"‘「");
        var name = Name(ref c, quoted);
        if (name is null) return null;
        if (quoted && !c.TakeOne("”\"’」")) return null;
        // 春运，…: a season alone is a time where its clause ends, or is counted on; 春运列车 are of any year.
        var closed = TakeWord(ref c) || This(at) || name is "春运" or "暑运" && TakeOpened(ref c)
            || name is "春运" or "暑期档" or "暑运" or "暑期" && c.Next is ('，' or ',' or '第' or '首' or '、' or '。' or '\0')
                && (at == 0 || SettingWords.Serves.End(_text[..at]) is null);
        if (!closed && year is null
            && !(quoted && name == "五一" && !c.Rest.StartsWith("国际") && !c.Rest.StartsWith("劳动") && !c.Rest.StartsWith("口号")))
            return null;
        return DaysOf(name, year) is { Start: { } first, End: { } last }
            ? FirstDays(ref c, first, last)
            : TimeCore.Unknown(c.At, PeriodKind.Span);
    }

    /// <summary>假期前三天, 节日期间, 假期游客接待量, 这个假期, 三天假期: the holiday that the report's day lies in or near.</summary>
    TimeCore? Bare(int at)
    {
        var c = new TimeCursor(_text, at);
        if (!(c.Take("假期") || c.Take("节日") || c.Take("假日"))
            || today is not { } day || Holidays.Near(day) is not { Start: { } first, End: { } last }) return null;
        if (This(at) || Lasts(at, last.DayNumber - first.DayNumber + 1)) return FirstDays(ref c, first, last);
        if (at > 0 && Glyph.IsHan(_text[at - 1])) return null;
        return c.Next is '前' or '首' or '第' || c.Take("期间") || SettingWords.Travel.Start(c.Rest) is not null
            ? FirstDays(ref c, first, last)
            : null;
    }

    // 三天|假期, 9天|假期: as long as the holiday is.
    bool Lasts(int at, int days)
    {
        if (at < 2 || _text[at - 1] is not ('天' or '日')) return false;
        var number = _text[at - 2];
        return (at == 2 || !Glyph.IsDigit(_text[at - 3])) && (number - '0' == days || Glyph.ChineseDigit(number) == days);
    }

    // 春运|以来, 暑运启动|以来
    static bool TakeOpened(ref TimeCursor c)
    {
        var opened = c.Rest.StartsWith("启动") || c.Rest.StartsWith("开始") || c.Rest.StartsWith("开启") ? 2 : 0;
        if (!c.Rest[opened..].StartsWith("以来")) return false;
        c.At += opened;
        return true;
    }

    // 这个春节
    bool This(int at) => at > 1 && _text[..at].EndsWith("这个");

    static string? Name(ref TimeCursor c, bool quoted)
    {
        if (!Firsts.Contains(c.Next)) return null;
        if (c.Take("国庆中秋") || c.Take("中秋、国庆") || c.Take("国庆、中秋") || c.Take("中秋国庆")) return "中秋国庆";
        foreach (var name in Holidays.Names)
            if (c.Take(name)) return name;
        return c.Take("劳动节") ? "五一" : (quoted || c.Rest.StartsWith("十一假期") || c.Rest.StartsWith("十一黄金周")) && c.Take("十一") ? "国庆" : null;
    }

    static bool TakeWord(ref TimeCursor c)
    {
        var start = c.At;
        c.Take('节');
        c.Take("双节");
        var slot = c.Take('档');
        if (slot) c.Take("档期");
        while (SettingWords.Holiday.Start(c.Rest) is { } word) c.At += word.Length;
        return slot || c.At > start + 1;
    }

    ReferencePeriod? DaysOf(string name, int? year) =>
        year is { } known ? Holidays.Of(name, known) : today is { } day ? Holidays.Nearest(name, day) : null;

    // 假期第一天|和第二天
    static DateOnly LastOfRow(ref TimeCursor c, DateOnly first, DateOnly nth, DateOnly last)
    {
        var row = c;
        if (!row.TakeOne("和、至到") || !row.Take('第') || !row.TakeNumber(out var n) || !row.TakeOne("日天")
            || n.Value < 1 || first.AddDays(n.Value - 1) is var end && !(end > nth && end <= last)) return nth;
        c.At = row.At;
        return first.AddDays(n.Value - 1);
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
        if (c.TakeOne("前第") && c.TakeNumber(out var n) && c.TakeOne("日天") && n.Value >= 1 && first.AddDays(n.Value - 1) is var nth
            && nth <= last)
            return TimeCore.Days(c.At, ordinal ? nth : first, ordinal ? LastOfRow(ref c, first, nth, last) : nth) with
            {
                End = c.At,
                Kind = PeriodKind.Span
            };
        return new(whole, new(first, last), TimeGrain.Days);
    }
}
