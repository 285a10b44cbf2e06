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

    /// <summary>
    /// 我国首个, 全球最大, 我国自主研制的, 全球30个国家: a rank, who made it, a count of countries is no statement about the whole.
    /// </summary>
    public static bool Follows(string text, int end, Place place)
    {
        if (end + 1 >= text.Length) return false;
        var after = text.AsSpan(end);
        return after is ['最', ..] or ['首', not ('都' or '府' or '相' or '席' or '脑' or '尔'), ..]
            or ['第', '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', ..]
                or ['前', '列' or '茅' or '沿' or '三' or '五' or '十', ..] or ['领', '先', ..] or ['唯', '一', ..] or ['单', '体', ..] or ['范', '围', ..]
            || Fraction(after) || place.Kind is AreaKind.Country && (Superlative(after) || Made(after) || Ranked(after)) || place.Name is "全球" && (char.IsAsciiDigit(after[0]) || AreaWords.Shares.Start(after) is not null);
    }

    /// <summary>工程在甲县投运。这是今年|乙省投运的首个特高压工程: what it is among those of the province that its county lies in.</summary>
    public static bool Among(string text, AreaMention mention, Place place, Place current)
    {
        const int longest = 8;
        if (mention.Kind is not AreaKind.Division || place.Is(current) || !current.Within(place)) return false;
        return AreaClause.Before(text, mention.Span.Start) is ['这' or '也', '是', ..] and { Length: < longest }
            && AreaClause.After(text, mention.Span.End).IndexOfAny('首', '最') >= 0;
    }

    // 我国单机容量最大电站, 全球规模最大的工程群; not 产量最高达5吨
    static bool Superlative(ReadOnlySpan<char> after)
    {
        const int near = 8;
        var most = after[..Math.Min(near, after.Length)].IndexOf('最');
        return most > 0 && most + 2 < after.Length && after[..most].IndexOfAny("，。；：、的是为达有在将") < 0
            && AreaWords.Superlative.Start(after[most..]) is not null
            && after[most + 2] is >= '\u4e00' and <= '\u9fff' and not ('达' or '为' or '是' or '值' or '时' or '在');
    }

    // 全球超级计算机500强榜单
    static bool Ranked(ReadOnlySpan<char> after)
    {
        const int near = 12;
        return after[..Math.Min(near, after.Length)].Contains("0强", StringComparison.Ordinal);
    }

    // 我国自主研制的2艘运输船
    static bool Made(ReadOnlySpan<char> after)
    {
        const int near = 9;
        if (after is not ['自', '主' or '行', '研' or '设' or '建' or '制', ..]) return false;
        var end = after[..Math.Min(near, after.Length)].IndexOf('的') + 1;
        return end > 0 && end < after.Length && char.IsAsciiDigit(after[end]);
    }

    // 养活了全国六分之一的人口: the whole that a part is of.
    static bool Fraction(ReadOnlySpan<char> after)
    {
        after = after.TrimStart("的近约超逾");
        var length = after.IndexOfAnyExcept("一二三四五六七八九十百千万两半0123456789");
        return length > 0 && after[length..].StartsWith("分之", StringComparison.Ordinal);
    }
}
