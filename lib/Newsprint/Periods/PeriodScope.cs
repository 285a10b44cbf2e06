namespace Newsprint;

/// <summary>Which period governs a place in an article.</summary>
sealed class PeriodScope
{
    readonly Reused<BlockTimes> _blocks = new();
    readonly List<DateOnly?> _reportDays = [];
    DateOnly? _published;
    DateOnly? _stated;

    /// <summary>A scope of no article yet.</summary>
    public PeriodScope() { }

    /// <summary>Reads the time expressions of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    /// <param name="dateline">The day that the report gives for itself; null when it gives none.</param>
    /// <param name="stated">The day on which the page as a whole says that it is told: it closes what is still running; null when it says none.</param>
    public PeriodScope(IReadOnlyList<Block> blocks, DateOnly? published, DateOnly? dateline, DateOnly? stated = null) => Read(blocks, published, dateline, stated);

    /// <summary>Reads the time expressions of an article; what was read before is forgotten.</summary>
    public void Read(IReadOnlyList<Block> blocks, DateOnly? published, DateOnly? dateline, DateOnly? stated = null)
    {
        (_published, _stated) = (published, stated);
        _blocks.Clear();
        var (current, topic) = (default(ReferencePeriod), default(ReferencePeriod));
        for (var i = 0; i < blocks.Count; i++)
        {
            var times = _blocks.Take().Read(blocks[i], new(dateline ?? published, current, topic));
            if (times.Last is not { End: not null } last) continue;
            (current, topic) = (last, times.First);
        }
        FindReportDays(dateline);
    }

    /// <summary>The time expressions of a block, in the order of its text.</summary>
    public IReadOnlyList<PeriodMention> Mentions(int block) => _blocks[block].Mentions;

    /// <summary>The period of a figure.</summary>
    /// <param name="block">Index of its block.</param>
    /// <param name="offset">Where its number starts in the block's text.</param>
    /// <returns>Default where the text gives none; an end that is null where it is open.</returns>
    public ReferencePeriod At(int block, int offset) => GovernorAt(block, offset).Period;

    /// <summary>The period of a figure and why it has it.</summary>
    /// <param name="block">Index of its block.</param>
    /// <param name="offset">Where its number starts in the block's text.</param>
    public Governor GovernorAt(int block, int offset)
    {
        var found = Find(block, offset);
        var day = _reportDays[block];
        if (found.Period.Start is { } start && (day ?? _stated) is { } told && told > start && IsRunning(found, told, block, offset)) return found with { Period = new(start, told) };
        var once = IsOnceDone(block, offset, found);
        if (once && found.Rule is PeriodRule.Carried) return default;
        if (found.Found && found.Kind != PeriodKind.Now || once) return found.Kind == PeriodKind.Now ? default : InStock(Lasting.Over(found, _blocks[block].Text, offset), block, offset, day ?? _stated ?? _published);
        if (!found.Found && SettingWords.Able.In(ClauseBefore(block, offset))) return default;
        return day is { } known ? new(PeriodRule.ReportDay, ReferencePeriod.Day(known), PeriodKind.Day) : Told(block, offset, tellingOnly: found.Found);
    }

    /// <summary>今年以来, and a holiday that is not over, unless the sentence looks ahead: both last up to the day of the telling. 自…开通以来 has no end.</summary>
    bool IsRunning(Governor found, DateOnly told, int block, int offset)
    {
        if (found.Period.End is not { } end) return found.Kind == PeriodKind.Since && found.Block >= 0 && StretchEnds.IsStillOn(_blocks[found.Block].Text.AsSpan(found.Mention.Start, found.Mention.Length), found.Period.Start!.Value, told);
        if (end <= told || found.Kind != PeriodKind.Span || found.Block < 0 || !_blocks[found.Block].IsHoliday(found.Mention)) return false;
        var times = _blocks[block];
        var sentence = times.Sentences[times.SentenceAt(offset)].Span.Start;
        return !SettingWords.Coming.In(times.Text.AsSpan(sentence, offset - sentence));
    }

    /// <summary>全部建成后每年可发电…: neither now nor on a day that is named; in 建成后由目前的3小时缩短 the number is today's.</summary>
    bool IsOnceDone(int block, int offset, Governor found)
    {
        var times = _blocks[block];
        var sentence = times.Sentences[times.SentenceAt(offset)].Span.Start;
        if (found.Kind is PeriodKind.Now && found.Rule is PeriodRule.Sentence && found.Mention.End <= offset && times.Text.AsSpan(found.Mention.End, offset - found.Mention.End).IndexOfAny("，；") < 0 && found.Mention.Start > 0 && times.Text[found.Mention.Start - 1] is '由' or '从') return false;
        return SettingWords.Once.In(times.Text.AsSpan(sentence, offset - sentence));
    }

    /// <summary>2021年…保有量达3万台: what there is at the end of a stretch that is over.</summary>
    Governor InStock(Governor found, int block, int offset, DateOnly? told) =>
        found is { Kind: PeriodKind.Span, Rule: PeriodRule.Sentence or PeriodRule.Carried, Period.End: { } end } && end < told && SettingWords.Stock.In(ClauseBefore(block, offset))
            ? found with { Period = ReferencePeriod.Day(end) } : found;

    ReadOnlySpan<char> ClauseBefore(int block, int offset)
    {
        var text = _blocks[block].Text;
        var start = text.AsSpan(0, offset).LastIndexOfAny("，。；！？：\n") + 1;
        return text.AsSpan(start, offset - start);
    }

    Governor Find(int block, int offset)
    {
        var times = _blocks[block];
        var index = times.SentenceAt(offset);
        var own = Clause.Governor(times, times.Sentences[index], offset) with { Block = block };
        if (times.Kind == BlockKind.Headline && !(own.Found && own.Kind != PeriodKind.Now)) return Body(block, offset) is { Found: true } body ? body : own;
        if (own.Found) return own;
        return Clause.HasOwnTime(times, times.Sentences[index], offset) ? default : times.Carried[index] ??= Carried(block, index);
    }

    /// <summary>A period of the sentences before, when this one goes on with what they state.</summary>
    Governor Carried(int block, int index)
    {
        var times = _blocks[block];
        var sentence = times.Sentences[index];
        for (var b = block; b >= 0 && b >= block - CarriesOver && _blocks[b].Kind == BlockKind.Paragraph; b--)
        {
            var before = _blocks[b];
            for (var s = (b == block ? index : before.Sentences.Count) - 1; s >= 0; s--)
            {
                if (before.Sentences[s].First == before.Sentences[s].Past || b < block && Clause.IsPart(before, before.Sentences[s])) continue;
                if (!Series.GoesOn(before.TextOf(before.Sentences[s]), times.TextOf(sentence), block - b) && !(b == block && s >= index - CarriesOver && IsAhead(before, before.Sentences[s]))) continue;
                if (Clause.Topic(before, before.Sentences[s]) is { Found: true } topic) return topic with { Rule = PeriodRule.Carried, Block = b };
                if (Clause.HasOwnTime(before, before.Sentences[s], int.MaxValue)) return default;
            }
            if (before.IsLead) break;
        }
        return default;
    }

    // 12月15日起实行新图。增开列车20列: what a coming day begins is told on.
    bool IsAhead(BlockTimes times, TimedSentence sentence) =>
        Clause.Topic(times, sentence) is { Kind: PeriodKind.Since, Period.Start: { } start } && start > _published;

    const int CarriesOver = 3;

    /// <summary>The last day before a number, in its block, on which something is said to have been told or done.</summary>
    Governor Told(int block, int offset, bool tellingOnly)
    {
        var mentions = _blocks[block].Mentions;
        for (var i = mentions.Count - 1; i >= 0; i--)
            if (mentions[i].Span.Start < offset && !(tellingOnly && mentions[i].Kind == PeriodKind.Day) && mentions[i] is { Kind: PeriodKind.Report or PeriodKind.Day, Period: { Start: { } first, End: { } last } } && first == last && !(last > _published))
                return Governor.Of(mentions[i], PeriodRule.Told) with { Block = block };
        return default;
    }

    /// <summary>A headline's figure takes the period of the same number in the body, else of the body's first statement.</summary>
    Governor Body(int headline, int offset)
    {
        var number = Series.NumberAt(_blocks[headline].Text, offset);
        for (var b = headline + 1; b < _blocks.Count && _blocks[b].Kind == BlockKind.Paragraph; b++)
            if (Series.FindNumber(_blocks[b].Text, number) is >= 0 and var found) return GovernorAt(b, found) with { Rule = PeriodRule.Body };
        if (headline + 1 >= _blocks.Count || _blocks[headline + 1].Kind != BlockKind.Paragraph) return default;
        var opening = _blocks[headline + 1];
        if (opening.Mentions.Count > 0 && opening.Mentions[0].Kind == PeriodKind.Vague) return default;
        foreach (var sentence in opening.Sentences)
            if (Clause.Topic(opening, sentence) is { Found: true } topic) return topic with { Rule = PeriodRule.Body, Block = headline + 1 };
        return default;
    }

    /// <summary>The day of each block's report: the dateline's, else the one that its text calls 今天; null where it states none.</summary>
    void FindReportDays(DateOnly? dateline)
    {
        _reportDays.Clear();
        for (var start = 0; start < _blocks.Count;)
        {
            var end = start + 1;
            while (end < _blocks.Count && !(_blocks[end].IsLead && end - start > 1)) end++;
            var day = start == 0 && dateline is not null ? dateline : Today(start, end);
            for (; start < end; start++) _reportDays.Add(day);
        }
    }

    DateOnly? Today(int start, int end)
    {
        for (var b = start; b < end; b++)
            if (_blocks[b].Today is { } day) return day;
        return null;
    }
}
