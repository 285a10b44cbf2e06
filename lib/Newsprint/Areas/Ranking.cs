namespace Newsprint;

/// <summary>Words that count or rank places, and say nothing about them.</summary>
static class Ranking
{
    /// <summary>来自25个省份, 来自全国25个省份, 西部12个省份.</summary>
    public static bool OfMany(string text, AreaMention found, AreaMention last) =>
        text[found.Span.Start] is '个' && text.AsSpan(0, found.Span.Start).TrimEnd("0123456789多余近约") is var before
        && (before.EndsWith("来自", StringComparison.Ordinal) || last.Kind is AreaKind.Region && last.Span.End == before.Length
            || last.Span.End > 0 && last.Span.End == before.Length && last.Use is AreaUse.Aside
            || !Boundary.Opens(before) && last.Span.End != before.Length);

    /// <summary>我国首个, 全球最大, 全球30个国家: a rank or a count of countries is no statement about the whole.</summary>
    public static bool Follows(string text, int end, Place place)
    {
        if (end + 1 >= text.Length) return false;
        var after = text.AsSpan(end);
        return after is ['最', ..] or ['首', not ('都' or '府' or '相' or '席' or '脑' or '尔'), ..]
            or ['第', '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', ..]
                or ['前', '列' or '茅' or '沿' or '三' or '五' or '十', ..] or ['领', '先', ..] or ['唯', '一', ..] or ['单', '体', ..] or ['范', '围', ..]
            || Fraction(after) || place.Name is "全球" && (char.IsAsciiDigit(after[0]) || AreaWords.Shares.Start(after) is not null);
    }

    // 养活了全国六分之一的人口: the whole that a part is of.
    static bool Fraction(ReadOnlySpan<char> after)
    {
        after = after.TrimStart("的近约超逾");
        var length = after.IndexOfAnyExcept("一二三四五六七八九十百千万两半0123456789");
        return length > 0 && after[length..].StartsWith("分之", StringComparison.Ordinal);
    }
}
