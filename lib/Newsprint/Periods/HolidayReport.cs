namespace Newsprint;

/// <summary>
/// 今天（2月24日）发布的数据显示，春节假期9天…。铁路发送旅客…: what a report counts of travel and trade is of the holiday that it tells of, once that is over.
/// </summary>
static class HolidayReport
{
    /// <summary>So many times back.</summary>
    const int Reach = 24;

    /// <summary>The holiday of a sentence that names no time; none where its report tells of none, or of one that is not over.</summary>
    /// <param name="blocks">The article's.</param>
    /// <param name="block">Index of the sentence's block.</param>
    /// <param name="index">Its index there.</param>
    public static Governor Of(Reused<BlockTimes> blocks, int block, int index)
    {
        var (times, ahead) = (blocks[block], false);
        if (times.Kind is not BlockKind.Paragraph) return default;
        var (asked, left) = (false, Reach);
        for (var b = block; b >= 0 && blocks[b].Kind is BlockKind.Paragraph; b--)
        {
            for (var i = (b == block ? times.Sentences[index].First : blocks[b].Mentions.Count) - 1; i >= 0 && left-- > 0; i--)
            {
                if (Days(blocks[b], i) is not { } last) continue;
                if (!asked && !Counts(times, index, out ahead)) return default;
                asked = true;
                // What is still to come is told of in its own paragraph.
                return blocks[b].IsOver(last) || ahead && b == block
                    ? Governor.Of(blocks[b].Mentions[i], PeriodRule.Carried) with { Block = b }
                    : default;
            }
            if (blocks[b].IsLead) break;
        }
        return default;
    }

    /// <summary>The last day of a holiday that a mention names as a whole; null where it names none.</summary>
    static DateOnly? Days(BlockTimes times, int mention) =>
        times.Mentions[mention] is { Kind: PeriodKind.Span, Period: { Start: { } first, End: { } last } } named
            && last.DayNumber - first.DayNumber is > 1 and < 45 && Holidays.Words.In(times.TextOf(named))
            ? last
            : null;

    static bool Counts(BlockTimes times, int index, out bool ahead)
    {
        var sentence = times.TextOf(times.Sentences[index]);
        ahead = SettingWords.Coming.In(sentence);
        return SettingWords.Crowds.In(sentence) || Series.Compares(sentence);
    }
}
