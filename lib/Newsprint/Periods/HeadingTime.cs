namespace Newsprint;

/// <summary>A time that stands at the head of sentences which tell what it brought, and name none themselves.</summary>
static class HeadingTime
{
    /// <summary>2023年，…。前十个月，…。429个城市编制了方案: past a part of it, a printed year that begins a sentence goes on.</summary>
    public static PeriodMention? BehindPart(BlockTimes times, int index)
    {
        if (times.Sentences[index].Dated is not (>= 0 and var part)) return null;
        for (var s = times.Sentences[part].Dated; s >= 0; s = times.Sentences[s].Dated)
            if (times.Mentions[times.Sentences[s].Own] is { Kind: PeriodKind.Span } year && year.Span.Start == times.Sentences[s].Span.Start
                && IsYear(times, year))
                return year;
        return null;
    }

    /// <summary>2025年，改革持续深化。 or 新的一年，… as a paragraph of its own, without a number, heads the next one.</summary>
    public static bool HeadsNext(BlockTimes times) =>
        times.Sentences.Count == 1
            && times.Mentions is [{ Kind: PeriodKind.Span } time] && IsYear(times, time)
            && (time.Span.Start == 0 || times.Text[time.Span.Start - 1] is '，' && (times.IsLead || times.Text[time.Span.Start] is '新'))
            && !times.Text.AsSpan(time.Span.End).ContainsAnyInRange('0', '9');

    /// <summary>
    /// “十四五”时期，市里启动旧城改造。共改造旧房9万户: without a number, the sentence on the years of a plan heads the next one, and so does one
    /// on a stretch just over (今年上半年，全国开展专项行动。审查文件3万件; 今天发布2025年抽检情况。共抽检3万件). What a plan that begins brings is
    /// told on for longer.
    /// </summary>
    /// <param name="times">The paragraph.</param>
    /// <param name="before">The sentence.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="sentence">One behind it.</param>
    /// <param name="next">Whether that is the next one.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    public static bool LeadsOn(BlockTimes times, TimedSentence before, Governor topic, ReadOnlySpan<char> sentence, bool next,
        DateOnly? published) =>
        topic is { Kind: PeriodKind.Span, Mention: { Length: > 0 } plan }
            && (SentenceTime.IsOfYears(topic.Period, plan, times)
                ? TopicTime.Leads(times.Text, new(plan, topic.Period, topic.Kind))
                    && (topic.Period.Start?.Year >= published?.Year && !sentence.Contains('是')
                        || (next || Opens(times, plan)) && TellsNoNumber(times, before, plan))
                : next && IsJustOver(times, topic.Period) && IsReported(times, topic) && TellsNoNumber(times, before, plan));

    // “十四五”时期，改革惠及全民。共收入5亿元。31个省实现通办: where it begins its paragraph, it heads what follows there.
    static bool Opens(BlockTimes times, TextSpan plan) => times.Text.AsSpan(0, plan.Start).TrimEnd('“') is "" or [.., '：'];

    static bool TellsNoNumber(BlockTimes times, TimedSentence before, TextSpan plan) =>
        !times.Text.AsSpan()[plan.End..before.Span.End].ContainsAnyInRange('0', '9');

    // What was 2021年 is no statement of what there is; what the report is on, or half a year, is.
    static bool IsReported(BlockTimes times, Governor topic) =>
        times.Text.AsSpan(0, topic.Mention.Start) is [.., '发' or '公', '布'] or [.., '显', '示', '，']
            || topic.Period.WholeYear is null && TopicTime.Leads(times.Text, new(topic.Mention, topic.Period, topic.Kind));

    static bool IsJustOver(BlockTimes times, ReferencePeriod period) =>
        period is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber > 150
            && times.IsOver(end) && !times.IsOver(end.AddYears(1));

    static bool IsYear(BlockTimes times, PeriodMention time) =>
        time.Period.IsOfWholeYears && (Glyph.IsDigit(times.Text[time.Span.Start]) || times.Text[time.Span.Start] is '新')
            && Glyph.At(times.Text, time.Span.End) is '，';
}
