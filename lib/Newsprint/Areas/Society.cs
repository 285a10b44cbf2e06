namespace Newsprint;

/// <summary>A body that 中国 begins the name of: 中国红十字会, 中国石化. It speaks for the country, and says less than any place beside it.</summary>
static class Society
{
    const int Longest = 10;

    /// <summary>The whole of such a name, where 中国 begins one; null where it does not.</summary>
    public static TextSpan? Named(string text, TextSpan country)
    {
        if (!text.AsSpan(country.Start, country.Length).SequenceEqual("中国")) return null;
        if (AreaWords.Firms.Start(text.AsSpan(country.End)) is { } firm) return new TextSpan(country.Start, country.End + firm.Length);
        for (var i = country.End + 1; i < text.Length && i - country.End < Longest && Boundary.InName(text[i]); i++)
            if (AreaWords.Societies.Start(text.AsSpan(i)) is { } society) return new TextSpan(country.Start, i + society.Length);
        return null;
    }
}
