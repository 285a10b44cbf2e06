namespace Newsprint;

/// <summary>A time expression together with those of its sentence that say where it begins or ends.</summary>
static class JoinedTime
{
    /// <summary>The mention with those it stands in one row with (5月份、6月份), or the one of them that 分别 gives the number.</summary>
    public static Governor Of(BlockTimes times, TimedSentence sentence, int last, int offset)
    {
        var first = last;
        while (first > sentence.First && InRow(times, first - 1)) first--;
        var mention = times.Mentions[last];
        if (first < last)
        {
            var between = times.Text.AsSpan(mention.Span.End, Math.Max(0, offset - mention.Span.End));
            if (between.IndexOf("分别") is >= 0 and var at)
                return Governor.Of(times.Mentions[Math.Min(last, first + PrintedNumber.CountIn(between[at..]))]);
            return Governor.Of(mention) with { Period = new(times.Mentions[first].Period.Start, mention.Period.End) };
        }
        if (mention.Kind == PeriodKind.Now && last > 0 && times.Text[mention.Span.Start] is '截' or '至' or '迄'
            && times.Mentions[last - 1] is { Kind: PeriodKind.Since } open
            && (last > sentence.First || GoesOnCounting(times, open, mention, offset)))
            return Governor.Of(open) with { Mention = mention.Span };
        // 7月启动以来，…，目前已累计查处9起
        if (mention.Kind == PeriodKind.Now && last > sentence.First && times.Text[mention.Span.Start] is '目'
            && times.Mentions[last - 1] is { Kind: PeriodKind.Since } opened
            && SettingWords.Running.In(times.Text.AsSpan(mention.Span.End, Math.Max(0, offset - mention.Span.End))))
            return Governor.Of(opened) with { Mention = mention.Span };
        if (mention.Kind == PeriodKind.AsOf
            && !SettingWords.Stock.In(times.Text.AsSpan(mention.Span.End, Math.Max(0, offset - mention.Span.End)))
            && StretchEnds.Opening(times, last) is { } since)
            return Governor.Of(mention) with { Period = new(since, mention.Period.End) };
        if (mention.Kind == PeriodKind.AsOf && StretchEnds.Begun(times, last) is { } begun)
            return Governor.Of(mention) with { Period = new(begun, mention.Period.End) };
        if (mention.Kind is PeriodKind.Span && StretchEnds.CountedUpTo(times, sentence, last, offset))
            return Of(times, sentence, last - 1, offset);
        if (mention.Kind is not (PeriodKind.Since or PeriodKind.Span)) return Governor.Of(mention);
        if (StretchEnds.PartWithin(times, sentence, last) is { } part)
            return StretchEnds.IsCounted(times, part, mention, offset)
                ? new(PeriodRule.Sentence, new(mention.Period.Start, part.Period.End), PeriodKind.Span, mention.Span)
                : Governor.Of(part);
        if (mention.Kind is PeriodKind.Since && StretchEnds.ToldOn(times, sentence, last) is { } told)
            return new(PeriodRule.Sentence, new(mention.Period.Start, told), PeriodKind.Span, mention.Span);
        // 力争年底实现全覆盖，“十五五”期间，建成5万个: each is planned for a time of its own.
        if (mention.Kind is PeriodKind.Span && StretchEnds.Closing(times, sentence, last) is { } aim && times.IsAhead(aim)
            && times.Text[mention.Span.Start] is '“' && TopicTime.Leads(times.Text, mention)) return Governor.Of(mention);
        if ((StretchEnds.Closing(times, sentence, last) ?? StretchEnds.Around(times, sentence, last)) is { } upTo)
            // 6月底前，将下达今年全部资金: by a day that is to come.
            return new(PeriodRule.Sentence, times.IsAhead(upTo) || StretchEnds.NamesWhatIsCounted(times, sentence, last)
                ? ReferencePeriod.Day(upTo)
                : new(mention.Period.Start, upTo), PeriodKind.Span, mention.Span);
        return StretchEnds.Runs(times, mention, offset)
            ? new(PeriodRule.Sentence, new(mention.Period.Start, null), PeriodKind.Since, mention.Span)
            : Governor.Of(mention);
    }

    // 10月1日起，市里开展整治。截至目前，共查处案件9起: what the sentence before began is counted since then.
    static bool GoesOnCounting(BlockTimes times, PeriodMention open, PeriodMention now, int offset)
    {
        const int near = 5;
        if (open.Period.Start is null || offset < now.Span.End || times.Text[now.Span.Start] is not '截' || times.TextOf(open) is "今年以来"
            || times.Text.AsSpan()[open.Span.End..now.Span.Start].Count('。') != 1)
            return false;
        var told = times.Text.AsSpan()[now.Span.End..offset].TrimStart('，');
        told = told[..Math.Min(near, told.Length)];
        return told.Contains('共') || told.Contains("累计", StringComparison.Ordinal);
    }

    /// <summary>5月份、6月份: true where a mention and the next one stand in one row.</summary>
    public static bool InRow(BlockTimes times, int i)
    {
        var (a, b) = (times.Mentions[i], times.Mentions[i + 1]);
        if (a.Kind != b.Kind || a.Kind is not (PeriodKind.Day or PeriodKind.Span) || !(a.Period.End < b.Period.Start)) return false;
        // 昨夜今晨
        return a.Span.End == b.Span.Start && a.Kind is PeriodKind.Day && times.Text[a.Span.Start] is '昨'
            || Glyph.JoinsRow(times.Text.AsSpan(a.Span.End, b.Span.Start - a.Span.End));
    }
}
