namespace Newsprint;

/// <summary>The time that a sentence as a whole is about, which others may go on with.</summary>
static class TopicTime
{
    /// <summary>The period that a sentence as a whole is about: the last expression that opens a clause, else the first.</summary>
    public static Governor Of(BlockTimes times, TimedSentence sentence)
    {
        var found = -1;
        for (var i = sentence.First; i < sentence.Past; i++)
            if (Governs(times.Mentions[i].Kind)
                && (found < 0
                    || Leads(times.Text, times.Mentions[i]) && !OfPart(times.Text, times.Mentions[i])
                        && !OfWhat(times.Text, times.Mentions[i])
                    || Closed(times, found, i)
                    || TellsNothing(times, found, i)))
                found = i;
        while (found >= 0 && found + 1 < sentence.Past && JoinedTime.InRow(times, found)) found++;
        return found < 0 ? default : JoinedTime.Of(times, sentence, found, FirstNumber(times, sentence, times.Mentions[found]));
    }

    // 截至3月底，设施总数达9万个: what the day counts; 2026年累计开行3000列: a printed year that runs.
    static int FirstNumber(BlockTimes times, TimedSentence sentence, PeriodMention mention) =>
        (mention.Kind is PeriodKind.AsOf || times.IsRunningYear(mention.Period) && Glyph.IsDigit(times.Text[mention.Span.Start]))
            && sentence.Span.End > mention.Span.End
            && times.Text.AsSpan()[mention.Span.End..sentence.Span.End].IndexOfAnyInRange('0', '9') is > 0 and var digit
            ? mention.Span.End + digit
            : mention.Span.End;

    // …，其中，二季度…: the time of a part.
    static bool OfPart(string text, PeriodMention mention) => text.AsSpan(0, mention.Span.Start).TrimEnd('，').EndsWith("其中");

    // 1月起调图，2025年底|开通的高铁接入路网: the time of what happened to a thing of which the clause tells.
    static bool OfWhat(string text, PeriodMention mention)
    {
        const int near = 6;
        if (mention.Kind is not (PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf)) return false;
        var clause = Announcement.FirstClause(text.AsSpan(mention.Span.End));
        return clause[..Math.Min(near, clause.Length)].IndexOf('的') is > 1 and var of && of + 2 < clause.Length
            && !clause[..of].ContainsAnyInRange('0', '9') && SettingWords.Opens.End(clause[..of]) is not null;
    }

    // 截至5月26日，港口今年以来…: the stretch that the day closes says more than the day.
    static bool Closed(BlockTimes times, int day, int stretch) =>
        times.Mentions[day].Kind is PeriodKind.AsOf
            && (times.Mentions[stretch].Kind is PeriodKind.Since || times.IsRunningYear(times.Mentions[stretch].Period));

    // 今天通过预算案，2023财年支出5亿元: a day on which no number stands.
    static bool TellsNothing(BlockTimes times, int day, int next) =>
        times.Mentions[day].Kind is PeriodKind.Day && times.Mentions[next].Kind is PeriodKind.Span
        && !times.Text
        .AsSpan(times.Mentions[day].Span.End, times.Mentions[next].Span.Start - times.Mentions[day].Span.End)
        .ContainsAnyInRange('0', '9');

    /// <summary>True for what can be a time of figures: no base of a comparison, no name, no day of the telling.</summary>
    public static bool Governs(PeriodKind kind) =>
        kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Since or PeriodKind.Now;

    /// <summary>True where a time opens its clause, or closes one by itself.</summary>
    public static bool Leads(string text, PeriodMention mention) =>
        mention.Span.Start == 0 || text[mention.Span.Start - 1] is '，' or ',' or '；' or ';' or '。' or '：' or ':'
            || mention.Span.End < text.Length && text[mention.Span.End] is '，' or ',';
}
