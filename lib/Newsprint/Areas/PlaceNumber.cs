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

    /// <summary>True where a text begins with a count of something, 3个, 两名, and not with the length of a way: 30公里, 2小时.</summary>
    public static bool Counts(ReadOnlySpan<char> text)
    {
        if (text is ['两' or '三' or '四' or '五' or '数', '个' or '名' or '处' or '座' or '架' or '艘' or '枚' or '十' or '百', ..]) return true;
        var number = text.IndexOfAnyExcept("0123456789.多余");
        return number > 0 && text[number..] is not (['公', '里', ..] or ['千', '米', ..] or ['小', '时', ..] or ['分', '钟', ..]);
    }

    static bool IsOfNumber(char c) => Glyph.IsDigit(c) || c is '.' or ',' or '．';
}
