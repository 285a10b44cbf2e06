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
        if (reading.Leader != reading) reading.Base = reading.Leader.Base;
        else reading.Base = ComparisonWords.InClause(reading, year, out var gap) is var own && (own != Comparison.None || gap)
            ? own
            : Inherited(reading, before);
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

    /// <summary>A bare 增长 leans on the change before it, and 其中 on a 同比 that stands without a number in the sentence before.</summary>
    static Comparison Inherited(Reading reading, Reading? before) =>
        before?.Base ?? (reading.Role == Role.Growth ? SaidBefore(reading.Sentence) : Comparison.None);

    /// <summary>各行业收入同比保持增长。其中，…增长5%。</summary>
    static Comparison SaidBefore(Sentence sentence)
    {
        if (!sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).StartsWith("其中")) return Comparison.None;
        var text = sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd("。；\n");
        text = text[(text.LastIndexOfAny('。', '\n') + 1)..];
        return text.Contains("同比", StringComparison.Ordinal)
            ? Comparison.YearOnYear
            : text.Contains("环比", StringComparison.Ordinal)
            ? Comparison.MonthOnMonth
            : Comparison.None;
    }
}
