namespace Newsprint;

/// <summary>Which period governs a place in an article.</summary>
sealed class PeriodScope
{
    readonly Reused<BlockTimes> _blocks = new();
    readonly ReportDays _reportDays = new();
    readonly EventDays _events = new();
    DateOnly? _published;
    DateOnly? _stated;

    /// <summary>A scope of no article yet.</summary>
    public PeriodScope() { }

    /// <summary>Reads the time expressions of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="published">The day of the page; null when not known.</param>
    /// <param name="dateline">The day that the report gives for itself; null when it gives none.</param>
    /// <param name="stated">The day on which the page as a whole says that it is told: it ends a holiday that is still running; null when
    /// it says none.</param>
    public PeriodScope(IReadOnlyList<Block> blocks, DateOnly? published, DateOnly? dateline, DateOnly? stated = null) =>
        Read(blocks, published, dateline, stated);

    /// <summary>
    /// Reads the time expressions of an article; what was read before is forgotten. Its parameters are the constructor's.
    /// </summary>
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
        _reportDays.Find(_blocks, dateline);
        _events.Clear();
    }

    /// <summary>The time expressions of a block, in the order of its text.</summary>
    public List<PeriodMention> Mentions(int block) => _blocks[block].Mentions;

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
        var (found, times, day) = (Find(block, offset), _blocks[block], _reportDays[block]);
        if (Communique.EndsAt(found, block, _blocks[0])) found = default;
        if (Takings.OfFilm(times, found, offset, day ?? _stated ?? _published)
            || Stock.IsSoFar(found, times, offset) && !(found.Period.End < (day ?? _stated ?? _published)))
            found = found with { Period = default, Kind = PeriodKind.Now };
        var telling = new Telling(times, offset, _published);
        var toldOn = telling.Day;
        if ((toldOn ?? day ?? (found.Period.End is null ? null : _stated)) is { } told && Running.On(told, found, _blocks, block, offset))
            return found with { Period = found.Period with { End = told } };
        var (once, undated) = (OnceDone.Is(times, found, offset), found.Kind == PeriodKind.Now);
        if (found.Rule is PeriodRule.Carried && (Lasting.IsYearsInRow(times, offset)
            || found.Kind is PeriodKind.Day && LeftOpen.IsOfAnyYear(times.SentenceBefore(offset)))) return default;
        if (once && OnceDone.IsPromised(times, found, offset) || YearlyRate.IsPromised(times, found, offset)) return default;
        if (once && found is { Rule: PeriodRule.Course, Kind: PeriodKind.Span })
            return day is { } now && !Course.IsPast(times.Text, offset)
                ? new(PeriodRule.ReportDay, ReferencePeriod.Day(now), PeriodKind.Day)
                : default;
        if (once && (undated || found.Rule is PeriodRule.Carried)) return default;
        if (once || found.Found && !undated)
            return Stock.AtEnd(Lasting.Over(found, times, offset), times, offset, day ?? _stated ?? _published);
        if (!found.Found && PlannedYears.Of(times, offset) is { Found: true } planned) return planned with { Block = block };
        if (!undated && (SettingWords.Able.In(times.ClauseBefore(offset)) || LeftOpen.Is(times, offset))) return default;
        if (!found.Found && !undated && Communique.Year(_blocks[0]) is { Found: true } year)
            return Stock.AtEnd(year with { Block = 0 }, times, offset, day ?? _stated ?? _published);
        if (!undated && telling.IsOfAnotherDay(day) && SettingWords.Fixed.In(times.ClauseBefore(offset))) return default;
        var reported = (undated ? _reportDays.Aired(block) : day) is { } known
            && (undated || !(known > toldOn)) ? new(PeriodRule.ReportDay, ReferencePeriod.Day(known), PeriodKind.Day)
            : telling.Last(dayOfEvents: !undated) is { } last ? Governor.Of(last, PeriodRule.Told) with { Block = block } : default;
        return Lasting.Over(reported, times, offset);
    }

    /// <summary>What the text says of a figure's time, before the report's day is looked at.</summary>
    Governor Find(int block, int offset)
    {
        var times = _blocks[block];
        var index = times.SentenceAt(offset);
        var own = SentenceTime.GovernorAt(times, times.Sentences[index], offset) with { Block = block };
        if (times.Kind == BlockKind.Headline && !(own.Found && own.Kind != PeriodKind.Now))
            return Body(block, offset) is { Found: true } body ? body : own;
        if (own is { Rule: PeriodRule.Course, Period.Start: null } && times.Sentences[index].First == times.Sentences[index].Past
            && (times.Carried[index] ??= CarriedTime.Of(_blocks, block, index, _published)) is { Period.End: not null } years
            && SentenceTime.IsOfYears(years.Period, years.Mention, _blocks[years.Block])) return years;
        if (own.Found)
            return times.Kind == BlockKind.Headline && own.Kind is PeriodKind.Since
                ? HeadlineBody.CountedUpTo(_blocks, block, own, _published)
                : own;
        if (SentenceTime.HasOwnTime(times, times.Sentences[index], offset)) return default;
        return EventDays.Has(times, times.Sentences[index], offset) && _events.At(_blocks, block) is { Found: true } held
            ? held
            : times.Carried[index] ??= CarriedTime.Of(_blocks, block, index, _published) is { Found: true } carried ? carried
            : HolidayReport.Of(_blocks, block, index);
    }

    /// <summary>A headline's figure takes the period of the same number in the body, else of the body's first statement.</summary>
    Governor Body(int headline, int offset) => HeadlineBody.SameNumber(_blocks, headline, offset) is var (block, at)
        ? GovernorAt(block, at) with { Rule = PeriodRule.Body } : HeadlineBody.Opening(_blocks, headline);
}
