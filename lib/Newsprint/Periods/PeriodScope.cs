namespace Newsprint;

/// <summary>Which period governs a place in an article.</summary>
sealed class PeriodScope
{
    readonly BlockTimes[] _blocks;
    readonly DateOnly? _reportDay;

    /// <summary>Reads the time expressions of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    /// <param name="dateline">The day that the report gives for itself; null when it gives none.</param>
    public PeriodScope(IReadOnlyList<Block> blocks, DateOnly? published, DateOnly? dateline)
    {
        _blocks = new BlockTimes[blocks.Count];
        var (current, topic) = (default(ReferencePeriod), default(ReferencePeriod));
        for (var i = 0; i < blocks.Count; i++)
        {
            _blocks[i] = new(blocks[i], new(dateline ?? published, current, topic));
            if (_blocks[i].Last is not { End: not null } last) continue;
            (current, topic) = (last, _blocks[i].First);
        }
        _reportDay = dateline ?? StatedToday();
    }

    /// <summary>The time expressions of a block, in the order of its text.</summary>
    public IReadOnlyList<PeriodMention> Mentions(int block) => _blocks[block].Mentions;

    /// <summary>The day of the report where its text states it; null where it does not.</summary>
    public DateOnly? ReportDay => _reportDay;

    /// <summary>The period of a figure.</summary>
    /// <param name="block">Index of its block.</param>
    /// <param name="offset">Where its number starts in the block's text.</param>
    /// <returns>Default where the text gives none; an end that is null where it is open.</returns>
    public ReferencePeriod At(int block, int offset) => Resolve(Find(block, offset));

    Governor Find(int block, int offset)
    {
        var times = _blocks[block];
        var index = times.SentenceAt(offset);
        var own = Clause.Governor(times, times.Sentences[index], offset);
        if (own.Found) return own;
        if (times.Kind == BlockKind.Headline) return Body(block, offset);
        if (own.Told is { } told) return Governor.Of(told);
        return Carried(block, index, offset);
    }

    /// <summary>A period of the sentences before, when this one goes on with what they state.</summary>
    Governor Carried(int block, int index, int offset)
    {
        var times = _blocks[block];
        var sentence = times.TextOf(times.Sentences[index]);
        if (Clause.HasOwnTime(times, times.Sentences[index])) return default;
        for (var (b, s) = (block, index - 1); b >= 0; s--)
        {
            if (s < 0)
            {
                if (--b < 0 || _blocks[b].Kind != BlockKind.Paragraph) break;
                s = _blocks[b].Sentences.Count;
                continue;
            }
            var before = _blocks[b];
            if (!Series.GoesOn(before.TextOf(before.Sentences[s]), sentence, sameBlock: b == block)) { if (b == block) continue; if (block - b > 3) break; continue; }
            var topic = Clause.Topic(before, before.Sentences[s]);
            if (topic.Found) return topic;
            if (Clause.HasOwnTime(before, before.Sentences[s])) break;
        }
        return default;
    }

    /// <summary>A headline's figure takes the period of the same number in the body, else of the body's first statement.</summary>
    Governor Body(int headline, int offset)
    {
        var number = Series.NumberAt(_blocks[headline].Text, offset);
        for (var b = headline + 1; b < _blocks.Length && _blocks[b].Kind == BlockKind.Paragraph; b++)
            if (Series.FindNumber(_blocks[b].Text, number) is >= 0 and var found) return Find(b, found);
        if (headline + 1 >= _blocks.Length || _blocks[headline + 1].Kind != BlockKind.Paragraph) return default;
        var opening = _blocks[headline + 1];
        if (opening.Mentions.Count > 0 && opening.Mentions[0].Kind == PeriodKind.Vague) return default;
        foreach (var sentence in opening.Sentences)
            if (Clause.Topic(_blocks[headline + 1], sentence) is { Found: true } topic) return topic;
        return default;
    }

    ReferencePeriod Resolve(Governor governor) => governor.Kind switch
    {
        _ when !governor.Found => Day(_reportDay),
        PeriodKind.Now => Day(_reportDay),
        PeriodKind.Since => new(governor.Period.Start, governor.Period.End ?? (_reportDay > governor.Period.Start ? _reportDay : null)),
        _ => governor.Period,
    };

    static ReferencePeriod Day(DateOnly? day) => day is { } known ? ReferencePeriod.Day(known) : default;

    DateOnly? StatedToday()
    {
        foreach (var block in _blocks)
            foreach (var mention in block.Mentions)
                if (mention.Kind is PeriodKind.Day or PeriodKind.Report or PeriodKind.AsOf && SaysToday(block.Text.AsSpan(mention.Span.Start, mention.Span.Length))) return mention.Period.End;
        return null;
    }

    static bool SaysToday(ReadOnlySpan<char> text) => text.IndexOf('今') is >= 0 and var at && at + 1 < text.Length && text[at + 1] is '天' or '日' or '早' or '晨' or '晚';
}

/// <summary>What governs a figure: a mention's period and kind.</summary>
/// <param name="Found">True where something does; an undated 目前 is something.</param>
/// <param name="Period">The period.</param>
/// <param name="Kind">Its mention's kind.</param>
/// <param name="Told">The day on which the sentence says it was told; null where it does not say.</param>
readonly record struct Governor(bool Found, ReferencePeriod Period, PeriodKind Kind, PeriodMention? Told = null)
{
    public static Governor Of(PeriodMention mention) => new(true, mention.Period, mention.Kind);
}
