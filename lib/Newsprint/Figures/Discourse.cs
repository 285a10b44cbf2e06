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
            yield return new Discourse(null, [BlockOf(BlockKind.Caption, caption.Joined, corrections)], caption.Dateline);
        foreach (var article in page.Articles)
            yield return new Discourse(article, [.. BlocksOf(page, article, corrections)], article.Dateline);
    }

    static IEnumerable<Block> BlocksOf(Page page, Article article, IReadOnlyList<PlacedCorrection> corrections)
    {
        if (article.HeadlineSpan is { } headline)
            yield return BlockOf(BlockKind.Headline, new JoinedText(page.Source.Text, headline), corrections);
        foreach (var paragraph in article.Paragraphs)
            yield return BlockOf(BlockKind.Paragraph, paragraph.Joined, corrections);
    }

    static Block BlockOf(BlockKind kind, JoinedText printed, IReadOnlyList<PlacedCorrection> corrections) => new(kind, printed, EmendedText.Of(printed, corrections));
}
