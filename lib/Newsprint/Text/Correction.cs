namespace Newsprint;

/// <summary>A misprint and what was meant. The page itself is never changed.</summary>
/// <param name="Source">File name of the page, without folder.</param>
/// <param name="Quote">The characters as printed; they stand on the page exactly once.</param>
/// <param name="Meant">What they should read.</param>
/// <param name="Reason">How that is known.</param>
public sealed record Correction(string Source, string Quote, string Meant, string Reason);

/// <summary>A correction found on its page.</summary>
/// <param name="Correction">What was printed and what was meant.</param>
/// <param name="Span">Where the quote stands in the source.</param>
/// <param name="Line">1-based line.</param>
public sealed record PlacedCorrection(Correction Correction, TextSpan Span, int Line);
