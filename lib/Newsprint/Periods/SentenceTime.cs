namespace Newsprint;

/// <summary>Which time expression of a sentence governs a number in it.</summary>
static class SentenceTime
{
    /// <summary>The last one before the number that is no base of a comparison; else one that brackets after the number give.</summary>
    public static Governor GovernorAt(BlockTimes times, TimedSentence sentence, int offset)
    {
        Governor told = default;
        var course = Course.At(times.Text, offset);
        for (var i = sentence.Past - 1; i >= sentence.First; i--)
        {
            var mention = times.Mentions[i];
            if (mention.Span.Start >= offset
                || course.End is CourseEnd.To && mention.Span.Start > course.From && mention.Span.Start < course.Verb)
                continue;
            if (course.End is CourseEnd.From && mention.Kind is PeriodKind.Since
                && IsThen(times.Text.AsSpan(course.From, offset - course.From)))
                return Governor.Of(mention, PeriodRule.Course) with
                {
                    Period = new(mention.Period.Start, mention.Period.Start),
                    Kind = PeriodKind.Day
                };
            if (course.End is CourseEnd.From && mention.Span.Start < course.From)
                return EarlierFrom(times, sentence, i) ?? (IsOfYears(mention.Period, mention.Span, times)
                    ? Governor.Of(mention, PeriodRule.Course)
                    : new(PeriodRule.Course, default, PeriodKind.Span));
            var owns = OwnTime.Is(times.Text, mention, offset);
            if (owns && mention.Kind is PeriodKind.Compared or PeriodKind.Vague)
                return new(PeriodRule.Sentence, LikeWithLike(times, sentence, i), PeriodKind.Span, mention.Span);
            if (mention.Kind is PeriodKind.Vague && IsAhead(times.Text, mention, offset))
                return new(PeriodRule.Sentence, default, PeriodKind.Span, mention.Span);
            if (RunTo.IsPlanned(times.Text, mention, offset) && !(i > sentence.First && times.Mentions[i - 1].Kind is PeriodKind.Since))
                return new(PeriodRule.Sentence, default, PeriodKind.Span, mention.Span);
            if (mention.Kind is PeriodKind.Now && IsYears(times.TextOf(mention)) && OpenedBefore(times, sentence, i)) continue;
            if (mention.Kind is PeriodKind.Now && Anniversary(times, i) is { } begun) return begun;
            if (mention.Kind is PeriodKind.Now && IsYears(times.TextOf(mention)))
                return Report(times, sentence, i) is { } report
                    ? Governor.Of(report, PeriodRule.Told)
                    : new(PeriodRule.Sentence, default, PeriodKind.Span, mention.Span);
            if (mention.Kind is PeriodKind.Report && !told.Found) told = Governor.Of(mention, PeriodRule.Told);
            if (mention.Kind is PeriodKind.Compared or PeriodKind.Vague or PeriodKind.Name or PeriodKind.Report
                || IsElsewhere(times.Text, sentence, mention, offset) || IsAside(times, sentence, i, offset)
                || OfThing(times.Text, mention, offset)
                || RunTo.Is(times.Text, mention, offset))
                continue;
            if (YearlyRate.Over(times, sentence, i, offset) is { } years)
                return new(PeriodRule.Sentence, years, PeriodKind.Span, mention.Span);
            return JoinedTime.Of(times, sentence, i, offset);
        }
        if (course.End is CourseEnd.From) return new(PeriodRule.Course, default, PeriodKind.Span);
        return Bracketed(times, sentence, offset) is { } bracketed
            ? Governor.Of(bracketed, PeriodRule.Bracket)
            : LaterTime.Of(times, sentence, offset) is { } later
            ? Governor.Of(later)
            : told;
    }

    /// <summary>“十四五”期间，收入从|1万亿元提升至…: a change over the years of a plan is of all of them at both its ends.</summary>
    public static bool IsOfYears(ReferencePeriod period, TextSpan mention, BlockTimes times) =>
        period is { Start: { Month: 1, Day: 1 } start } && mention.Length > 0 && !Glyph.IsDigit(times.Text[mention.Start])
            && (period.End is { } end ? end.Year > start.Year : times.IsOver(start.AddYears(2)));

    // 规模从2017年的2亿元扩大到2024年的5亿元，占比从|3%提升至4%: the first end of the course before is the first end of this one, too.
    static Governor? EarlierFrom(BlockTimes times, TimedSentence sentence, int to)
    {
        if (to == sentence.First || !Follows(times.Text, times.Mentions[to], "到至为") || !Follows(times.Text, times.Mentions[to - 1], "从由"))
            return null;
        return Governor.Of(times.Mentions[to - 1], PeriodRule.Course);
    }

    static bool Follows(string text, PeriodMention mention, string words) =>
        mention.Kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Compared
            && (mention.Span.Start > 0 && words.Contains(text[mention.Span.Start - 1]) || words.Contains(text[mention.Span.Start]));

    // 在洛阳，花期将持续到三月中旬；在长兴，…: another place is told of; a time at the head of the sentence is for all of them.
    static bool IsElsewhere(string text, TimedSentence sentence, PeriodMention mention, int offset)
    {
        if (offset <= mention.Span.End
            || text.AsSpan(mention.Span.End, offset - mention.Span.End) is var between && between.LastIndexOf('；') is var stop && stop < 0)
            return false;
        return SettingWords.Place.Start(between[(stop + 1)..]) is not null
            && text.AsSpan(sentence.Span.Start, mention.Span.Start - sentence.Span.Start).Trim().Length > 0;
    }

    // 依托今年新投用的管线，居民用上了100公里外的热: the year of a thing in a clause before, which states nothing itself.
    static bool OfThing(string text, PeriodMention mention, int offset)
    {
        const int near = 10;
        if (mention.Kind is not PeriodKind.Span || offset - mention.Span.End < 4 || mention.Span.Start == 0
            || !Glyph.IsHan(text[mention.Span.Start - 1]) || !mention.Period.IsOfWholeYears)
            return false;
        var between = text.AsSpan(mention.Span.End, offset - mention.Span.End);
        if (between.IndexOfAny('，', '；') is not (> 3 and var stop)) return false;
        var clause = between[..stop];
        return clause[..Math.Min(near, stop)].IndexOf('的') is > 1 and var of && of < stop - 1 && !clause[..of].ContainsAny('、', '：')
            && !clause.ContainsAnyInRange('0', '9') && !clause.Contains('了');
    }

    // 如今，产业规模居首，2024年产量占…；累计培育…: a year that is over, within what is told of now, holds for its part of the sentence.
    static bool IsAside(BlockTimes times, TimedSentence sentence, int i, int offset) =>
        i > sentence.First && times.Mentions[i - 1].Kind is PeriodKind.Now
            && times.Mentions[i] is { Kind: PeriodKind.Span, Period.End: { } end } over && times.IsOver(end)
            && over.Span.End < offset && times.Text.AsSpan(over.Span.End, offset - over.Span.End).Contains('；');

    // 自10月开通以来，…由开通时的4千人次增至…
    static bool IsThen(ReadOnlySpan<char> from) =>
        from.Contains("时的", StringComparison.Ordinal) || from.Contains("之初的", StringComparison.Ordinal);

    /// <summary>2025年暑期3亿人次，较2024年（2.9亿人次）…: a year that a part of another is compared with is the same part of it.</summary>
    static ReferencePeriod LikeWithLike(BlockTimes times, TimedSentence sentence, int compared)
    {
        var period = times.Mentions[compared].Period;
        if (period.WholeYear is not { } year) return period;
        for (var i = compared - 1; i >= sentence.First; i--)
            if (times.Mentions[i] is { Kind: PeriodKind.Span, Period: { Start: { } start, End: { } end } }
                && end.DayNumber - start.DayNumber < 364)
                return new(start.AddYears(year - start.Year), end.AddYears(year - start.Year));
        return period;
    }

    /// <summary>The period that a sentence as a whole is about: the last expression that opens a clause, else the first.</summary>
    public static Governor Topic(BlockTimes times, TimedSentence sentence)
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

    // 截至3月底，设施总数达9万个: what the day counts.
    static int FirstNumber(BlockTimes times, TimedSentence sentence, PeriodMention mention) =>
        mention.Kind is PeriodKind.AsOf && sentence.Span.End > mention.Span.End
            && times.Text.AsSpan()[mention.Span.End..sentence.Span.End].IndexOfAnyInRange('0', '9') is > 0 and var digit
            ? mention.Span.End + digit
            : mention.Span.End;

    /// <summary>True where a sentence dates itself before an offset, if only by 近日 or by the day it was told.</summary>
    public static bool HasOwnTime(BlockTimes times, TimedSentence sentence, int offset) => OwnTimeIn(times, sentence) < offset;

    /// <summary>Where the first time stands by which a sentence dates itself; null where it does not.</summary>
    public static int? OwnTimeIn(BlockTimes times, TimedSentence sentence) =>
        sentence.Own < 0 ? null : times.Mentions[sentence.Own].Span.Start;

    /// <summary>其中，2月份…: a sentence on a part of what the paragraph states.</summary>
    public static bool IsPart(BlockTimes times, TimedSentence sentence) => times.TextOf(sentence).TrimStart().StartsWith("其中");

    // 未来三年培育5家: no days that are known.
    static bool IsAhead(string text, PeriodMention mention, int offset) =>
        text.AsSpan(mention.Span.Start) is ['未', '来', ..] or ['今', '后', ..]
            && text.AsSpan(mention.Span.End, offset - mention.Span.End).IndexOfAny("，；。") < 0;

    // 自2023年实施|三年来: the years since then.
    static bool OpenedBefore(BlockTimes times, TimedSentence sentence, int years) =>
        years > sentence.First && times.Mentions[years - 1] is { Kind: PeriodKind.Since } open
            && !times.Text.AsSpan(open.Span.End, times.Mentions[years].Span.Start - open.Span.End).Contains('，');

    // 航线自2001年1月开通。25年来，…: since then, where it is so many years ago.
    static Governor? Anniversary(BlockTimes times, int years)
    {
        if (years == 0 || times.Mentions[years - 1] is not { Period.Start: { } start } open
            || open.Kind is not PeriodKind.Since && !times.Text.AsSpan(0, open.Span.Start).EndsWith("自")
            || !new TimeCursor(times.TextOf(times.Mentions[years]), 0).TakeNumber(out var count) || !times.IsYearsAgo(start, count.Value))
            return null;
        return new(PeriodRule.Sentence, new(start, null), PeriodKind.Since, times.Mentions[years].Span);
    }

    // 十年来, 近三年: a stretch that ends at no day the text gives, unless its sentence says when it was told.
    static bool IsYears(ReadOnlySpan<char> mention) => mention.Contains('年') && new TimeCursor(mention, 0).TakeNumber(out _);

    static PeriodMention? Report(BlockTimes times, TimedSentence sentence, int before)
    {
        for (var i = before - 1; i >= sentence.First; i--)
            if (times.Mentions[i].Kind is PeriodKind.Report) return times.Mentions[i];
        return null;
    }

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

    static bool Governs(PeriodKind kind) =>
        kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Since or PeriodKind.Now;

    /// <summary>True where a time opens its clause, or closes one by itself.</summary>
    public static bool Leads(string text, PeriodMention mention) =>
        mention.Span.Start == 0 || text[mention.Span.Start - 1] is '，' or ',' or '；' or ';' or '。' or '：' or ':'
            || mention.Span.End < text.Length && text[mention.Span.End] is '，' or ',';

    static PeriodMention? Bracketed(BlockTimes times, TimedSentence sentence, int offset)
    {
        for (var i = sentence.First; i < sentence.Past; i++)
        {
            var mention = times.Mentions[i];
            if (mention.Span.Start <= offset || !Governs(mention.Kind)) continue;
            var between = times.Text.AsSpan(offset, mention.Span.Start - offset);
            return between.Length < 24 && between.EndsWith("（") && between.IndexOfAny("，；,") < 0 ? mention : null;
        }
        return null;
    }
}
