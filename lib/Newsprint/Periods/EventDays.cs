namespace Newsprint;

/// <summary>The days of the fair, the meeting or the games that each report tells of, where it tells of one.</summary>
sealed class EventDays
{
    readonly List<Governor> _events = [];

    /// <summary>Forgets what was found.</summary>
    public void Clear() => _events.Clear();

    /// <summary>
    /// The event of a block's report; none where it names no days, or those of more than one. Found when first asked for.
    /// </summary>
    public Governor At(Reused<BlockTimes> blocks, int block)
    {
        while (_events.Count <= block)
        {
            var (start, end) = (_events.Count, ReportDays.EndOf(blocks, _events.Count));
            var found = Of(blocks, start, end);
            for (; start < end; start++) _events.Add(found);
        }
        return _events[block];
    }

    /// <summary>本届展会共设展位3万个: a sentence on the event, but not 已有3万人报名, which is so now.</summary>
    public static bool Has(BlockTimes times, TimedSentence sentence, int offset) =>
        SettingWords.Fair.In(times.TextOf(sentence)) && !times.SentenceBefore(offset).Contains('已');

    static Governor Of(Reused<BlockTimes> blocks, int start, int end)
    {
        Governor found = default, begun = default, ended = default;
        for (var b = start; b < end; b++)
            for (var i = 0; i < blocks[b].Mentions.Count; i++)
            {
                var mention = blocks[b].Mentions[i];
                var clause = Announcement.FirstClause(blocks[b].Text.AsSpan(mention.Span.End).TrimStart('，'));
                if (mention.Kind is PeriodKind.Day && !begun.Found && SettingWords.Begins.In(clause))
                    begun = Governor.Of(mention, PeriodRule.Carried) with { Block = b };
                if (mention.Kind is PeriodKind.Day && SettingWords.Until.In(clause))
                    ended = Governor.Of(mention, PeriodRule.Carried) with { Block = b };
                if (Days(blocks[b], i, begun.Period.Start, clause) is not { } days || days == found.Period) continue;
                if (found.Found) return default;
                found = new(PeriodRule.Carried, days, PeriodKind.Day, mention.Span, b);
            }
        // 展会今天闭幕。下届展会将于10月举办: this one is over.
        return found.Found && !(ended.Found && found.Period.Start > ended.Period.End) ? found : ended;
    }

    // 于11月5日至10日举办; 昨天开幕…将持续至11月10日.
    static ReferencePeriod? Days(BlockTimes times, int mention, DateOnly? begun, ReadOnlySpan<char> clause)
    {
        var days = times.Mentions[mention].Period;
        if (times.Mentions[mention].Kind is PeriodKind.Day && days.Start < days.End) return SettingWords.HeldOn.In(clause) ? days : null;
        return StretchEnds.IsUntil(times, times.Mentions[mention]) && begun < days.End ? new(begun, days.End) : null;
    }
}
