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
/// <param name="Kind">What it is to its article.</param>
/// <param name="Joined">The text as printed.</param>
/// <param name="Emended">The text as meant; null where nothing in it is corrected.</param>
readonly record struct Block(BlockKind Kind, JoinedText Joined, EmendedText? Emended = null)
{
    /// <summary>What is read: the text as printed, its misprints put right where they are known.</summary>
    public string Text => Emended?.Text ?? Joined.Text;

    /// <summary>Where a stretch of <see cref="Text"/> was printed, as <see cref="JoinedText.ToSource(TextSpan)"/> has it.</summary>
    public TextSpan ToSource(TextSpan span) => Joined.ToSource(ToPrinted(span));

    /// <summary>A source span within <see cref="Text"/>; null when it begins in none of the block's pieces.</summary>
    public TextSpan? FromSource(TextSpan span) =>
        Joined.FromSource(span) is not { } printed ? null : Emended?.FromPrinted(printed) ?? printed;

    /// <summary>The characters printed for a stretch of <see cref="Text"/>.</summary>
    public string Printed(TextSpan span)
    {
        var printed = ToPrinted(span);
        return Joined.Text[printed.Start..printed.End];
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in what was printed.</summary>
    public TextSpan ToPrinted(TextSpan span) => Emended?.ToPrinted(span) ?? span;
}
