namespace Newsprint;

/// <summary>
/// 2025年比2020年增长41%，年均增长7%: a yearly rate is of all years after the first; 从2020年的5亿元增加到2025年的8亿元，年均增长9%: of those named.
/// </summary>
static class YearlyRate
{
    /// <summary>机组今天投产，每年|可发电8亿度: true for what a thing whose day is told will give every year, and for what that comes to.</summary>
    public static bool IsPromised(BlockTimes times, Governor found, int offset)
    {
        if (found is not { Rule: PeriodRule.Sentence or PeriodRule.Told, Kind: PeriodKind.Day or PeriodKind.AsOf }
            || found.Mention.Length == 0 || found.Mention.End > offset)
            return false;
        var between = times.Text.AsSpan()[found.Mention.End..offset];
        return between.LastIndexOf("每年") is > 0 and var every && between[every..] is ['每', '年', '可' or '能', ..]
            && between[..every].LastIndexOfAny('，', '；') > 0;
    }

    /// <summary>Those years; null where a number is no such rate, or where no earlier year stands beside the one that governs.</summary>
    /// <param name="times">The number's block.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="year">Index of the mention that governs.</param>
    /// <param name="offset">Where the number starts.</param>
    public static ReferencePeriod? Over(BlockTimes times, TimedSentence sentence, int year, int offset)
    {
        var compared = year + 1 < sentence.Past && times.Mentions[year + 1] is { Kind: PeriodKind.Compared } behind
            && behind.Span.Start < offset;
        var from = !compared && year > sentence.First && times.Mentions[year - 1].Span.Start is > 0 and var at
            && times.Text[at - 1] is '从' or '由';
        if (!compared && !from || !SettingWords.Yearly.In(times.ClauseBefore(offset))) return null;
        var first = compared ? times.Mentions[year + 1].Period.WholeYear + 1 : times.Mentions[year - 1].Period.WholeYear;
        return first is { } begins && begins < times.Mentions[year].Period.WholeYear
            ? new(new(begins, 1, 1), times.Mentions[year].Period.End)
            : null;
    }
}
