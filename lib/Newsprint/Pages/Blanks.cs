using System.Buffers;
using System.Text;

namespace Newsprint;

/// <summary>Blanks inside a text: those between Latin words part them, all others say nothing about words.</summary>
static class Blanks
{
    /// <summary>Characters that count as blank.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(" \u3000\t\r\n\u00a0\u2002\u2003\u2009");

    /// <summary>A text without its blanks, but for those between two Latin letters.</summary>
    public static string Without(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) || i > 0 && i + 1 < text.Length && Glyph.IsLatin(text[i - 1]) && Glyph.IsLatin(text[i + 1]))
                plain.Append(text[i]);
        return plain.ToString();
    }

    /// <summary>True when a blank parts a text into two that could each be a phrase.</summary>
    public static bool PartIt(ReadOnlySpan<char> text)
    {
        for (var i = 4; i + 4 < text.Length; i++)
            if (text[i] is ' ' or '\u3000' && text[(i - 3)..i].IndexOfAny(All) < 0 && text.Slice(i + 1, 3).IndexOfAny(All) <= 0)
                return true;
        return false;
    }
}
