namespace Newsprint;

/// <summary>Finds the sentences of a discourse that have numbers, which are all that is read further.</summary>
static class NumberFinder
{
    /// <summary>Adds the numbers of every block, quantities and universals, to a draft.</summary>
    public static void Find(IReadOnlyList<Block> blocks, Units? units, List<QuantityMention> quantities, DiscourseDraft draft)
    {
        for (var block = 0; block < blocks.Count; block++)
        {
            var text = blocks[block].Text;
            quantities.Clear();
            QuantityReader.Read(text, quantities, units);
            var universals = FigureWords.Universals.In(text);
            if (quantities.Count > 0 || universals) BySentence(block, text, quantities, universals, draft);
        }
    }

    static void BySentence(int block, string text, List<QuantityMention> quantities, bool universals, DiscourseDraft draft)
    {
        var next = 0;
        for (int start = 0, end; start < text.Length && (universals || next < quantities.Count); start = end)
        {
            end = SentenceSplitter.EndOf(text, start);
            var (span, first) = (new TextSpan(start, end), draft.Numbers.Count);
            for (; next < quantities.Count && quantities[next].Span.Start < end; next++)
                if (span.Contains(quantities[next].Span))
                    draft.Add(new(quantities[next].Span, quantities[next].Quantity, Universal: false), first);
            if (universals && FigureWords.Universals.In(text.AsSpan(start, span.Length)))
                foreach (var universal in UniversalReader.Read(text, span))
                    draft.Add(new(universal.Span, universal.Quantity, Universal: true), first);
            if (draft.Numbers.Count > first) draft.Numbered.Add(new(block, span, first, draft.Numbers.Count));
        }
    }
}
