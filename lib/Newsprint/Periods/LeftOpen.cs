namespace Newsprint;

/// <summary>A time that names no days, yet keeps the day of the report away.</summary>
static class LeftOpen
{
    /// <summary>
    /// True where the time named last before a number is left open, in its sentence or at the head of one before it: 不久前，…; 这几天，…。
    /// </summary>
    public static bool Is(BlockTimes times, int offset)
    {
        if (IsAftermath(times.Text.AsSpan(offset)) || IsOfAnyYear(times.SentenceBefore(offset))) return true;
        if (times.TextOf(times.Sentences[times.SentenceAt(offset)]) is var told && IsMeanwhile(told) && SettingWords.Coming.In(told))
            return true;
        for (var i = times.MentionBefore(offset); i >= 0; i--)
        {
            var mention = times.Mentions[i];
            if (mention.Kind is PeriodKind.Compared or PeriodKind.Name) continue;
            // 连日来 lasts up to the report.
            if (mention.Kind is not PeriodKind.Vague || times.TextOf(mention).EndsWith("来")) return false;
            var sentence = times.Sentences[times.SentenceAt(mention.Span.Start)].Span;
            // 电站机组日前投运。电站安装机组4台: nothing there is of the report's day.
            return offset < sentence.End || SettingWords.Lately.Has(times.TextOf(mention))
                || times.Text[mention.Span.Start] is '这'
                && times.Text.AsSpan(sentence.Start, mention.Span.Start - sentence.Start).Trim().IsEmpty;
        }
        return false;
    }

    /// <summary>夏粮占全年产量的两成，其中小麦占夏粮的九成: so it is in any year.</summary>
    public static bool IsOfAnyYear(ReadOnlySpan<char> before) =>
        before.IndexOf("全年") is > 0 and var at && before[..at] is [.., '占'] or [.., '占', '到'];

    /// <summary>其间，…; 活动期间，…: a sentence on all of what the one before began.</summary>
    public static bool IsMeanwhile(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        return sentence.IndexOf('，') is > 1 and < 7 and var stop && sentence[..stop] is [.., '其' or '期', '间'];
    }

    // 6.2级地震发生后, 6.8级地震抗震救灾: the earthquake was on a day of its own.
    static bool IsAftermath(ReadOnlySpan<char> number)
    {
        const int near = 8;
        const string quake = "级地震";
        return number[..Math.Min(near, number.Length)].IndexOf(quake) is > 0 and var at
            && SettingWords.Aftermath.Start(number[(at + quake.Length)..]) is not null;
    }
}
