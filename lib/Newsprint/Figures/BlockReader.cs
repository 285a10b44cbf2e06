namespace Newsprint;

/// <summary>Finds the figures of a block, sentence by sentence: its numbers, its words, and the two passes that look at a sentence alone.</summary>
sealed class BlockReader(DiscourseScopes scopes, Units? units, Workbench bench, bool explain)
{
    /// <summary>Adds the figures of a block. Sentences without a number are not cut into words, and blocks without one not searched for places and times.</summary>
    public void Read(int block, List<Reading> readings)
    {
        var text = scopes.Discourse.Blocks[block].Text;
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
        var times = scopes.Periods.Mentions(block);
        for (; time < times.Count && times[time].Span.Start < span.End; time++)
            if (span.Contains(times[time].Span) && IsTime(times[time], text)) bench.Add(new(times[time].Span, TokenKind.Time, -1));
        var areas = scopes.Areas.Mentions(block);
        for (; area < areas.Count && areas[area].Span.Start < span.End; area++)
            if (span.Contains(areas[area].Span) && IsPlace(areas[area], text)) bench.Add(new(areas[area].Span, TokenKind.Place, -1));
    }

    void ReadSentence(int block, string text, TextSpan span, List<Reading> readings)
    {
        bench.Tokens.Clear();
        bench.Tokenizer.Cut(text, span, bench.Wholes, bench.Tokens);
        var sentence = bench.Sentences.Take().Begin(block, text, span, bench.Tokens);
        var isHeadline = scopes.Discourse.Blocks[block].Kind == BlockKind.Headline;
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
}
