namespace Newsprint;

/// <summary>今年以来, and a holiday that is not over: both last up to the day of the telling.</summary>
static class Running
{
    /// <summary>
    /// True where what governs a number is still running on the day of the telling; 自…开通以来 has no end, and a sentence that looks ahead
    /// means all of the holiday.
    /// </summary>
    /// <param name="told">The day of the telling.</param>
    /// <param name="found">What governs.</param>
    /// <param name="blocks">The article's.</param>
    /// <param name="block">Index of the number's block.</param>
    /// <param name="offset">Where it starts there.</param>
    public static bool On(DateOnly told, Governor found, Reused<BlockTimes> blocks, int block, int offset)
    {
        if (found.Block < 0 || found.Period.Start is not { } start || start >= told) return false;
        var mention = blocks[found.Block].Text.AsSpan(found.Mention.Start, found.Mention.Length);
        if (found.Period.End is not { } end) return found.Kind == PeriodKind.Since && IsOpen(mention, start, told);
        return end > told && found.Kind == PeriodKind.Span && Holidays.Words.In(mention)
            && !SettingWords.Coming.In(blocks[block].SentenceBefore(offset));
    }

    /// <summary>
    /// 今年以来, 11月以来 in November, 昨天以来, 截至目前: the year, the month is running and is counted up to the day of the telling;
    /// “十四五”以来 is left open.
    /// </summary>
    static bool IsOpen(ReadOnlySpan<char> mention, DateOnly start, DateOnly told)
    {
        if (mention[0] is '截' or '至' or '迄' || Holidays.Words.In(mention)
            || mention is ['昨', '天' or '日' or '晚' or '夜', .., not '起']) return true;
        return start.Day == 1 && !mention.Contains('日') && start.Year == told.Year && (start.Month == told.Month || start.Month == 1);
    }
}
