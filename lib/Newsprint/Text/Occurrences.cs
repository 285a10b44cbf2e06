namespace Newsprint;

/// <summary>Where a word stands in a text.</summary>
static class Occurrences
{
    /// <summary>Each offset, in order; none of them inside the one before.</summary>
    public static IEnumerable<int> Of(string word, string text) => Of(word, text, new TextSpan(0, text.Length));

    /// <summary>The same, where the word stands in a part of the text as a whole.</summary>
    public static IEnumerable<int> Of(string word, string text, TextSpan part)
    {
        for (var at = Next(part.Start); at >= 0; at = Next(at + word.Length)) yield return at;

        int Next(int from) => text.IndexOf(word, from, part.End - from, StringComparison.Ordinal);
    }
}
