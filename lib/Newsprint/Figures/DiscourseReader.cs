namespace Newsprint;

/// <summary>Reads the figures of one article or caption.</summary>
sealed class DiscourseReader(Page page, Discourse discourse, Area? home, Units? units, bool explain = false)
{
    readonly List<QuantityMention> _quantities = [];
    readonly Lazy<PeriodScope> _periods = new(() => new PeriodScope(discourse.Blocks, page.Published, discourse.Dateline));
    readonly List<AreaMention> _areas = [];
    readonly Tokenizer _tokenizer = new(new Segmenter(Vocabulary.Default));

    /// <summary>The figures, in reading order, each with how it was read.</summary>
    public IEnumerable<(Figure Figure, Reading Reading)> Read()
    {
        var readings = new List<Reading>();
        for (var block = 0; block < discourse.Blocks.Count; block++)
            ReadBlock(block, readings);
        if (readings.Count == 0) return [];
        Compare(readings);
        foreach (var reading in readings) NamePass.Run(reading);
        Place(readings);
        LinkPass.Run(readings);
        foreach (var reading in readings) StatusPass.Run(reading, page.Published);
        return readings.Select(reading => (FigureOf(reading), reading));
    }

    static void Compare(List<Reading> readings)
    {
        Reading? before = null;
        foreach (var reading in readings)
        {
            Comparisons.Run(reading, before is not null && before.Block >= reading.Block - 1 ? before : null);
            if (reading.Base != Comparison.None && reading.Role != Role.Points) before = reading;
        }
    }

    void Place(List<Reading> readings)
    {
        var areas = new AreaScope(discourse.Blocks, page.Published, home);
        foreach (var reading in readings)
        {
            var (area, period) = (areas.GovernorAt(reading.Block, reading.Span.Start), _periods.Value.GovernorAt(reading.Block, reading.Span.Start));
            (reading.Area, reading.Period) = (area.Place.Area, period.Period);
            if (reading.Because is null) continue;
            reading.Explain("area", Governance.Of(page, discourse, area));
            reading.Explain("period", Governance.Of(page, discourse, period));
        }
    }

    void ReadBlock(int block, List<Reading> readings)
    {
        var text = discourse.Blocks[block].Text;
        _quantities.Clear();
        QuantityReader.Read(text, _quantities, units);
        if (_quantities.Count == 0 && !text.AsSpan().ContainsAny(UniversalReader.First)) return;
        _areas.Clear();
        AreaReader.Read(text, new AreaContext(page.Published, HomeArea.Place(home)), _areas);
        foreach (var span in SentenceSplitter.Split(text))
            ReadSentence(block, text, span, readings);
    }

    void ReadSentence(int block, string text, TextSpan span, List<Reading> readings)
    {
        var numbers = _quantities.Where(mention => span.Contains(mention.Span)).Select(mention => (mention.Span, mention.Quantity, Universal: false))
            .Concat(UniversalReader.Read(text, span).Select(universal => (universal.Span, universal.Quantity, Universal: true)))
            .OrderBy(number => number.Span).ToList();
        if (numbers.Count == 0) return;
        var wholes = numbers.Select((number, index) => new Tokenizer.Whole(number.Span, TokenKind.Number, index))
            .Concat(_periods.Value.Mentions(block).Where(mention => IsTime(mention, text) && span.Contains(mention.Span)).Select(mention => new Tokenizer.Whole(mention.Span, TokenKind.Time, -1)))
            .Concat(_areas.Where(mention => IsPlace(mention, text) && span.Contains(mention.Span)).Select(mention => new Tokenizer.Whole(mention.Span, TokenKind.Place, -1)))
            .OrderBy(whole => whole.Span.Start).ToList();
        var sentence = new Sentence(block, text, span, _tokenizer.Cut(text, span, wholes));
        var found = new Reading?[sentence.Tokens.Count];
        for (var token = 0; token < found.Length; token++)
            if (sentence.Tokens[token].Number is >= 0 and var number && (!numbers[number].Universal || UniversalReader.StatesOutcome(sentence, token)))
                readings.Add(found[token] = new Reading
                {
                    Sentence = sentence,
                    Token = token,
                    Span = numbers[number].Span,
                    Quantity = numbers[number].Quantity,
                    IsUniversal = numbers[number].Universal,
                    IsHeadline = discourse.Blocks[block].Kind == BlockKind.Headline,
                    Because = explain ? [] : null,
                });
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

    Figure FigureOf(Reading reading)
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
            Sentence = block.Printed(reading.Sentence.Span).Trim(),
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
