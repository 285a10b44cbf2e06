namespace Newsprint;

/// <summary>
/// 两列列车已于3日抵达; 8万只鸽子，将于明天放飞: a time behind the things that a number counts, which says when they do what is told of them.
/// </summary>
static class LaterTime
{
    const int Reach = 40;
    /// <summary>What ends a clause, or a part of one that has a time of its own.</summary>
    const string Stops = "，,、；。：:（(“”—\n";

    /// <summary>The time behind a number whose things are the subject; null where there is none.</summary>
    public static PeriodMention? Of(BlockTimes times, TimedSentence sentence, int offset)
    {
        for (var i = sentence.First; i < sentence.Past; i++)
        {
            var mention = times.Mentions[i];
            if (mention.Span.Start <= offset || mention.Kind is PeriodKind.Compared or PeriodKind.Name) continue;
            var between = times.Text.AsSpan(offset, mention.Span.Start - offset);
            if (mention.Kind is PeriodKind.Span && times.TextOf(mention) is "今年" or "明年" && IsDoer(between, times.Text, mention)) return mention;
            if (mention.Kind is PeriodKind.Day && between.Length < Reach && IsSubject(between)) return mention;
            return between.Length < Reach && between.IndexOfAny(Stops) < 0
                && (mention.Kind is PeriodKind.Day or PeriodKind.Report || mention.Kind is PeriodKind.Since && between[^1] is '从' or '自'
                    || mention.Kind is PeriodKind.Span or PeriodKind.Vague && between[^1] is '在' or '于')
                ? mention
                : null;
        }
        return null;
    }

    // 县里3家医院|今年|更新了设备
    static bool IsDoer(ReadOnlySpan<char> between, string text, PeriodMention year) =>
        between.Length < 16 && between.IndexOfAny(Stops) < 0 && Glyph.IsHan(Glyph.At(text, year.Span.End)) && Glyph.IsHan(between[^1])
            && !"因比较自从与和到至将于在的".Contains(between[^1])
            && MeasureWord.Of(between) is > 0 and var measure && between.Length - measure > 2;

    // Sums and lengths (总投资5亿元，将于明年…) are no subject: what is counted by a measure word and named behind it is.
    static bool IsSubject(ReadOnlySpan<char> between)
    {
        if (SettingWords.On.End(between) is not { } on) return false;
        var subject = between[..^on.Length];
        var comma = subject.IndexOfAny("，；");
        if (comma >= 0 && comma < subject.Length - 1) return false;
        var measure = MeasureWord.Of(subject);
        return measure > 0 && subject[measure..].TrimEnd('，') is { Length: > 2 } && subject[..measure].IndexOfAny("将把向为") < 0;
    }
}
