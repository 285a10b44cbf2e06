namespace Newsprint;

/// <summary>The hyphen that a line's end puts into a Latin word; it belongs to the print, not to the word.</summary>
static class Hyphen
{
    /// <summary>True when a text stops at a hyphen behind a letter.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] is '-' or '‐' or '\u00ad' && Glyph.IsLatin(text[^2]);

    /// <summary>
    /// True when the word goes on in small letters: <c>inter-</c>, <c>national</c>; a name (<c>Wi-</c>, <c>Fi</c>) keeps its hyphen.
    /// </summary>
    public static bool IsSoft(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Ends(left) && right.Length > 0 && char.IsLower(right[0]) && char.IsLower(left[^2]);
}
