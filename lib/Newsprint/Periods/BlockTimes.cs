namespace Newsprint;

/// <summary>A block with its time expressions and its sentences.</summary>
sealed class BlockTimes
{
    public BlockTimes(Block block, PeriodContext context)
    {
        (Text, Kind) = (block.Text, block.Kind);
        PeriodReader.Read(Text, context, Mentions);
        var (start, next) = (0, 0);
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && !EndsAt(i)) continue;
            var end = Math.Min(i + 1, Text.Length);
            var first = next;
            while (next < Mentions.Count && Mentions[next].Span.Start < end) next++;
            Sentences.Add(new(new(start, end), first, next));
            start = end;
        }
    }

    public string Text { get; }
    public BlockKind Kind { get; }
    public List<PeriodMention> Mentions { get; } = [];
    public List<TimedSentence> Sentences { get; } = [];

    /// <summary>The last day or stretch named here; default for none.</summary>
    public ReferencePeriod Last
    {
        get
        {
            for (var i = Mentions.Count - 1; i >= 0; i--)
                if (Mentions[i] is { Kind: PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Report, Period.End: not null }) return Mentions[i].Period;
            return default;
        }
    }

    /// <summary>The first stretch named here; default for none.</summary>
    public ReferencePeriod First
    {
        get
        {
            foreach (var mention in Mentions)
                if (mention is { Kind: PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf, Period.End: not null }) return mention.Period;
            return default;
        }
    }

    /// <summary>The index of the sentence that an offset stands in.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public ReadOnlySpan<char> TextOf(TimedSentence sentence) => Text.AsSpan(sentence.Span.Start, sentence.Span.Length);

    bool EndsAt(int at) => Text[at] is '。' or '！' or '？' or '!' or '?' or '\n';
}

/// <summary>A sentence and which of its block's time expressions stand in it.</summary>
/// <param name="Span">Its place in the block.</param>
/// <param name="First">Index of its first mention.</param>
/// <param name="Past">Index just past its last mention.</param>
readonly record struct TimedSentence(TextSpan Span, int First, int Past);
