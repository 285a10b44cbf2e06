namespace Newsprint;

/// <summary>An article or a caption as its blocks: what one reading walks over.</summary>
/// <param name="Article">The article; null for a caption.</param>
/// <param name="Blocks">Headline and paragraphs in reading order, or the caption.</param>
/// <param name="Dateline">The day it gives for itself.</param>
sealed record Discourse(Article? Article, IReadOnlyList<Block> Blocks, DateOnly? Dateline)
{
    public static IEnumerable<Discourse> Of(Page page)
    {
        foreach (var caption in page.Captions)
            yield return new Discourse(null, [new Block(BlockKind.Caption, caption.Joined)], caption.Dateline);
        foreach (var article in page.Articles)
            yield return new Discourse(article, [.. BlocksOf(page, article)], article.Dateline);
    }

    static IEnumerable<Block> BlocksOf(Page page, Article article)
    {
        if (article.HeadlineSpan is { } headline)
            yield return new Block(BlockKind.Headline, new JoinedText(page.Source.Text, headline));
        foreach (var paragraph in article.Paragraphs)
            yield return new Block(BlockKind.Paragraph, paragraph.Joined);
    }
}
