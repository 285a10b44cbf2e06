namespace Newsprint;

/// <summary>The time that a sentence which names none takes from those before it.</summary>
static class CarriedTime
{
    /// <summary>So many paragraphs, or sentences, back.</summary>
    const int Reach = 3;

    /// <summary>A period of the sentences before, when this one goes on with what they state; none where it does not.</summary>
    /// <param name="blocks">The article's.</param>
    /// <param name="block">Index of the sentence's block.</param>
    /// <param name="index">Its index there.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    public static Governor Of(Reused<BlockTimes> blocks, int block, int index, DateOnly? published)
    {
        var sentence = blocks[block].TextOf(blocks[block].Sentences[index]);
        for (var b = block; b >= 0 && b >= block - Reach && blocks[b].Kind == BlockKind.Paragraph; b--)
        {
            var times = blocks[b];
            for (var s = (b == block ? index : times.Sentences.Count) - 1; s >= 0; s--)
            {
                var before = times.Sentences[s];
                if (before.First == before.Past || b < block && SentenceTime.IsPart(times, before)) continue;
                if (!Series.GoesOn(times.TextOf(before), sentence, block - b) && !(b == block && s >= index - Reach && IsAhead(times, before, published))) continue;
                if (SentenceTime.Topic(times, before) is { Found: true } topic) return topic with { Rule = PeriodRule.Carried, Block = b };
                if (SentenceTime.HasOwnTime(times, before, int.MaxValue)) return default;
            }
            if (times.IsLead) break;
        }
        return default;
    }

    // 12月15日起实行新图。增开列车20列: what a coming day begins is told on.
    static bool IsAhead(BlockTimes times, TimedSentence sentence, DateOnly? published) =>
        SentenceTime.Topic(times, sentence) is { Kind: PeriodKind.Since, Period.Start: { } start } && start > published;
}
