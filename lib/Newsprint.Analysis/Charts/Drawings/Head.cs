namespace Newsprint;

/// <summary>What every chart says around its marks.</summary>
/// <param name="Title">English; what is shown.</param>
/// <param name="Subtitle">What, where, when, in the words of the page; the baseline; how to read the marks.</param>
/// <param name="Source">Where the numbers were printed.</param>
/// <param name="Notes">What is derived, and what the reader must know; one line each.</param>
sealed record Head(string Title, string Subtitle, string Source, IReadOnlyList<string> Notes);
