namespace Newsprint;

/// <summary>A year as it is printed with all four digits: 2023, ２０２３.</summary>
static class PrintedYear
{
    const int Digits = 4;

    /// <summary>The year whose four digits begin at an offset, no other digit beside them; null where none does.</summary>
    public static int? At(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at + Digits > text.Length || at > 0 && Glyph.IsDigit(text[at - 1])) return null;
        var year = 0;
        foreach (var c in text.Slice(at, Digits))
        {
            if (Glyph.Digit(c) is not (>= 0 and var digit)) return null;
            year = year * 10 + digit;
        }
        return at + Digits < text.Length && Glyph.IsDigit(text[at + Digits]) ? null : year;
    }

    /// <summary>The year whose four digits end at an offset.</summary>
    public static int? Before(ReadOnlySpan<char> text, int end) => At(text, end - Digits);
}
