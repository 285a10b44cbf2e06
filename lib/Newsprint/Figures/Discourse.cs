namespace Newsprint;

/// <summary>An article or a caption as its blocks: what one reading walks over.</summary>
/// <param name="Article">The article; null for a caption.</param>
/// <param name="Blocks">Kicker, headline, deck and paragraphs in reading order, or the caption.</param>
/// <param name="Dateline">The day it gives for itself.</param>
sealed record Discourse(Article? Article, IReadOnlyList<Block> Blocks, DateOnly? Dateline)
{
    /// <summary>The page's captions and articles, their misprints put right where corrections are known.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">A list that each discourse in turn has its blocks in, for a reader that is done with one before it goes on;
    /// null for a list each.</param>
    public static IEnumerable<Discourse> Of(Page page, List<Block>? blocks = null) => Of(page, page.Corrections, blocks);

    /// <summary>The page's captions and articles as printed: what names are quoted from.</summary>
    public static IEnumerable<Discourse> AsPrinted(Page page) => Of(page, [], null);

    /// <summary>The blocks of an article together; those of one longer than any that is printed, as many at a time as may be.</summary>
    static IEnumerable<Discourse> Of(Page page, IReadOnlyList<PlacedCorrection> corrections, List<Block>? reused)
    {
        foreach (var caption in page.Captions)
            foreach (var stretch in Stretches.Of(page.Source.Text, caption.Joined))
                yield return new Discourse(null, [BlockOf(BlockKind.Caption, stretch, corrections)], caption.Dateline);
        var (blocks, length) = (Emptied(reused), 0);
        foreach (var (article, next) in BlocksOf(page, corrections))
        {
            if (next is not { } block || length > 0 && length + block.Text.Length > Stretches.Article)
            {
                yield return new Discourse(article, blocks, article.Dateline);
                (blocks, length) = (Emptied(reused), 0);
            }
            if (next is not { } taken) continue;
            blocks.Add(taken);
            // An empty paragraph costs its readers something as well.
            length += taken.Text.Length + 1;
        }
    }

    /// <summary>The blocks of every article, null behind the last of each.</summary>
    static IEnumerable<(Article Article, Block? Block)> BlocksOf(Page page, IReadOnlyList<PlacedCorrection> corrections)
    {
        foreach (var article in page.Articles)
        {
            foreach (var head in article.Heads)
                foreach (var stretch in Stretches.Of(page.Source.Text, new JoinedText(page.Source.Text, head)))
                    yield return (article, BlockOf(BlockKind.Headline, stretch, corrections));
            for (var i = 0; i < article.Paragraphs.Count; i++)
                foreach (var stretch in Stretches.Of(page.Source.Text, article.Paragraphs[i].Joined))
                    yield return (article, BlockOf(BlockKind.Paragraph, stretch, corrections));
            yield return (article, null);
        }
    }

    static List<Block> Emptied(List<Block>? reused)
    {
        reused?.Clear();
        return reused ?? [];
    }

    static Block BlockOf(BlockKind kind, JoinedText printed, IReadOnlyList<PlacedCorrection> corrections) =>
        new(kind, printed, EmendedText.Of(printed, corrections));
}
