namespace Newsprint;

/// <summary>Which time expression of a sentence governs a number in it.</summary>
static class Clause
{
    /// <summary>The last one before the number that is no base of a comparison; else one that brackets after the number give.</summary>
    public static Governor Governor(BlockTimes times, TimedSentence sentence, int offset)
    {
        Governor told = default;
        var course = Course.At(times.Text, offset);
        for (var i = sentence.Past - 1; i >= sentence.First; i--)
        {
            var mention = times.Mentions[i];
            if (mention.Span.Start >= offset || course.End is CourseEnd.To && mention.Span.Start > course.From && mention.Span.Start < course.Verb) continue;
            if (course.End is CourseEnd.From && mention.Span.Start < course.From) return new(PeriodRule.Course, default, PeriodKind.Span);
            if (course.End is CourseEnd.To && mention.Kind is PeriodKind.Since) return new(PeriodRule.Course, default, PeriodKind.Now);
            var owns = Owns(times.Text, mention, offset);
            if (owns && mention.Kind is PeriodKind.Compared or PeriodKind.Vague) return new(PeriodRule.Sentence, mention.Period, PeriodKind.Span, mention.Span);
            if (mention.Kind is PeriodKind.Vague && IsAhead(times.Text, mention, offset)) return new(PeriodRule.Sentence, default, PeriodKind.Span, mention.Span);
            if (mention.Kind is PeriodKind.Report && !told.Found) told = Newsprint.Governor.Of(mention, PeriodRule.Told);
            if (mention.Kind is PeriodKind.Compared or PeriodKind.Vague or PeriodKind.Name or PeriodKind.Report) continue;
            return Joined(times, sentence, i, offset);
        }
        if (course.End is CourseEnd.From) return new(PeriodRule.Course, default, PeriodKind.Span);
        return Bracketed(times, sentence, offset) is { } bracketed ? Newsprint.Governor.Of(bracketed, PeriodRule.Bracket) : told;
    }

    /// <summary>The period that a sentence as a whole is about: the last expression that opens a clause, else the first.</summary>
    public static Governor Topic(BlockTimes times, TimedSentence sentence)
    {
        var found = -1;
        for (var i = sentence.First; i < sentence.Past; i++)
            if (Governs(times.Mentions[i].Kind) && (found < 0 || Leads(times.Text, times.Mentions[i]) && !OfPart(times.Text, times.Mentions[i]) || Closed(times, found, i))) found = i;
        return found < 0 ? default : Joined(times, sentence, found, times.Mentions[found].Span.End);
    }

    /// <summary>True where a sentence dates itself before an offset, if only by 近日 or by the day it was told.</summary>
    public static bool HasOwnTime(BlockTimes times, TimedSentence sentence, int offset)
    {
        for (var i = sentence.First; i < sentence.Past && times.Mentions[i].Span.Start < offset; i++)
            if (times.Mentions[i].Kind is not (PeriodKind.Compared or PeriodKind.Name)) return true;
        return false;
    }

    /// <summary>其中，2月份…: a sentence on a part of what the paragraph states.</summary>
    public static bool IsPart(BlockTimes times, TimedSentence sentence) => times.TextOf(sentence).TrimStart().StartsWith("其中");

    // 未来三年培育5家: no days that are known.
    static bool IsAhead(string text, PeriodMention mention, int offset) =>
        text.AsSpan(mention.Span.Start) is ['未', '来', ..] or ['今', '后', ..] && text.AsSpan(mention.Span.End, offset - mention.Span.End).IndexOfAny("，；。") < 0;

    // …，其中，二季度…: the time of a part.
    static bool OfPart(string text, PeriodMention mention) => text.AsSpan(0, mention.Span.Start).TrimEnd('，').EndsWith("其中");

    // 截至5月26日，港口今年以来…: the stretch that the day closes says more than the day.
    static bool Closed(BlockTimes times, int day, int stretch) =>
        times.Mentions[day].Kind is PeriodKind.AsOf && (times.Mentions[stretch].Kind is PeriodKind.Since || times.IsRunningYear(times.Mentions[stretch].Period));

    static bool Governs(PeriodKind kind) => kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Since or PeriodKind.Now;

    /// <summary>True where a time opens its clause, or closes one by itself.</summary>
    public static bool Leads(string text, PeriodMention mention) =>
        mention.Span.Start == 0 || text[mention.Span.Start - 1] is '，' or ',' or '；' or ';' or '。' or '：' or ':' || mention.Span.End < text.Length && text[mention.Span.End] is '，' or ',';

    /// <summary>从过去的2—3天, 为2月份116亿元的3倍: a time straight before the number, or with 的, is the number's own.</summary>
    static bool Owns(string text, PeriodMention mention, int offset)
    {
        if (offset == mention.Span.End) return mention.Period.End is not null && Glyph.IsDigit(text[offset]) && !IsRatio(text, mention.Span.Start, offset);
        if (offset < mention.Span.End || text[mention.Span.End] != '的') return false;
        foreach (var c in text.AsSpan(mention.Span.End + 1, offset - mention.Span.End - 1))
            if (!Glyph.IsDigit(c) && !TimeCursor.Dashes.Contains(c) && !"约近超至到.．".Contains(c)) return false;
        return mention.Kind != PeriodKind.Compared || !IsRatio(text, mention.Span.Start, offset);
    }

    // 恢复到2019年同期的95%, 是去年的3倍 measure against that time; 从2020年的5% names what it was.
    static bool IsRatio(string text, int mention, int offset)
    {
        var end = offset;
        while (end < text.Length && (Glyph.IsDigit(text[end]) || text[end] is '.' or '．')) end++;
        return After(text, end) is '倍' || After(text, end) is '%' or '％' && !(mention > 0 && text[mention - 1] is '从' or '由' or '比' or '较');
    }

    /// <summary>The mention with those it stands in one row with (5月份、6月份), or the one of them that 分别 gives the number.</summary>
    static Governor Joined(BlockTimes times, TimedSentence sentence, int last, int offset)
    {
        var first = last;
        while (first > sentence.First && InRow(times, first - 1)) first--;
        var mention = times.Mentions[last];
        if (first < last)
        {
            var between = times.Text.AsSpan(mention.Span.End, Math.Max(0, offset - mention.Span.End));
            if (between.IndexOf("分别") is >= 0 and var at) return Newsprint.Governor.Of(times.Mentions[Math.Min(last, first + Series.NumbersIn(between[at..]))]);
            return Newsprint.Governor.Of(mention) with { Period = new(times.Mentions[first].Period.Start, mention.Period.End) };
        }
        if (mention.Kind == PeriodKind.Now && last > sentence.First && times.Text[mention.Span.Start] is '截' or '至' or '迄' && times.Mentions[last - 1] is { Kind: PeriodKind.Since } open) return Newsprint.Governor.Of(open) with { Mention = mention.Span };
        if (mention.Kind == PeriodKind.AsOf && StretchEnds.Opening(times, last) is { } since) return Newsprint.Governor.Of(mention) with { Period = new(since, mention.Period.End) };
        if (mention.Kind is not (PeriodKind.Since or PeriodKind.Span)) return Newsprint.Governor.Of(mention);
        if (StretchEnds.DayWithin(times, sentence, last) is { } day) return Newsprint.Governor.Of(day);
        if (mention.Kind is PeriodKind.Since && StretchEnds.ToldOn(times, sentence, last) is { } told) return new(PeriodRule.Sentence, new(mention.Period.Start, told), PeriodKind.Span, mention.Span);
        if (StretchEnds.Closing(times, sentence, last) is { } upTo) return new(PeriodRule.Sentence, new(mention.Period.Start, upTo), PeriodKind.Span, mention.Span);
        return StretchEnds.Runs(times, mention, offset) ? new(PeriodRule.Sentence, new(mention.Period.Start, null), PeriodKind.Since, mention.Span) : Newsprint.Governor.Of(mention);
    }

    static bool InRow(BlockTimes times, int i)
    {
        var (a, b) = (times.Mentions[i], times.Mentions[i + 1]);
        if (a.Kind != b.Kind || a.Kind is not (PeriodKind.Day or PeriodKind.Span) || !(a.Period.End < b.Period.Start)) return false;
        var between = times.Text.AsSpan(a.Span.End, b.Span.Start - a.Span.End);
        return between is "、" or "和" or "及" or "与" or "以及";
    }

    /// <summary>The character at a place; none at the end.</summary>
    public static char After(string text, int at) => at < text.Length ? text[at] : '\0';

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
