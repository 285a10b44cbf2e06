namespace Newsprint;

/// <summary>《行动方案（2026—2030年）》出台。《方案》提出，力争建成5个基地: what a plan sets as its aim is of the years in its title.</summary>
static class PlannedYears
{
    /// <summary>Those years, for a number of which nothing else says when; none where its sentence tells of no aim.</summary>
    public static Governor Of(BlockTimes times, int offset)
    {
        var before = times.SentenceBefore(offset);
        var told = Math.Max(before.LastIndexOf("提出"), before.LastIndexOf("明确"));
        if (told < 0 || !SettingWords.Coming.In(before[told..])) return default;
        for (var i = times.MentionBefore(offset); i >= 0 && !TopicTime.Governs(times.Mentions[i].Kind); i--)
            if (times.Mentions[i] is { Kind: PeriodKind.Name } named && IsInTitle(times.Text, named) && Years(times, named) is { } years)
                return new(PeriodRule.Carried, years, PeriodKind.Span, named.Span);
        return default;
    }

    static bool IsInTitle(string text, PeriodMention named) =>
        text.AsSpan(0, named.Span.Start).LastIndexOfAny('《', '》') is >= 0 and var mark && text[mark] is '《';

    static ReferencePeriod? Years(BlockTimes times, PeriodMention named) =>
        named.Period is not { Start: { } start, End: { } end }
            ? Plans.LastIn(times.TextOf(named))
            : end.Year > start.Year && named.Period.IsOfWholeYears ? named.Period : null;
}
