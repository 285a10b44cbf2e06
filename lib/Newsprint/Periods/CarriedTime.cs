namespace Newsprint;

/// <summary>The time that a sentence which names none takes from those before it.</summary>
static class CarriedTime
{
    /// <summary>So many paragraphs, or sentences, back.</summary>
    const int Reach = 3;

    /// <summary>A period of the sentences before, when this one goes on with what they state; none where it does not.</summary>
    /// <param name="blocks">The article's.</param>
    /// <param name="block">Index of the sentence's block.</param>
    /// <param name="index">Its index there.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    public static Governor Of(Reused<BlockTimes> blocks, int block, int index, DateOnly? published)
    {
        var sentence = blocks[block].TextOf(blocks[block].Sentences[index]);
        if (SentenceTime.OwnTimeIn(blocks[block], blocks[block].Sentences[index]) is { } own)
            sentence = sentence[..(own - blocks[block].Sentences[index].Span.Start)];
        var since = OpensSince(sentence);
        if (Before(blocks, block, index) is var (last, at) && blocks[last].Sentences[at].Own < 0
            && blocks[last].TextOf(blocks[last].Sentences[at]) is var told && Series.FollowsOn(told, sentence))
        {
            if ((blocks[last].Carried[at] ??= Of(blocks, last, at, published)) is { Rule: PeriodRule.Carried } chained) return chained;
            since |= OpensSince(told);
        }
        for (var b = block; b >= 0 && b >= block - Reach && blocks[b].Kind == BlockKind.Paragraph; b--)
        {
            var times = blocks[b];
            // What does not date itself has nothing to hand on, and of that there may be much.
            for (var s = b == block ? times.Sentences[index].Dated : times.LastDated; s >= 0; s = times.Sentences[s].Dated)
            {
                var before = times.Sentences[s];
                if (b < block && (SentenceTime.IsPart(times, before) || IsOfMonthAlone(times, before))
                    || Series.AreBreakdowns(times.TextOf(before), sentence)) continue;
                var goesOn = Series.GoesOn(times.TextOf(before), sentence, block - b);
                if (!goesOn && b < block
                    && !(b == block - 1 && blocks[block].Sentences[index].First == 0 && HeadingTime.HeadsNext(times))) continue;
                var topic = TopicTime.Of(times, before);
                if (!goesOn && b == block
                    && !(s >= index - Reach && (GoesOnWith(times, before, topic, sentence, published)
                        || HeadingTime.LeadsOn(times, before, topic, sentence, s == index - 1, published)
                            && !SettingWords.Able.In(sentence))))
                {
                    // 目前，…有44支医疗队。中方已与41国建立合作: what is so now stands between.
                    if (topic.Kind is PeriodKind.Now) return default;
                    continue;
                }
                return topic.Found && !(since && topic.Kind is not PeriodKind.AsOf)
                    && !StopsAt(times, before, topic, sentence, published)
                    ? topic with { Rule = PeriodRule.Carried, Block = b }
                    : default;
            }
            if (times.IsLead) break;
        }
        return HeadingTime.BehindPart(blocks[block], index) is { } year
            ? Governor.Of(year, PeriodRule.Carried) with { Block = block }
            : default;
    }

    // 1—2月，出口5亿元。开业以来，接待旅客8万人次: since a day that nobody tells, up to one that may have been told.
    static bool OpensSince(ReadOnlySpan<char> sentence)
    {
        const int longest = 24;
        return sentence[..Math.Min(longest, sentence.Length)].IndexOf('，') is > 3 and var stop && sentence[..stop].EndsWith("以来");
    }

    /// <summary>The sentence just before one, in its block or the paragraph before; null where there is none.</summary>
    static (int Block, int Index)? Before(Reused<BlockTimes> blocks, int block, int index) =>
        index > 0 && blocks[block].Kind == BlockKind.Paragraph ? (block, index - 1)
        : index == 0 && block > 0 && blocks[block].Kind == BlockKind.Paragraph && blocks[block - 1].Kind == BlockKind.Paragraph
            && !blocks[block].IsLead ? (block - 1, blocks[block - 1].Sentences.Count - 1)
        : null;

    // 12月15日起实行新图。增开列车20列: what a coming day begins is told on.
    // 截至6月底，设施共9万个。全国设施覆盖率达8成: what is counted up to a day is all counted up to it.
    // 2023年，工程共156个。工程分布在10个省: and so is the same thing, whose time opens its clause and is no coming day.
    static bool GoesOnWith(BlockTimes times, TimedSentence before, Governor topic, ReadOnlySpan<char> sentence, DateOnly? published)
    {
        if (topic.Kind is PeriodKind.Since) return topic.Period.Start > published;
        var over = topic.Kind is PeriodKind.Span or PeriodKind.AsOf || topic.Kind is PeriodKind.Day && !(topic.Period.End > published);
        return over && topic.Mention.Length > 0 && !IsThisYear(times, topic)
            && TopicTime.Leads(times.Text, new(topic.Mention, topic.Period, topic.Kind))
            && (Series.Repeats(times.TextOf(before), sentence) || topic.Kind is PeriodKind.AsOf && sentence.TrimStart().StartsWith("全国"));
    }

    // 7月当月，…: a month that is set against the stretch of its year is told of in its own paragraph only.
    static bool IsOfMonthAlone(BlockTimes times, TimedSentence before) =>
        before.First < before.Past && times.Mentions[before.First].Span is { Start: >= 0 } span
            && times.Text.AsSpan(span.Start, Math.Min(8, times.Text.Length - span.Start)).Contains("月当月", StringComparison.Ordinal);

    // 2026年度消费季启动。其间，将举办…: nor is what it will bring of all of its year.
    // 前5个月，吞吐量达…。现有航线280条: what there is now is not of a stretch; 展会将于明天开展。入境人员同比增长5%: nor is what has grown of a day to come.
    static bool StopsAt(BlockTimes times, TimedSentence before, Governor topic, ReadOnlySpan<char> sentence, DateOnly? published) =>
        topic.Kind is PeriodKind.Span && (sentence.IndexOf("现有") >= 0 || sentence.IndexOf("已有") >= 0)
        || topic.Period.WholeYear is not null && LeftOpen.IsMeanwhile(sentence) && SettingWords.Coming.In(sentence)
        || topic.Kind is PeriodKind.Day && topic.Period.Start > published && Series.Compares(sentence) && !SettingWords.Coming.In(sentence)
        || IsThisYear(times, topic) && !Series.IsParallel(times.TextOf(before), sentence)
            && !(SettingWords.Coming.In(times.TextOf(before)) && SettingWords.Coming.In(sentence));

    // 今年 dates what it governs; a year that is printed, 2025年, heads what follows.
    static bool IsThisYear(BlockTimes times, Governor topic) =>
        times.IsRunningYear(topic.Period) && topic.Mention.Length > 0 && times.Text[topic.Mention.Start] == '今';
}
