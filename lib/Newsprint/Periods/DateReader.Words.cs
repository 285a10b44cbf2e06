namespace Newsprint;

readonly ref partial struct DateReader
{
    /// <summary>A word of times.tsv, with what may follow it: 今年前三季度, 上月末, 今天（7月11日）.</summary>
    bool TryWord(int at, out TimeCore core)
    {
        if (TryTwoDays(at, out core)) return true;
        if (TimeWords.Find(_text[at..]) is not { } word || CutsWord(at)) return false;
        var end = at + word.Length;
        if (word.Rule is "vague" && _text[at] == '未' && !Ahead(end)) return false;
        switch (word.Rule)
        {
            case "year": return Today(end, PeriodKind.Span, out core) is not { } y || InYear(end, y.Year + word.Argument, out core);
            case "new-year":
                return Today(end, PeriodKind.Span, out core) is not { } near || Made(TimeCore.Year(end, near.AddMonths(1).Year), out core);
            case "same-year" or "next-year":
                return Named(end, out core) is not { } named
                    || InYear(end, named.Year + word.Argument, out core);
            case "month": return Today(end, PeriodKind.Span, out core) is not { } m || InMonth(end, m, word.Argument - (word.Argument < 0 && IsNamed(at, m) ? 1 : 0), out core);
            case "same-month" or "next-month": return Named(end, out core) is not { } of || InMonth(end, of, word.Argument, out core);
            case "week": return Today(end, PeriodKind.Span, out core) is not { } w || Made(Week(end, w, word.Argument), out core);
            case "day": return Made(TillDay(Bracketed(end) ?? DayFromToday(end, word.Argument)), out core);
            case "quarter":
                return Today(end, PeriodKind.Span, out core) is not { } quarter
                    || Made(Quarter(end, quarter, word.Argument), out core);
            case "first":
                return Made((_context.Opened ?? NewYear(at)) is { } opened
                    ? FirstOf(end, opened, word.Argument)
                    : TimeCore.Unknown(end, PeriodKind.Name),
                    out core);
            case "days":
                return Made(_context.Today is { } first
                    ? TimeCore.Days(end, first, first.AddDays(word.Argument))
                    : TimeCore.Unknown(end, PeriodKind.Day),
                    out core);
            case "next-days":
                return Made(_context.Today is { } eve
                    ? TimeCore.Days(end, eve.AddDays(1), eve.AddDays(word.Argument))
                    : TimeCore.Unknown(end, PeriodKind.Day),
                    out core);
            case "same-day": return Named(end, out core) is not { } d || Made(TimeCore.Days(end, d, d), out core);
            case "next-day": return Named(end, out core) is not { } before || Made(OneDay(end, before.AddDays(word.Argument)), out core);
            case "half": return Made(AtEndOr(new(_text, end), Months(end, null, word.Argument * 6 - 5, word.Argument * 6, at)), out core);
            case "whole":
                // 全年最忙的采收季, 全年目标任务
                if (_text[end..] is ['最', ..] || IsOfAim(end)) return Made(TimeCore.Unknown(end, PeriodKind.Name), out core);
                return Made(Aims(at) && AimedAt is { } aimed ? TimeCore.Year(end, aimed) : YearInForce(Announces(end)) is { } whole
                    ? TimeCore.Year(end, whole)
                    : TimeCore.Unknown(end, PeriodKind.Span),
                    out core);
            case "year-start":
                if (Opens(at) && _text[end..] is ['以', '来', ..])
                    return Today(end, PeriodKind.Vague, out core) is not { } begun || Made(TimeCore.Year(end, begun.Year), out core);
                return _text[at] is '年' && Made(TimeCore.Unknown(end, PeriodKind.Vague), out core);
            case "running-year":
                return Opens(at)
                    && Made(_context.Today is { } now ? TimeCore.Year(end, now.Year) : TimeCore.Unknown(end, PeriodKind.Span), out core);
            case "year-end":
                var isLimit = _text[end..].StartsWith("前"); // 计划年底|前建成
                return Made((isLimit || Aims(at) ? AimedAt : YearInForce(Announces(end))) is { } last
                    && (isLimit || Opens(at) || SettingWords.Coming.End(_text[..at]) is not null)
                    ? TimeCore.Year(end, last).AtEnd(end)
                    : TimeCore.Unknown(end, PeriodKind.Vague),
                    out core);
            case "month-end":
                return Made(_context.Current.End is { } close
                    ? OneDay(end, TimeCore.LastOf(close.Year, close.Month)) with { Grain = TimeGrain.End, Kind = PeriodKind.AsOf }
                    : TimeCore.Unknown(end, PeriodKind.Vague),
                    out core);
            case "season": return false;
            case "same": return Made(new(end, _context.Topic.End is null ? _context.Current : _context.Topic, TimeGrain.Same), out core);
            case "then":
                return Made(_context.Current is { Start: { } coming } && coming > _context.Today
                    ? new(end, _context.Current, TimeGrain.Same)
                    : TimeCore.Unknown(end, PeriodKind.Vague),
                    out core);
            case "plan":
                return Made(Plans.LastIn(_text[..at]) is { } plan
                    ? new(end, plan, TimeGrain.Years)
                    : TimeCore.Unknown(end, PeriodKind.Vague),
                    out core);
            case "now": return Made(TimeCore.Unknown(end, PeriodKind.Now), out core);
            case "compared": return Made(TimeCore.Unknown(end, PeriodKind.Compared), out core);
            default: return Made(TimeCore.Unknown(end, PeriodKind.Vague), out core);
        }
    }

    // 未来产业, 未来两国关系, 面向未来， are nouns; 未来五年, 未来，将 are times.
    bool Ahead(int end)
    {
        if (end >= _text.Length || !char.IsLetterOrDigit(_text[end]))
            return end < _text.Length && _text[end] is not ('”' or '》' or '’') && Opens(end - 2);
        return char.IsAsciiDigit(_text[end])
            || "一二两三四五六七八九十几数的将".Contains(_text[end]) && _text[end..] is not ['两', '国' or '岸', ..];
    }

    // 项目|前期 is no 目前, 截至今天 no 至今, 超过去年 no 过去; 连续第二天, 进入第三天 are no day after; 投产后|年产值 is no 后年.
    bool CutsWord(int at) =>
        _text[at] == '后' && at > 0 && Glyph.IsHan(_text[at - 1]) && !"到至在于从自和或及以是年".Contains(_text[at - 1]) ||
        _text[at] == '第' && !Opens(at) || _text[at] == '目' && at > 0 && "项题节科栏条名数".Contains(_text[at - 1])
            || _text[at] is '至' or '过' && at + 1 < _text.Length && TimeWords.Find(_text[(at + 1)..]) is not null;

    /// <summary>
    /// The year that 全年, 年末 stand in: the one named, else the report's, else (in its first quarter, where nothing is announced) the one
    /// before.
    /// </summary>
    int? YearInForce(bool announced)
    {
        if (_sentenceYear is { } named) return named;
        if (_context.Current.End is { } end && !(end > _context.Today)) return end.Year;
        return _context.Today is { } today ? today.Month <= 3 && !announced ? today.Year - 1 : today.Year : null;
    }

    /// <summary>The year that is aimed at: the running one, where the year named last is over.</summary>
    int? AimedAt => _sentenceYear is null && _context.Today?.Year is { } now && !(_context.Current.End?.Year >= now)
        ? now
        : YearInForce(announced: true);

    // 全年|主要目标任务: what is done is of no year for that.
    bool IsOfAim(int end)
    {
        const int near = 10;
        var clause = Announcement.FirstClause(_text[end..Math.Min(end + near, _text.Length)]);
        return clause.IndexOf("目标") is >= 0 and var aim && !clause[..aim].ContainsAny('的', '为', '是') && !clause.ContainsAnyInRange('0', '9');
    }

    // 确保|全年
    bool Aims(int at) => SettingWords.Coming.In(_text[Math.Max(0, at - 4)..at]);

    // 年末 opens a clause where it dates it; 抢抓年末商机 does not.
    bool Opens(int at) => at == 0 || !char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] is '至' or '到' or '比' or '较' or '与' or '在';

    /// <summary>“十四五”期间…。5年来: those five; 十年来, 两个月来, 近三年: up to the report; 十年间, 十年里 are left open; 跨度近一年，is a length.</summary>
    bool TryYearsTillNow(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var count)) return false;
        if (c.Rest.StartsWith("年来") && _context.Current is { IsOfWholeYears: true, Start: { } first, End: { } last }
            && count.Value > 1 && last.Year - first.Year + 1 == count.Value)
            return Made(new(c.At + 2, _context.Current, TimeGrain.Same), out core);
        c.Take('多');
        c.Take('个');
        if (at > 0 && _text[at - 1] == '近' && c.Take('年'))
            return (Glyph.IsHan(c.Next) || Glyph.IsDigit(c.Next) || Opens(at - 1))
                && Made(TimeCore.Unknown(c.At, PeriodKind.Now), out core);
        return c.TakeOne("年月周天") && c.TakeOne("来间里")
            && Made(TimeCore.Unknown(c.At, _text[c.At - 1] == '来' ? PeriodKind.Now : PeriodKind.Vague), out core);
    }
}
