namespace Newsprint;

/// <summary>What an article's body says of a number in its headline.</summary>
static class HeadlineBody
{
    /// <summary>The block and the offset at which the body first states the same number; null where it does not.</summary>
    public static (int Block, int Offset)? SameNumber(Reused<BlockTimes> blocks, int headline, int offset)
    {
        var number = PrintedNumber.At(blocks[headline].Text, offset);
        for (var b = First(blocks, headline); b < blocks.Count && blocks[b].Kind == BlockKind.Paragraph; b++)
            if (PrintedNumber.Find(blocks[b].Text, number) is >= 0 and var found) return (b, found);
        return null;
    }

    /// <summary>今年客流破亿 above 截至5月2日，今年客流…: an open stretch, up to the day to which the body counts it.</summary>
    public static Governor CountedUpTo(Reused<BlockTimes> blocks, int headline, Governor open, DateOnly? published) =>
        Opening(blocks, headline) is var counted && counted.Period.End <= published
            && (counted.Period.Start == open.Period.Start || IsOfSameYear(blocks, headline, open, counted))
            ? counted
            : open;

    // 2026年票房破亿 above 截至5月2日，2026年票房…
    static bool IsOfSameYear(Reused<BlockTimes> blocks, int headline, Governor open, Governor counted) =>
        counted.Period.Start == counted.Period.End && counted.Mention.Length > 0 && open.Mention.Length > 0
            && Glyph.IsDigit(blocks[headline].Text[open.Mention.Start])
            && blocks[counted.Block].Text.AsSpan(counted.Mention.Start).StartsWith(blocks[headline].Text.AsSpan(open.Mention.Start, 4));

    /// <summary>The period of the body's first statement; none where it opens with 近日 or names no time.</summary>
    public static Governor Opening(Reused<BlockTimes> blocks, int headline)
    {
        var first = First(blocks, headline);
        if (first >= blocks.Count || blocks[first] is not { Kind: BlockKind.Paragraph } opening) return default;
        if (opening.Mentions is [{ Kind: PeriodKind.Vague }, ..]) return default;
        foreach (var sentence in opening.Sentences)
            if (TopicTime.Of(opening, sentence) is { Found: true } topic)
                return topic with { Rule = PeriodRule.Body, Block = first };
        return default;
    }

    // Behind the headline, and the deck under it.
    static int First(Reused<BlockTimes> blocks, int headline)
    {
        var first = headline + 1;
        while (first < blocks.Count && blocks[first].Kind is BlockKind.Headline) first++;
        return first;
    }
}
