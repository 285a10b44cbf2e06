namespace Newsprint;

/// <summary>Reads the figures of a page's articles and captions, one after the other.</summary>
sealed class DiscourseReader(Page page, AreaContext places, Units? units, Workbench bench, DateOnly? stated, bool explain = false)
{
    Discourse discourse = null!;
    bool timed;
    bool placed;

    /// <summary>The times of the article, which are read when they are first asked for.</summary>
    PeriodScope Periods
    {
        get
        {
            if (!timed) bench.Periods.Read(discourse.Blocks, page.Published, discourse.Dateline, stated);
            timed = true;
            return bench.Periods;
        }
    }

    /// <summary>The places of the article, likewise.</summary>
    AreaScope Areas
    {
        get
        {
            if (!placed) bench.Areas.Read(discourse.Blocks, places);
            placed = true;
            return bench.Areas;
        }
    }

    /// <summary>The numbers of one that are figures, in reading order, each with how it was read; the workbench's list.</summary>
    public List<Reading> Read(Discourse one)
    {
        (discourse, timed, placed) = (one, false, false);
        var readings = bench.Readings;
        for (var block = 0; block < discourse.Blocks.Count; block++)
            ReadBlock(block, readings);
        if (readings.Count == 0) return readings;
        Compare(readings);
        foreach (var reading in readings) NamePass.Run(reading, bench.Names);
        Place(readings);
        LinkPass.Run(readings, bench.Names);
        for (var at = 0; at < readings.Count; at++) StatusPass.Run(readings[at], at > 0 ? readings[at - 1] : null, page.Published);
        return readings;
    }

    void Compare(List<Reading> readings)
    {
        Reading? before = null;
        foreach (var reading in readings)
        {
            Comparisons.Run(reading, before is not null && before.Block >= reading.Block - 1 ? before : null, page.Published?.Year);
            if (reading.Base != Comparison.None && reading.Role != Role.Points) before = reading;
        }
    }

    void Place(List<Reading> readings)
    {
        foreach (var reading in readings)
        {
            var (area, period) = (Areas.GovernorAt(reading.Block, reading.Span.Start), Periods.GovernorAt(reading.Block, reading.Span.Start));
            (reading.Area, reading.Period) = (area.Place.Area, period.Period);
            if (reading.Because is null) continue;
            reading.Explain("area", Governance.Of(page, discourse, area));
            reading.Explain("period", Governance.Of(page, discourse, period));
        }
        HeadlinePass.Run(readings);
    }

    /// <summary>Sentence by sentence; those without a number are not cut into words, and blocks without one not searched for places and times.</summary>
    void ReadBlock(int block, List<Reading> readings)
    {
        var text = discourse.Blocks[block].Text;
        bench.Quantities.Clear();
        QuantityReader.Read(text, bench.Quantities, units);
        var universals = UniversalReader.Any.In(text);
        if (bench.Quantities.Count == 0 && !universals) return;
        var (quantity, time, area) = (0, 0, 0);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = SentenceSplitter.EndOf(text, start);
            var span = new TextSpan(start, end);
            FindNumbers(text, span, ref quantity, universals);
            if (bench.Numbers.Count == 0) continue;
            FindWholes(block, text, span, ref time, ref area);
            ReadSentence(block, text, span, readings);
        }
    }

    /// <summary>The sentence's numbers; <paramref name="next"/> is the first quantity of the block that is not behind it.</summary>
    void FindNumbers(string text, TextSpan span, ref int next, bool universals)
    {
        bench.Numbers.Clear();
        for (; next < bench.Quantities.Count && bench.Quantities[next].Span.Start < span.End; next++)
            if (span.Contains(bench.Quantities[next].Span)) bench.Add(bench.Quantities[next].Span, bench.Quantities[next].Quantity, universal: false);
        if (!universals || !UniversalReader.Any.In(text.AsSpan(span.Start, span.Length))) return;
        foreach (var universal in UniversalReader.Read(text, span))
            bench.Add(universal.Span, universal.Quantity, universal: true);
    }

    /// <summary>What stays whole in the sentence: its numbers, times and places; the indexes run on through the block's.</summary>
    void FindWholes(int block, string text, TextSpan span, ref int time, ref int area)
    {
        bench.Wholes.Clear();
        for (var number = 0; number < bench.Numbers.Count; number++)
            bench.Wholes.Add(new(bench.Numbers[number].Span, TokenKind.Number, number));
        var times = Periods.Mentions(block);
        for (; time < times.Count && times[time].Span.Start < span.End; time++)
            if (span.Contains(times[time].Span) && IsTime(times[time], text)) bench.Add(new(times[time].Span, TokenKind.Time, -1));
        var areas = Areas.Mentions(block);
        for (; area < areas.Count && areas[area].Span.Start < span.End; area++)
            if (span.Contains(areas[area].Span) && IsPlace(areas[area], text)) bench.Add(new(areas[area].Span, TokenKind.Place, -1));
    }

    void ReadSentence(int block, string text, TextSpan span, List<Reading> readings)
    {
        bench.Tokens.Clear();
        bench.Tokenizer.Cut(text, span, bench.Wholes, bench.Tokens);
        var sentence = bench.Sentences.Take().Begin(block, text, span, bench.Tokens);
        var isHeadline = discourse.Blocks[block].Kind == BlockKind.Headline;
        var found = bench.ByToken(sentence.Tokens.Count);
        for (var token = 0; token < found.Length; token++)
            if (sentence.Tokens[token].Number is >= 0 and var number && (!bench.Numbers[number].Universal || UniversalReader.StatesOutcome(sentence, token)))
            {
                var (at, quantity, universal) = bench.Numbers[number];
                readings.Add(found[token] = bench.Spare.Take().Begin(sentence, token, at, quantity, universal, isHeadline, explain ? [] : null));
            }
        FramePass.Run(sentence, found);
        foreach (var reading in found)
            if (reading is not null) RolePass.Run(reading);
    }

    /// <summary>A body that implies a place stays a noun; so does 全社会, which names no place.</summary>
    static bool IsPlace(AreaMention mention, string text) =>
        mention.Kind != AreaKind.Institution && text.AsSpan(mention.Span.Start, mention.Span.Length) is not "全社会";

    /// <summary>同比 and 环比 are words that passes read; a year in a name is part of the name.</summary>
    static bool IsTime(PeriodMention mention, string text) =>
        mention.Kind != PeriodKind.Name && text.AsSpan(mention.Span.Start, mention.Span.Length) is not ("同比" or "环比");

    /// <summary>The figure that a reading has come to.</summary>
    public Figure FigureOf(Reading reading)
    {
        var block = discourse.Blocks[reading.Block];
        var span = block.ToSource(reading.Span);
        return new Figure
        {
            Source = page.Source.Name,
            Article = discourse.Article?.Number,
            Headline = discourse.Article?.Headline,
            Line = page.Source.LineOf(span.Start),
            Span = span,
            Text = page.Source.Text[span.Start..span.End],
            Quantity = reading.Falls ? Fall(reading.Quantity) : reading.Quantity,
            Role = reading.Role,
            Base = reading.Base,
            OfStart = reading.Of is { } of ? discourse.Blocks[of.Block].ToSource(of.Span).Start : null,
            Indicator = reading.Indicator,
            Area = reading.Area,
            Period = reading.Period,
            Status = reading.Status,
            Sentence = reading.Sentence.Printed ??= block.Printed(reading.Sentence.Span).Trim(),
        };
    }

    /// <summary>A fall is negative; what the print leaves open is mirrored with it.</summary>
    static Quantity Fall(Quantity quantity)
    {
        if (quantity.Value < 0) return quantity;
        var open = quantity.Interval;
        return quantity with { Value = -quantity.Value, Interval = new Interval(-open.High, -open.Low, open.HighIncluded, open.LowIncluded) };
    }
}
