namespace Newsprint;

/// <summary>Third pass: what a change is measured against.</summary>
static class Comparisons
{
    static readonly string[] LastYear = ["上年", "去年", "比同期", "较同期", "与同期", "前一年", "上一年"];
    static readonly string[] LastMonth = ["上月", "上个月", "前一月", "上季"];
    static readonly string[] Quarters = ["一季度", "二季度", "三季度", "四季度"];
    static readonly string[] Earlier = ["上届", "此前", "之前", "以前", "年初", "前期", "上次", "上周", "昨", "前一", "上期", "初期", "末", "当时", "上一", "上个", "刚", "峰值", "高峰", "高点", "疫情", "年前", "季度", "十一五", "十二五", "十三五", "十四五"];

    public static void Run(Reading reading, Reading? before, int? year = null)
    {
        if (reading.Role is not (Role.Delta or Role.Growth or Role.Points)) return;
        var source = reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading;
        if (Contributes(reading) || IsYearlyMean(reading)) return;
        reading.Base = source != reading ? source.Base : InClause(reading, year, out var gap) is var own && (own != Comparison.None || gap) ? own : Inherited(reading, before);
        reading.Explain("base", $"{reading.Base}");
    }

    /// <summary>拉动增长2个百分点: a contribution is against nothing.</summary>
    static bool Contributes(Reading reading)
    {
        if (reading.Role != Role.Points) return false;
        for (var at = reading.Token - 1; at >= 0 && !reading.Sentence.Tokens[at].EndsClause; at--)
            if (reading.Sentence.Reads(at, "拉动")) return true;
        return false;
    }

    /// <summary>年均增长5%: the mean of several years' growth is against no one of them.</summary>
    static bool IsYearlyMean(Reading reading)
    {
        if (reading.Role != Role.Growth) return false;
        for (var at = reading.Token - 1; at >= 0 && !reading.Sentence.Tokens[at].EndsClause; at--)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]).StartsWith("年均")) return true;
        return false;
    }

    /// <summary>The comparison that stands in the words before a figure, or in the clauses between it and the figure before.</summary>
    public static Comparison InClause(Reading reading) => InClause(reading, null, out _);

    static Comparison InClause(Reading reading, int? year, out bool gap)
    {
        gap = false;
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= 0 && sentence.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Semicolon); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.YearOnYear)) return NamesOtherYear(sentence, at, year) ? Comparison.Previous : Comparison.YearOnYear;
            if (token.Is(Cue.MonthOnMonth)) return Comparison.MonthOnMonth;
            if (sentence.TextOf(token) is "相比" or "相较") continue;
            if (token.Is(Cue.Than) || token.Kind == TokenKind.Time && sentence.TextOf(token) is ['比' or '较' or '与', ..] || IsBeside(sentence, at, reading.Token))
            {
                var found = Against(sentence, token.Start, reading.Span.Start, year);
                gap = found == Comparison.None;
                if (gap && at == reading.Token - 1 && LedByThan(sentence, at)) continue;
                if (!gap || reading.Role == Role.Points) return found;
                return Comparison.None;
            }
        }
        return Comparison.None;
    }

    /// <summary>较2019年同比增长: a year that is named wins over 同比, unless it is the one before.</summary>
    static bool NamesOtherYear(Sentence sentence, int sameTime, int? year)
    {
        for (var at = sameTime - 1; at >= 0 && !sentence.Tokens[at].EndsClause; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is ['比' or '较', ..])
                return YearNamed(sentence.Text.AsSpan(sentence.Tokens[at].Start, sentence.Tokens[sameTime].Start - sentence.Tokens[at].Start)) is { } named && named + 1 != year;
        return false;
    }

    /// <summary>比去年同期高出3亿元: what 高出 compares with stands after the 比 before it.</summary>
    static bool LedByThan(Sentence sentence, int verb)
    {
        for (var at = verb - 1; at >= 0 && !sentence.Tokens[at].EndsClause; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is ['比' or '较', ..]) return true;
        return false;
    }

    /// <summary>与去年的最高点相比: 与 is a comparison where 相比 closes it.</summary>
    static bool IsBeside(Sentence sentence, int with, int end)
    {
        if (sentence.TextOf(sentence.Tokens[with]) is not ("与" or "同" or "和")) return false;
        for (var at = with + 1; at < end && at - with <= 10; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "相比" or "相比较" or "比较") return true;
        return false;
    }

    /// <summary>What stands after 比: last year, last month, another time, or something that is no time.</summary>
    static Comparison Against(Sentence sentence, int start, int end, int? year)
    {
        var text = sentence.Text.AsSpan(start, end - start);
        var comma = text.IndexOfAny('，', ',', '；');
        if (comma > 0) text = text[..comma];
        if (Has(text, ["上届", "上次", "上一届"])) return Comparison.Previous;
        if (YearNamed(text) is { } named) return named + 1 == year ? Comparison.YearOnYear : Comparison.Previous;
        if (Has(text, ["一年前"])) return Comparison.YearOnYear;
        if (Has(text, ["上年全年", "去年全年"])) return Comparison.Previous;
        if (Has(text, LastYear) && !Has(text, ["年末", "年底", "12月末"])) return IsOtherMonth(sentence.Text.AsSpan(0, start), text) ? Comparison.Previous : Comparison.YearOnYear;
        if (Has(text, Quarters) && Has(sentence.Text.AsSpan(sentence.Span.Start, start - sentence.Span.Start), Quarters)) return Comparison.MonthOnMonth;
        if (Has(text, LastMonth) || IsMonthBefore(sentence.Text.AsSpan(0, start), text)) return Comparison.MonthOnMonth;
        if (text is ['高' or '低' or '快' or '慢' or '多' or '少', '于', '同', '期', ..]) return Comparison.None;
        if (Has(text, LastYear) || Has(text, Earlier)) return Comparison.Previous;
        foreach (var token in sentence.Tokens)
            if (token.Kind == TokenKind.Time && token.Start >= start && token.End <= start + text.Length) return Comparison.Previous;
        return Comparison.None;
    }

    /// <summary>较2024年同期, 较2024年: the year that is meant; null where none is named, or with a month.</summary>
    static int? YearNamed(ReadOnlySpan<char> text)
    {
        var at = text is [.., '年'] ? text.Length - 1 : text.IndexOf("年同期", StringComparison.Ordinal);
        return at >= 4 && int.TryParse(text[(at - 4)..at], System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <summary>比去年12月: another month than the statement's own; 12月份比去年12月 is the same.</summary>
    static bool IsOtherMonth(ReadOnlySpan<char> before, ReadOnlySpan<char> against)
    {
        var year = against.IndexOf("去年", StringComparison.Ordinal) is var last && last >= 0 ? last : against.IndexOf("上年", StringComparison.Ordinal);
        if (year < 0) return false;
        var month = against[(year + 2)..];
        var digits = 0;
        while (digits < month.Length && char.IsAsciiDigit(month[digits])) digits++;
        return digits > 0 && digits < month.Length && month[digits] == '月' && before.IndexOf(month[..(digits + 1)], StringComparison.Ordinal) < 0;
    }

    /// <summary>9月份…，比8月份: the month before the statement's own, unless it closes a run of months (1—8月).</summary>
    static bool IsMonthBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> against)
    {
        var month = MonthAt(against, 1);
        if (month is null && against.Length > 2 && against[1] is '今' or '同') month = MonthAt(against, 3);
        if (month is not { } earlier) return false;
        for (var at = before.Length - 1; at > 0; at--)
            if (before[at] == '月')
            {
                var start = at;
                while (start > 0 && char.IsAsciiDigit(before[start - 1])) start--;
                if (start == at) return false;
                return (start == 0 || before[start - 1] is not ('—' or '-' or '至' or '到')) && int.Parse(before[start..at], System.Globalization.CultureInfo.InvariantCulture) is var own && own == earlier % 12 + 1;
            }
        return false;
    }

    static int? MonthAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        return end > at && end < text.Length && text[end] == '月' ? int.Parse(text[at..end], System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A bare 增长 leans on the change before it, and 其中 on a 同比 that stands without a number in the sentence before.</summary>
    static Comparison Inherited(Reading reading, Reading? before) => before?.Base ?? (reading.Role == Role.Growth ? SaidBefore(reading.Sentence) : Comparison.None);

    /// <summary>各行业收入同比保持增长。其中，…增长5%。</summary>
    static Comparison SaidBefore(Sentence sentence)
    {
        if (!sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).StartsWith("其中")) return Comparison.None;
        var text = sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd("。；\n");
        text = text[(text.LastIndexOfAny('。', '\n') + 1)..];
        return text.Contains("同比", StringComparison.Ordinal) ? Comparison.YearOnYear : text.Contains("环比", StringComparison.Ordinal) ? Comparison.MonthOnMonth : Comparison.None;
    }
}
