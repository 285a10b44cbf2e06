namespace Newsprint;

/// <summary>An article or a caption as its blocks: what one reading walks over.</summary>
/// <param name="Article">The article; null for a caption.</param>
/// <param name="Blocks">Headline and paragraphs in reading order, or the caption.</param>
/// <param name="Dateline">The day it gives for itself.</param>
sealed record Discourse(Article? Article, IReadOnlyList<Block> Blocks, DateOnly? Dateline)
{
    /// <summary>The page's captions and articles, their misprints put right where corrections are known.</summary>
    public static IEnumerable<Discourse> Of(Page page) => Of(page, page.Corrections);

    /// <summary>The page's captions and articles as printed: what names are quoted from.</summary>
    public static IEnumerable<Discourse> AsPrinted(Page page) => Of(page, []);

    static IEnumerable<Discourse> Of(Page page, IReadOnlyList<PlacedCorrection> corrections)
    {
        foreach (var caption in page.Captions)
            foreach (var stretch in Stretches.Of(page.Source.Text, caption.Joined))
                yield return new Discourse(null, [BlockOf(BlockKind.Caption, stretch, corrections)], caption.Dateline);
        foreach (var article in page.Articles)
            foreach (var blocks in Bounded(BlocksOf(page, article, corrections)))
                yield return new Discourse(article, blocks, article.Dateline);
    }

    /// <summary>The blocks of an article together; those of one longer than any that is printed, as many at a time as may be.</summary>
    static IEnumerable<IReadOnlyList<Block>> Bounded(IEnumerable<Block> all)
    {
        var (blocks, length) = (new List<Block>(), 0);
        foreach (var block in all)
        {
            if (length > 0 && length + block.Text.Length > Stretches.Article)
            {
                yield return blocks;
                (blocks, length) = ([], 0);
            }
            blocks.Add(block);
            // An empty paragraph costs its readers something as well.
            length += block.Text.Length + 1;
        }
        yield return blocks;
    }

    static IEnumerable<Block> BlocksOf(Page page, Article article, IReadOnlyList<PlacedCorrection> corrections)
    {
        if (article.HeadlineSpan is { } headline)
            foreach (var stretch in Stretches.Of(page.Source.Text, new JoinedText(page.Source.Text, headline)))
                yield return BlockOf(BlockKind.Headline, stretch, corrections);
        foreach (var paragraph in article.Paragraphs)
            foreach (var stretch in Stretches.Of(page.Source.Text, paragraph.Joined))
                yield return BlockOf(BlockKind.Paragraph, stretch, corrections);
    }

    static Block BlockOf(BlockKind kind, JoinedText printed, IReadOnlyList<PlacedCorrection> corrections) => new(kind, printed, EmendedText.Of(printed, corrections));
}
