namespace Newsprint;

/// <summary>Where a page comes from; stands beside it as <c>PAGE.origin.json</c>.</summary>
/// <param name="Publisher">The newspaper, as it names itself; null when unknown.</param>
/// <param name="Published">Day of publication; null when unknown.</param>
/// <param name="PublishedBasis">How the day is known; null when not said.</param>
/// <param name="Sha256">Lower-case hex digest of the file's bytes, checked on reading; null when not given.</param>
/// <param name="Encoding">Name of the file's encoding (gb18030, utf-16), where its bytes do not tell; null to tell it from them. What
/// <see cref="ReadOptions.Encoding"/> says wins.</param>
public sealed record Origin(
    string? Publisher, DateOnly? Published, string? PublishedBasis = null, string? Sha256 = null, string? Encoding = null)
{
    /// <summary>What the file beside a page is called: <c>a.origin.json</c> for <c>a.txt</c> and for <c>a.txt.gz</c>.</summary>
    /// <param name="page">The page's file.</param>
    public static string NameFor(string page) =>
        Path.ChangeExtension(page.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? page[..^3] : page, null) + ".origin.json";
}
