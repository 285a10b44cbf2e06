namespace Newsprint;

/// <summary>A number as its digits are printed: where it stands in one text, and whether another states it too.</summary>
static class PrintedNumber
{
    /// <summary>The digits at a place: 3817, 12.9, 近亿 gives none.</summary>
    public static ReadOnlySpan<char> At(string text, int offset)
    {
        var start = offset;
        while (start < text.Length && start < offset + 4 && !Glyph.IsDigit(text[start])) start++;
        var end = start;
        while (end < text.Length
            && (Glyph.IsDigit(text[end]) || text[end] is '.' or ',' or '，' && end + 1 < text.Length && Glyph.IsDigit(text[end + 1])))
            end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Where a text states the same number, or one that rounds to it by cutting; -1 where it does not.</summary>
    public static int Find(string text, ReadOnlySpan<char> number)
    {
        if (number.Length == 0) return -1;
        for (var from = 0; text.AsSpan(from).IndexOf(number) is >= 0 and var skip; from += skip + 1)
        {
            var (at, end) = (from + skip, from + skip + number.Length);
            var whole = at == 0 || !Glyph.IsDigit(text[at - 1]) && text[at - 1] != '.';
            var cut = end < text.Length && text[end] is '年' or '月' or '日' or '—'
                || end < text.Length && Glyph.IsDigit(text[end]) && !number.Contains('.');
            if (whole && !cut) return at;
        }
        return -1;
    }

    /// <summary>How many numbers stand in a text.</summary>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (Glyph.IsDigit(text[i]) && (i == 0 || !Glyph.IsDigit(text[i - 1]) && text[i - 1] is not ('.' or ','))) count++;
        return count;
    }
}
