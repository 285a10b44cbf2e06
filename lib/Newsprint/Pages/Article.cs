namespace Newsprint;

/// <summary>One article of a page, its pieces put back together.</summary>
public sealed record Article
{
    /// <summary>1-based, in the order of the headlines on the page.</summary>
    public required int Number { get; init; }
    /// <summary>The headline, its parts joined as printed; null for text that has none.</summary>
    public required string? Headline { get; init; }
    /// <summary>Where the headline stands, from its first to its last character; null when there is none.</summary>
    public required TextSpan? HeadlineSpan { get; init; }
    /// <summary>The line above the headline that leads to it; null when there is none.</summary>
    public string? Kicker { get; init; }
    /// <summary>The line below the headline that adds to it; null when there is none.</summary>
    public string? Deck { get; init; }
    /// <summary>Who wrote it; null when not printed.</summary>
    public required Byline? Byline { get; init; }
    /// <summary>The day its report gives for itself; null when it gives none.</summary>
    public required DateOnly? Dateline { get; init; }
    /// <summary>Paragraphs in reading order, without headline and repeated passages.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
    /// <summary>Passages that repeat earlier ones of this article, as printed.</summary>
    public required IReadOnlyList<TextSpan> Duplicates { get; init; }
    /// <summary>True when its beginning is not on the page.</summary>
    public required bool StartsTruncated { get; init; }
    /// <summary>True when its end is not on the page.</summary>
    public required bool EndsTruncated { get; init; }
}

/// <summary>A paragraph, joined where a column or a displacement broke it.</summary>
/// <param name="Joined">Its text; every character knows its place in the source.</param>
public sealed record Paragraph(JoinedText Joined)
{
    /// <summary>The characters, joined.</summary>
    public string Text => Joined.Text;
    /// <summary>Its pieces in the source, in reading order.</summary>
    public IReadOnlyList<TextSpan> Spans => Joined.Pieces;
}

/// <summary>Who wrote an article: <c>本报讯(首席记者 张亦筑)</c>.</summary>
/// <param name="Kind">本报讯/记者, 本报记者 …, as printed.</param>
/// <param name="Names">The persons.</param>
/// <param name="Span">Where it is printed.</param>
public sealed record Byline(string Kind, IReadOnlyList<string> Names, TextSpan Span);

/// <summary>Text under a photograph, with its credit.</summary>
/// <param name="Joined">The text, credit included.</param>
/// <param name="Credit">The credit, such as <c>记者 齐岚森 摄/视觉重庆</c>; null when not printed.</param>
/// <param name="Dateline">The day the caption gives; null when it gives none.</param>
public sealed record Caption(JoinedText Joined, string? Credit, DateOnly? Dateline);
