using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// Which place each figure of an article is about: the nearest that governs its clause, sentence, paragraph, headline, page.
/// </summary>
sealed class AreaScope
{
    readonly Reused<List<AreaMention>> _mentions = new();
    readonly Reused<List<AreaStretch>> _stretches = new();
    readonly Dominance _dominance = new();

    /// <summary>A scope of no article yet.</summary>
    public AreaScope() { }

    /// <summary>Reads the places of an article.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="published">The page's day.</param>
    /// <param name="home">What 全市 means where nothing else says so.</param>
    public AreaScope(IReadOnlyList<Block> blocks, DateOnly? published, Place? home) =>
        Read(blocks, new AreaContext(published, home), blocks.Count);

    /// <summary>Reads the places of an article; what was read before is forgotten.</summary>
    /// <param name="blocks">Its headline and paragraphs in reading order, or one caption.</param>
    /// <param name="context">The page's; what was named before is forgotten.</param>
    /// <param name="needed">
    /// So many blocks are asked about; those behind them are read only where the others name places in too few paragraphs to tell which one
    /// the article comes back to.
    /// </param>
    public void Read(IReadOnlyList<Block> blocks, AreaContext context, int needed)
    {
        context.Forget();
        _mentions.Clear();
        _stretches.Clear();
        _dominance.Clear();
        for (var i = 0; i < (_dominance.Tells ? needed : blocks.Count); i++)
        {
            AreaReader.Read(blocks[i].Text, context, Emptied(_mentions.Take()));
            _dominance.Add(i, _mentions[i]);
        }
        var walk = new ScopeWalk(context, _dominance.Found);
        var open = 0;
        for (var i = 0; i < needed; i++)
        {
            walk.Block(blocks[i], _mentions[i], Emptied(_stretches.Take()));
            if (walk.Unknown) open = i + 1;
        }
        for (var i = 0; i < open; i++)
            if (ScopeTopic.IsOfAPlace(blocks[i].Text)) walk.Open(_stretches[i]);
        for (var i = 0; i < needed && blocks[i].Kind is BlockKind.Headline; i++) walk.Refine(_stretches[i]);
    }

    /// <summary>The places that a block names, in the order of its text.</summary>
    public List<AreaMention> Mentions(int block) => _mentions[block];

    /// <summary>The area of a figure whose number starts at an offset of a block's text.</summary>
    public Area? At(int block, int offset) => GovernorAt(block, offset).Place.Area;

    /// <summary>The area of a figure and why it has it.</summary>
    public AreaGovernor GovernorAt(int block, int offset)
    {
        var stretches = CollectionsMarshal.AsSpan(_stretches[block]);
        var governing = 0;
        for (var at = 1; at < stretches.Length; at++)
            if (stretches[at].Start <= offset) governing = at;
        return stretches[governing].Governor;
    }

    static List<T> Emptied<T>(List<T> list)
    {
        list.Clear();
        return list;
    }
}
