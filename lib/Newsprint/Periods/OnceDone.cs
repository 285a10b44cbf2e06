namespace Newsprint;

/// <summary>3月20日开工，建成后每年可供水1亿立方米: what a thing will give once it is done is of no day that is named before.</summary>
static class OnceDone
{
    /// <summary>全部建成后每年可发电…: neither now nor on a day that is named; in 建成后由目前的3小时缩短 the number is today's.</summary>
    public static bool Is(BlockTimes times, Governor found, int offset)
    {
        if (found.Kind is PeriodKind.Now && found.Rule is PeriodRule.Sentence && found.Mention.End <= offset
            && times.Text.AsSpan(found.Mention.End, offset - found.Mention.End).IndexOfAny("，；") < 0
            && found.Mention.Start > 0 && times.Text[found.Mention.Start - 1] is '由' or '从') return false;
        return SettingWords.Once.In(times.SentenceBefore(offset));
    }

    /// <summary>
    /// True where a time of the sentence only says when the thing is begun or done, and the number what is promised of it.
    /// </summary>
    /// <param name="times">The number's block.</param>
    /// <param name="found">What governs the number.</param>
    /// <param name="offset">Where it starts.</param>
    public static bool IsPromised(BlockTimes times, Governor found, int offset)
    {
        if (found.Rule is not (PeriodRule.Sentence or PeriodRule.Told) || found.Kind is PeriodKind.Now || found.Mention.End > offset)
            return false;
        var between = times.Text.AsSpan(found.Mention.End, offset - found.Mention.End);
        if (SettingWords.Once.IndexIn(between) is not (>= 0 and var once) || between[once..].StartsWith("届时")) return false;
        var promise = between[once..];
        return between[..once].ContainsAny('，', '；') && !promise.Contains('已')
            && (SettingWords.Coming.In(promise) || SettingWords.Able.In(promise) || promise.IndexOfAny("可能") >= 0
                || promise.Contains("每年", StringComparison.Ordinal) || promise.Contains("一年", StringComparison.Ordinal));
    }
}
