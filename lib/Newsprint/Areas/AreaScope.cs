namespace Newsprint;

/// <summary>Which place each figure of an article is about: the nearest that governs its clause, sentence, paragraph, headline, page.</summary>
sealed class AreaScope
{
    readonly AreaStretch[][] _stretches;

    /// <summary>Reads the places of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="published">The page's day.</param>
    /// <param name="home">What 全市 means where nothing else says so.</param>
    public AreaScope(IReadOnlyList<Block> blocks, DateOnly? published, Area? home) : this(blocks, new AreaContext(published, HomeArea.Place(home))) { }

    /// <summary>Reads the places of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="context">The page's; what was named before is forgotten.</param>
    public AreaScope(IReadOnlyList<Block> blocks, AreaContext context)
    {
        context.Forget();
        var mentions = new AreaMention[blocks.Count][];
        var found = new List<AreaMention>();
        var dominance = new Dominance();
        for (var i = 0; i < blocks.Count; i++)
        {
            found.Clear();
            AreaReader.Read(blocks[i].Text, context, found);
            mentions[i] = [.. found];
            dominance.Add(i, found);
        }
        var walk = new ScopeWalk(context, dominance.Found);
        _stretches = new AreaStretch[blocks.Count][];
        for (var i = 0; i < blocks.Count; i++)
            _stretches[i] = [.. walk.Block(blocks[i], mentions[i])];
        if (blocks is [{ Kind: BlockKind.Headline }, ..]) walk.Refine(_stretches[0]);
    }

    /// <summary>The area of a figure whose number starts at an offset of a block's text.</summary>
    public Area? At(int block, int offset) => GovernorAt(block, offset).Place.Area;

    /// <summary>The area of a figure and why it has it.</summary>
    public AreaGovernor GovernorAt(int block, int offset)
    {
        var stretches = _stretches[block];
        var governor = stretches[0].Governor;
        foreach (var (start, next) in stretches)
            if (start <= offset) governor = next;
        return governor;
    }
}
