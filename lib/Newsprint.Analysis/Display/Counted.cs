using System.Globalization;

namespace Newsprint;

/// <summary>How many there are of something, in words.</summary>
static class Counted
{
    /// <summary><c>1 page</c>, <c>2 pages</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called; more are called so with an s.</param>
    public static string Of(long count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
