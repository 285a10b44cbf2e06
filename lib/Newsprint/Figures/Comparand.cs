namespace Newsprint;

/// <summary>
/// What stands after 比: last year, last month, another time, or something that is no time. Its words are those of comparands.tsv.
/// </summary>
static class Comparand
{
    /// <summary>What stands after 比: last year, last month, another time, or something that is no time.</summary>
    public static Comparison Against(Sentence sentence, int start, int end, int? year)
    {
        var text = sentence.Text.AsSpan(start, end - start);
        var comma = text.IndexOfAny('，', ',', '；');
        if (comma > 0) text = text[..comma];
        if (text is ['相', '比' or '较', ..]) text = text[1..];
        var before = sentence.Text.AsSpan(sentence.Span.Start, start - sentence.Span.Start);
        if (ComparandWords.LastTime.In(text) || ComparandWords.Peak.In(text) && !text.Contains("同期", StringComparison.Ordinal))
            return Comparison.Previous;
        if (YearNamed(text) is { } named) return named + 1 == (YearSaid(before) ?? year) ? Comparison.YearOnYear : Comparison.Previous;
        if (ComparandWords.YearAgo.In(text) || IsEndOfYearBefore(before, text)) return Comparison.YearOnYear;
        if (ComparandWords.WholeYear.In(text)) return Comparison.Previous;
        if (ComparandWords.LastYear.In(text) && !ComparandWords.YearEnd.In(text))
            return IsOtherPart(sentence.Text.AsSpan(0, start), text) ? Comparison.Previous : Comparison.YearOnYear;
        if (ComparandWords.Quarter.In(text)
            && ComparandWords.Quarter.In(sentence.Text.AsSpan(sentence.Span.Start, start - sentence.Span.Start)))
            return Comparison.MonthOnMonth;
        if (ComparandWords.LastMonth.In(text) || IsMonthBefore(sentence.Text.AsSpan(0, start), text)) return Comparison.MonthOnMonth;
        if (text is ['高' or '低' or '快' or '慢' or '多' or '少', '于', '同', '期', ..]) return Comparison.None;
        if (ComparandWords.LastYear.In(text) || ComparandWords.Earlier.In(text)) return Comparison.Previous;
        foreach (var token in sentence.Tokens)
            if (token.Start >= start && token.End <= start + text.Length
                && (token.Kind == TokenKind.Time || token.Class == 'f' && sentence.TextOf(token) is "前"))
                return Comparison.Previous;
        return Comparison.None;
    }

    /// <summary>较2024年同期, 较2024年增长: the year that is meant; null where none is named, or with a month or its end.</summary>
    public static int? YearNamed(ReadOnlySpan<char> text)
    {
        var at = text is [.., '年']
            ? text.Length - 1
            : text.IndexOf("年同期", StringComparison.Ordinal) is >= 0 and var same
            ? same
            : text.IndexOf('年');
        return at < 0 || NarrowsYear(text[(at + 1)..]) ? null : PrintedYear.Before(text, at);
    }

    /// <summary>2024年底, 2024年12月, 2024年全年: another time than the same period of that year, 2024年春节同期.</summary>
    static bool NarrowsYear(ReadOnlySpan<char> rest) =>
        rest is not [_, _, '同', '期', ..]
            && (rest is ['末' or '底' or '初' or '版' or '第' or '一' or '二' or '三' or '四' or '春' or '国' or (>= '0' and <= '9'), ..]
                or ['上' or '下', '半', ..] or ['全', '年', ..]);

    /// <summary>截至2025年底，…比2024年底: from the end of one year to that of the next.</summary>
    static bool IsEndOfYearBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> against) =>
        EndOfYear(against) is { } from && EndOfYear(before) is { } to && to == from + 1;

    static int? EndOfYear(ReadOnlySpan<char> text) =>
        text.IndexOf('年') is > 0 and var at && text[(at + 1)..] is ['底' or '末', ..] ? PrintedYear.Before(text, at) : null;

    /// <summary>2022年…，比2021年: the last year that a statement names for itself, not to compare with; null where it names none.</summary>
    static int? YearSaid(ReadOnlySpan<char> before)
    {
        for (var at = before.LastIndexOf('年'); at >= 4; at = before[..at].LastIndexOf('年'))
            if (PrintedYear.Before(before, at) is > 1900 and var year && !(at > 4 && before[at - 5] is ('比' or '较' or '与')))
                return year;
        return null;
    }

    /// <summary>比去年12月, 比上年四季度: another part of the year than the statement's own; 12月份比去年12月 is the same.</summary>
    static bool IsOtherPart(ReadOnlySpan<char> before, ReadOnlySpan<char> against)
    {
        var year = against.IndexOf("去年", StringComparison.Ordinal) is var last && last >= 0
            ? last
            : against.IndexOf("上年", StringComparison.Ordinal);
        if (year < 0) return false;
        var month = against[(year + 2)..];
        var digits = 0;
        while (digits < month.Length && char.IsAsciiDigit(month[digits])) digits++;
        if (ComparandWords.PartOfYear.Start(month.TrimStart('第')) is { } part) return !before.Contains(part, StringComparison.Ordinal);
        return digits > 0 && digits < month.Length && month[digits] == '月'
            && before.IndexOf(month[..(digits + 1)], StringComparison.Ordinal) < 0;
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
                if (at == start) continue; // 当月, 单月: the month was named before
                if (at - start > 2) return false;
                return (start == 0 || before[start - 1] is not ('—' or '-' or '至' or '到') || before[..start].EndsWith("截至"))
                    && int.Parse(before[start..at], System.Globalization.CultureInfo.InvariantCulture) is var own
                    && own == earlier % 12 + 1;
            }
        return false;
    }

    static int? MonthAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        return end > at && end < text.Length && text[end] == '月'
            ? int.Parse(text[at..end], System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
