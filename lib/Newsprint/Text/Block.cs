namespace Newsprint;

/// <summary>What a block of text is to its article.</summary>
enum BlockKind
{
    Headline,
    Paragraph,
    Caption,
}

/// <summary>
/// A headline, a paragraph or a caption: the unit that readers of quantities, periods and areas walk over. An article is
/// its headline and its paragraphs, in reading order; a caption is an article of one block.
/// </summary>
sealed record Block(BlockKind Kind, JoinedText Joined)
{
    public string Text => Joined.Text;
}
