namespace Newsprint;

/// <summary>The days before a number, in its block, on which something is said to have been told or done.</summary>
/// <param name="times">The block.</param>
/// <param name="offset">Where the number starts.</param>
/// <param name="published">The day of the page; null when not known.</param>
readonly struct Telling(BlockTimes times, int offset, DateOnly? published)
{
    /// <summary>
    /// 24日公布的数据显示，…: the day of the telling that is named last; null where a day of something else is named behind it, or none.
    /// </summary>
    public DateOnly? Day
    {
        get
        {
            for (var i = times.MentionBefore(offset); i >= 0; i--)
                if (times.Mentions[i] is { Kind: PeriodKind.Report or PeriodKind.Day } mention)
                    return mention.Kind is PeriodKind.Report && IsOneDay(mention) && IsNews(mention.Period.End) ? mention.Period.End : null;
            return null;
        }
    }

    /// <summary>
    /// 隧道昨天贯通。隧道全长…: true where the day that a sentence would take from one before it is not the page's own.
    /// </summary>
    public bool IsOfAnotherDay(DateOnly? report) =>
        (report ?? Last(dayOfEvents: true)?.Period.End) < published
            && times.MentionBefore(offset) is >= 0 and var at
            && times.Mentions[at].Span.End <= times.Sentences[times.SentenceAt(offset)].Span.Start;

    /// <summary>The day named last; null where none is, or where it cannot be the number's.</summary>
    /// <param name="dayOfEvents">True where a day of what happened will do; for what is so now only one told or counted up to will.</param>
    public PeriodMention? Last(bool dayOfEvents)
    {
        for (var i = times.MentionBefore(offset); i >= 0; i--)
            if (times.Mentions[i] is var mention && Serves(mention, dayOfEvents) && IsOneDay(mention))
                return IsAhead(mention) ? null : mention;
        return null;
    }

    // 截至9月1日，…。目前，…: now is the day just counted up to, where that is news; a day long past is nobody's now.
    bool Serves(PeriodMention mention, bool dayOfEvents) => mention.Kind switch
    {
        PeriodKind.Report => true,
        PeriodKind.Day => dayOfEvents && IsNews(mention.Period.End),
        PeriodKind.AsOf => (!dayOfEvents || times.Text[mention.Span.Start] is '截') && IsNews(mention.Period.End),
        _ => false,
    };

    bool IsNews(DateOnly? day) => published is not { } paper || day >= paper.AddDays(-News);

    const int News = 10;

    bool IsOneDay(PeriodMention mention) =>
        mention is { Period: { Start: { } first, End: { } last } } && first == last && !(last > published);

    // 26日，列车脱轨。清理工作预计将持续7天: what is to come is not of the day of the sentence before.
    bool IsAhead(PeriodMention mention) =>
        mention.Kind is PeriodKind.Day && mention.Span.End <= times.Sentences[times.SentenceAt(offset)].Span.Start
            && SettingWords.Ahead.In(times.ClauseBefore(offset));
}
