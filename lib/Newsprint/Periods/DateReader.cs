namespace Newsprint;

/// <summary>Reads one time expression at a place in a text: written dates here, parts of a year and words in their own files.</summary>
/// <param name="text">The text.</param>
/// <param name="context">What it is read against.</param>
/// <param name="sentenceYear">The year its sentence has named, for months and quarters after it; null for none.</param>
readonly ref partial struct DateReader(ReadOnlySpan<char> text, PeriodContext context, int? sentenceYear)
{
    readonly ReadOnlySpan<char> _text = text;
    readonly PeriodContext _context = context;
    readonly int? _sentenceYear = sentenceYear;

    /// <summary>The expression that begins at an offset. No word of times.tsv begins with a number.</summary>
    public bool TryRead(int at, out TimeCore core)
    {
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var number))
            return TryBeside(at, out core) || TryWord(at, out core)
                || TryPlan(at, out core) || TryPart(at, null, out core) || Found(new LunarReader(_text, _context.Today).Read(at), out core);
        core = default;
        if (c.Next is '世' && TryDecade(at, out core) || c.Next is '年' && TryYearsAgo(at, out core)) return true;
        return (Numbers.Contains(c.Next) || number.IsYear) && TryNumber(at, out core)
            || c.At > at + 1 && (TryPlan(at, out core) || TryHoliday(at, null, out core));
    }

    /// <summary>What words for a length of time or a century begin.</summary>
    bool TryBeside(int at, out TimeCore core)
    {
        core = default;
        return _text[at] switch
        {
            '过' or '最' => TryPast(at, out core),
            '未' or '今' => TryAhead(at, out core),
            '上' => TryDecade(at, out core),
            _ => false,
        };
    }

    // What stands after a number that dates something and is no year.
    const string Numbers = "年月日号季个、和至到多天周财" + TimeCursor.Dashes;

    /// <summary>What may stand right behind the number of a time, a year's apart.</summary>
    public const string BehindNumbers = Numbers + "世";

    /// <summary>False where a number dates nothing, by what stands behind it: quicker than to try all that a number may begin.</summary>
    public static bool MayBeNumber(ReadOnlySpan<char> text, int at)
    {
        var c = new TimeCursor(text, at);
        return !c.TakeNumber(out var number) || number.Chinese && number.Length > 1 || number.IsYear
            || BehindNumbers.Contains(c.Next);
    }

    bool TryNumber(int at, out TimeCore core) =>
        TryYear(at, out core) || TryPart(at, null, out core) || TryLoneDay(at, out core) || TryYearsTillNow(at, out core);

    /// <summary>2022年 and what follows it: 2022年9月末, 2021年至2023年, 2022年12月至2023年2月, 2022-12-03.</summary>
    bool TryYear(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeNumber(out var year) || !year.IsYear) return false;
        if (c.Take("财年") || c.Take("财政年度")) return Made(Financial(c.At, year.Value, at), out core);
        if (TryIsoDay(year.Value, c.At, out core)) return true;
        var bare = c.At;
        var named = c.Take('年');
        if (!named && (TrySeason(year.Value, bare, out core) || TryHoliday(bare, year.Value, out core))) return true;
        if (c.TakeTo() && c.TakeNumber(out var to) && to.IsYear && to.Value >= year.Value && c.Take('年') && !StartsPart(c.At))
        {
            c.Take('度');
            core = new(c.At, new(new(year.Value, 1, 1), new(to.Value, 12, 31)), TimeGrain.Years);
            return true;
        }
        // 2000年历史 is a length.
        return named && !_text[(bare + 1)..].StartsWith("历史") && InYear(bare + 1, year.Value, out core);
    }

    /// <summary>2023财年, 2023财年前六个月: the country named before it says when it begins.</summary>
    TimeCore Financial(int at, int year, int from)
    {
        var end = TryPart(at, year, out var part) ? part.End : at;
        if (FinancialYears.Start(_text[..from], year) is not { } start) return TimeCore.Unknown(end, PeriodKind.Span);
        if (end == at) return new(end, new(start, start.AddYears(1).AddDays(-1)), TimeGrain.Year);
        if (part.Period is not { Start: { } first, End: { } last } || last.AddDays(1).Day != 1)
            return TimeCore.Unknown(end, PeriodKind.Span);
        return new(end, new(start.AddMonths(first.Month - 1), start.AddMonths(last.Month).AddDays(-1)), TimeGrain.Months);
    }

    /// <summary>2023/2024榨季, 2024—2025雪季, 2023/24年度: a season that lies in two years.</summary>
    bool TrySeason(int year, int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        if (!c.TakeTo() && !c.Take('/') || !c.TakeNumber(out var next)
            || next.Value != year + 1 && !(next.Length == 2 && next.Value == (year + 1) % 100))
            return false;
        c.Take('年');
        c.Take('度');
        if (TimeWords.Find(c.Rest) is not { Rule: "season" } season) return false;
        var (first, last) = (season.Argument / 10000, season.Argument % 10000);
        core = new(c.At + season.Length, new(new(year, first / 100, first % 100), new(year + 1, last / 100, last % 100)), TimeGrain.Months);
        return true;
    }

    bool StartsPart(int at) => new TimeCursor(_text, at).TakeNumber(out var n) && n.IsMonth;

    bool TryIsoDay(int year, int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        var sign = c.Next;
        if (!c.TakeOne("-/.") || !c.TakeNumber(out var month) || !month.IsMonth || month.Chinese) return false;
        if (!c.Take(sign) || !c.TakeNumber(out var day) || !IsDate(year, month.Value, day.Value)) return false;
        var date = new DateOnly(year, month.Value, day.Value);
        core = TimeCore.Days(c.At, date, date);
        return true;
    }

    bool TryHoliday(int at, int? year, out TimeCore core) => Found(new HolidayReader(_text, _context.Today).Read(at, year), out core);

    bool TryPlan(int at, out TimeCore core) => Found(PlanReader.Read(_text, at), out core);

    static bool Found(TimeCore? found, out TimeCore core)
    {
        core = found.GetValueOrDefault();
        return found is not null;
    }

    static bool Made(TimeCore found, out TimeCore core)
    {
        core = found;
        return true;
    }

    static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
