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
            if (YearsUpToNow.Is(times, mention))
            {
                if (YearsUpToNow.OpenedBefore(times, sentence, i)) continue;
                return YearsUpToNow.Governor(times, sentence, i);
            }
            if (mention.Kind is PeriodKind.Report && !told.Found) told = Governor.Of(mention, PeriodRule.Told);
            if (mention.Kind is PeriodKind.Compared or PeriodKind.Vague or PeriodKind.Name or PeriodKind.Report
                || IsElsewhere(times.Text, sentence, mention, offset) || IsAside(times, sentence, i, offset)
                || OfThing(times.Text, mention, offset) || IsCause(times.Text, mention, offset)
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

    // 前5个月，受|春节等假期带动，客流量增长5%: what caused it.
    static bool IsCause(string text, PeriodMention mention, int offset)
    {
        if (mention.Kind is not PeriodKind.Span || offset <= mention.Span.End) return false;
        var after = text.AsSpan(mention.Span.End, offset - mention.Span.End);
        return after.IndexOfAny('，', '；') is > 0 and var stop && (after[..stop] is [.., '影', '响'] or [.., '带' or '拉', '动'])
            && text.AsSpan(BlockTimes.ClauseStart(text, mention.Span.Start)) is ['受', ..];
    }

    // 依托今年新投用的管线，居民用上了100公里外的热: the year of a thing in a clause before, which states nothing itself.
    static bool OfThing(string text, PeriodMention mention, int offset)
    {
        const int near = 10;
        if (mention.Kind is not PeriodKind.Span || offset - mention.Span.End < 4) return false;
        var opens = mention.Span.Start == 0 || !Glyph.IsHan(text[mention.Span.Start - 1]);
        if (!opens && !mention.Period.IsOfWholeYears) return false;
        var between = text.AsSpan(mention.Span.End, offset - mention.Span.End);
        if (between.IndexOfAny('，', '；') is not (> 3 and var stop)) return false;
        var clause = between[..stop];
        // 今年投用的抛秧机，一次可抛14兜: so does one at the head of a clause, where the thing is said to be new then.
        return clause[..Math.Min(near, stop)].IndexOf('的') is > 1 and var of && of < stop - 1 && !clause[..of].ContainsAny('、', '：')
            && (!opens || SettingWords.Opens.End(clause[..of]) is not null)
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

    static PeriodMention? Bracketed(BlockTimes times, TimedSentence sentence, int offset)
    {
        for (var i = sentence.First; i < sentence.Past; i++)
        {
            var mention = times.Mentions[i];
            if (mention.Span.Start <= offset || !TopicTime.Governs(mention.Kind)) continue;
            var between = times.Text.AsSpan(offset, mention.Span.Start - offset);
            return between.Length < 24 && between.EndsWith("（") && between.IndexOfAny("，；,") < 0 ? mention : null;
        }
        return null;
    }
}
