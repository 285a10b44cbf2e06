namespace Newsprint;

/// <summary>What the caller knows about a page.</summary>
public sealed record ReadOptions
{
    /// <summary>The page's date; wins over its origin. Null to take it from there, or from a dateline.</summary>
    public DateOnly? Published { get; init; }
    /// <summary>The newspaper; wins over its origin. Null to take it from there.</summary>
    public string? Publisher { get; init; }
    /// <summary>The file's encoding; null to tell it from the bytes.</summary>
    public System.Text.Encoding? Encoding { get; init; }
    /// <summary>
    /// Misprints to put right before figures are read; null for <c>corrections.tsv</c> in the page's folder, where there is one,
    /// <see cref="Newsprint.Corrections.None"/> to read the page as printed. Spans and texts stay those of the print.
    /// </summary>
    public Corrections? Corrections { get; init; }
}
