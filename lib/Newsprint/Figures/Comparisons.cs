namespace Newsprint;

/// <summary>Third pass: what a change is measured against.</summary>
static class Comparisons
{
    /// <param name="reading">The figure.</param>
    /// <param name="before">The last figure not far before it that is a change with a base; null where there is none.</param>
    /// <param name="year">The page's year.</param>
    public static void Run(Reading reading, Reading? before, int? year)
    {
        if (reading.Role is not (Role.Delta or Role.Growth or Role.Points)) return;
        if (Contributes(reading) || IsYearlyMean(reading)) return;
        reading.Base = reading.Leader != reading ? reading.Leader.Base : Own(reading, before, year);
        reading.Explain("base", $"{reading.Base}");
    }

    /// <summary>
    /// True where a growth may lean on one in a sentence before: not on a year that is named there, nor from a report of its own
    /// (商务大数据显示，…), nor where something is made less or better by itself (成本降低30%).
    /// </summary>
    public static bool GoesOn(Reading reading, Reading before)
    {
        if (reading.Role != Role.Growth || before.Sentence == reading.Sentence) return true;
        if (before.Base == Comparison.Previous) return false;
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= reading.StretchStart; at--)
            if (reading.Block != before.Block && sentence.Tokens[at].Is(Cue.Report)
                || at >= reading.Leader.Frame.Core && FigureWords.Bettering.Has(sentence.TextOf(sentence.Tokens[at])))
                return false;
        return true;
    }

    static Comparison Own(Reading reading, Reading? before, int? year)
    {
        var own = ComparisonWords.InClause(reading, year, out var gap);
        if (gap || own is not (Comparison.None or Comparison.YearOnYear)) return own;
        var course = AgainstFirstEnd(reading);
        if (course is Comparison.Previous) return course;
        return own != Comparison.None ? own : course != Comparison.None ? course : Inherited(reading, before);
    }

    /// <summary>从2020年的5亿元增至2023年的8亿元，增长60%: against the year that the course before it begins in.</summary>
    static Comparison AgainstFirstEnd(Reading reading)
    {
        var text = reading.Sentence.Text.AsSpan(reading.Sentence.Span.Start, reading.Span.Start - reading.Sentence.Span.Start);
        if (text.LastIndexOf('，') is not (> 0 and var end)) return Comparison.None;
        text = text[(text[..end].LastIndexOfAny('，', '；') + 1)..end];
        var from = text.LastIndexOfAny('从', '由');
        if (from < 0 || YearAt(text, from + 1) is not { } first) return Comparison.None;
        for (var to = from + 6; to < text.Length; to++)
            if (text[to] is '到' or '至' && YearAt(text, to + 1) is { } last)
                return last == first + 1 ? Comparison.YearOnYear : Comparison.Previous;
        return Comparison.None;
    }

    static int? YearAt(ReadOnlySpan<char> text, int at) =>
        PrintedYear.At(text, at) is { } year && text[(at + 4)..] is ['年', ..] ? year : null;

    /// <summary>拉动增长2个百分点: a contribution is against nothing.</summary>
    public static bool Contributes(Reading reading)
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
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is var word && (word.StartsWith("年均") || word.EndsWith("年平均"))
                || word is "平均" && at > 0 && reading.Sentence.TextOf(reading.Sentence.Tokens[at - 1]).EndsWith("年")
                && !reading.Sentence.Reads(at - 2, "多")) // 较多年平均
                return true;
        return false;
    }

    /// <summary>A bare 增长 leans on the change before it, and 其中 on a 同比 that stands without a number in the sentence before.</summary>
    static Comparison Inherited(Reading reading, Reading? before) =>
        (reading.Role == Role.Delta && before?.Sentence != reading.Sentence ? null : before?.Base)
            ?? (reading.Role == Role.Growth ? SaidBefore(reading.Sentence) : Comparison.None);

    /// <summary>各行业收入同比保持增长。其中，…增长5%。</summary>
    static Comparison SaidBefore(Sentence sentence)
    {
        if (!sentence.IsOfPart) return Comparison.None;
        var text = sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd("。；\n");
        text = text[(text.LastIndexOfAny('。', '\n') + 1)..];
        return text.Contains("同比", StringComparison.Ordinal)
            ? Comparison.YearOnYear
            : text.Contains("环比", StringComparison.Ordinal)
            ? Comparison.MonthOnMonth
            : Comparison.None;
    }
}
