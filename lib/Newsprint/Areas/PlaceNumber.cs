namespace Newsprint;

/// <summary>Numbers as they are told of places: what is stated of a place has one, its date has another.</summary>
static class PlaceNumber
{
    /// <summary>
    /// True for a digit that no digit, point or separator stands before, and that does not begin a date; and for the numeral of 九成.
    /// </summary>
    public static bool Begins(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] is '成' && "一二三四五六七八九".Contains(text[at])) return true;
        if (!Glyph.IsDigit(text[at]) || at > 0 && IsOfNumber(text[at - 1])) return false;
        var end = at;
        while (end < text.Length && IsOfNumber(text[end])) end++;
        return end == text.Length || text[end] is not ('年' or '月' or '日' or '时');
    }

    /// <summary>True when one stands in a text.</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (Begins(text, at)) return true;
        return false;
    }

    static bool IsOfNumber(char c) => Glyph.IsDigit(c) || c is '.' or ',' or '．';
}
