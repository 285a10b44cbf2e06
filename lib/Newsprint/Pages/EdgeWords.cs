namespace Newsprint;

/// <summary>The words at an edge of text, and those that may run across it.</summary>
static class EdgeWords
{
    /// <summary>How long and how rare the word is that a text begins with; a length of 0 where that is no Chinese.</summary>
    public static (int Length, double Cost) First(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < 5 && n < text.Length && Glyph.IsHan(text[n])) n++;
        if (n == 0) return (0, 0);
        var (best, length) = (double.MaxValue, 1);
        for (var k = 1; k <= n; k++)
            if (Lexicon.Default.Cost(text[..k]) is { } cost && cost + Lexicon.Default.Cut(text[k..n]) is var whole && whole < best)
                (best, length) = (whole, k);
        return (length, Lexicon.Default.Cost(text[..length]) ?? 15);
    }

    /// <summary>How long and how rare the word is that a text ends with; a length of 0 where that is no Chinese.</summary>
    public static (int Length, double Cost) Last(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < 5 && n < text.Length && Glyph.IsHan(text[^(n + 1)])) n++;
        if (n == 0) return (0, 0);
        text = text[^n..];
        var (best, length) = (double.MaxValue, 1);
        for (var k = 1; k <= n; k++)
            if (Lexicon.Default.Cost(text[^k..]) is { } cost && cost + Lexicon.Default.Cut(text[..^k]) is var whole && whole < best)
                (best, length) = (whole, k);
        return (length, Lexicon.Default.Cost(text[^length..]) ?? 15);
    }

    /// <summary>True when a word plainly runs across.</summary>
    public static bool RunAcross(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Gain(left, right) > 3;

    /// <summary>How much cheaper the words are when one may run across the edge.</summary>
    public static double Gain(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (l < Lexicon.LongestWord - 1 && l < left.Length && Glyph.IsHan(left[^(l + 1)])) l++;
        while (r < Lexicon.LongestWord - 1 && r < right.Length && Glyph.IsHan(right[r])) r++;
        if (l == 0 || r == 0) return 0;
        Span<char> whole = stackalloc char[l + r];
        left[^l..].CopyTo(whole);
        right[..r].CopyTo(whole[l..]);
        if (!Crosses(whole, l)) return 0;
        return Lexicon.Default.Cut(whole[..l]) + Lexicon.Default.Cut(whole[l..]) - Lexicon.Default.Cut(whole);
    }

    /// <summary>True when some word could run across.</summary>
    static bool Crosses(ReadOnlySpan<char> text, int edge)
    {
        for (var start = edge - 1; start >= 0; start--)
            for (var end = edge + 1; end <= text.Length && end - start <= Lexicon.LongestWord; end++)
                if (Lexicon.Default.Cost(text[start..end]) is not null) return true;
        return false;
    }
}
