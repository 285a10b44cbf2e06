namespace Newsprint;

/// <summary>十年来, 近三年: a stretch that ends now, on no day that the text gives, unless its sentence says when it was told.</summary>
static class YearsUpToNow
{
    public static bool Is(BlockTimes times, PeriodMention mention) =>
        mention.Kind is PeriodKind.Now && times.TextOf(mention) is var years && years.Contains('年')
            && new TimeCursor(years, 0).TakeNumber(out _);

    /// <summary>自2023年实施|三年来: they are the years since then.</summary>
    public static bool OpenedBefore(BlockTimes times, TimedSentence sentence, int years) =>
        years > sentence.First && times.Mentions[years - 1] is { Kind: PeriodKind.Since } open
            && !times.Text.AsSpan(open.Span.End, times.Mentions[years].Span.Start - open.Span.End).Contains('，');

    /// <summary>What such years say of a number behind them.</summary>
    public static Governor Governor(BlockTimes times, TimedSentence sentence, int years) =>
        Anniversary(times, years)
            ?? (Report(times, sentence, years) is { } report
                ? Newsprint.Governor.Of(report, PeriodRule.Told)
                : new(PeriodRule.Sentence, default, PeriodKind.Span, times.Mentions[years].Span));

    // 航线自2001年1月开通。25年来，…: since then, where it is so many years ago.
    static Governor? Anniversary(BlockTimes times, int years)
    {
        if (years == 0 || times.Mentions[years - 1] is not { Period.Start: { } start } open
            || open.Kind is not PeriodKind.Since && !times.Text.AsSpan(0, open.Span.Start).EndsWith("自")
            || !new TimeCursor(times.TextOf(times.Mentions[years]), 0).TakeNumber(out var count) || !times.IsYearsAgo(start, count.Value))
            return null;
        return new(PeriodRule.Sentence, new(start, null), PeriodKind.Since, times.Mentions[years].Span);
    }

    static PeriodMention? Report(BlockTimes times, TimedSentence sentence, int before)
    {
        for (var i = before - 1; i >= sentence.First; i--)
            if (times.Mentions[i].Kind is PeriodKind.Report) return times.Mentions[i];
        return null;
    }
}
