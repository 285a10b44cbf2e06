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
    /// <summary>The day its report gives for itself, or that of its signature; null when it gives none.</summary>
    public required DateOnly? Dateline { get; init; }
    /// <summary>Paragraphs in reading order, without headline and repeated passages.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
    /// <summary>The separate line its byline is printed on; null when the byline opens the first paragraph, or there is none.</summary>
    public TextSpan? BylineLine { get; init; }
    /// <summary>Where the kicker stands; null when there is none.</summary>
    public TextSpan? KickerSpan { get; init; }
    /// <summary>Where the deck stands; null when there is none.</summary>
    public TextSpan? DeckSpan { get; init; }
    /// <summary>
    /// Why its pieces were put together as they are: a sentence for each join and each displaced passage; empty for an article in one
    /// piece.
    /// </summary>
    public IReadOnlyList<Joint> Joints { get; init; } = [];
    /// <summary>Passages that repeat earlier ones of this article, as printed; empty when there are none.</summary>
    public required IReadOnlyList<TextSpan> Duplicates { get; init; }
    /// <summary>True when its beginning is not on the page.</summary>
    public required bool StartsTruncated { get; init; }
    /// <summary>True when its end is not on the page.</summary>
    public required bool EndsTruncated { get; init; }

    /// <summary>Kicker, headline and deck, those that it has.</summary>
    internal IEnumerable<TextSpan> Heads
    {
        get
        {
            if (KickerSpan is { } kicker) yield return kicker;
            if (HeadlineSpan is { } headline) yield return headline;
            if (DeckSpan is { } deck) yield return deck;
        }
    }

    /// <summary>True for what stands in one of them.</summary>
    internal bool IsInHead(TextSpan span) => Heads.Any(head => head.Contains(span));
}
