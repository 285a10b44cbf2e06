namespace Newsprint;

/// <summary>
/// 甲国称，仅有115辆卡车进入乙地; 有三艘船只在某海峡附近遭袭: in a report from abroad, those that a clause counts first are where it says they are.
/// </summary>
static class CountedThere
{
    const int Longest = 24;

    /// <summary>True for a place abroad that the clause's count is said to be in or to come to, where another country governs.</summary>
    public static bool Is(string text, AreaMention mention, Place current)
    {
        if (!current.IsAbroad || mention.Place is not { } place || place.Within(Place.China) || current.Within(place)) return false;
        var before = AreaClause.Before(text, mention.Span.Start);
        if (before.Length > Longest || AreaWords.Comings.End(before) is not { } coming) return false;
        var counted = before[..^coming.Length];
        return counted.IndexOfAny("对向从") < 0 && Counts(counted);
    }

    static bool Counts(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at > 0; at--)
            if (text[at] is '名' or '人' or '艘' or '辆' or '架' or '枚'
                && (Glyph.IsDigit(text[at - 1]) || "两三四五六七八九十百千万多余".Contains(text[at - 1])))
                return true;
        return false;
    }
}
