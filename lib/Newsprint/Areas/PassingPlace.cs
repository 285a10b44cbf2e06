namespace Newsprint;

/// <summary>A place that holds until its sentence ends, and no further: behind 其中, of many, a guest's, one of two in a row.</summary>
static class PassingPlace
{
    /// <summary>True for such a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence begins.</param>
    /// <param name="mention">What names the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="current">What governs before it.</param>
    public static bool Is(string text, int sentence, in AreaMention mention, Place place, AreaGovernor current)
    {
        var before = text.AsSpan(sentence, mention.Span.Start - sentence);
        return before.Contains("其中", StringComparison.Ordinal) || OneOfMany(before) || Guest(before, mention, place, current)
            || Grants.Abroad(text, mention) || mention.Kind is AreaKind.Joint && !RouteReader.Line(text, mention.Span.End);
    }

    /// <summary>
    /// 农村物流加快发展，西部地区涨幅最大。带动西部地区出口增长20%: a region in the last clause of a sentence, or one within a clause with a number
    /// of it, holds for its sentence.
    /// </summary>
    public static bool IsRegion(string text, int sentence, in AreaMention mention)
    {
        const int opener = 8;
        if (mention is not { Kind: AreaKind.Region, Use: AreaUse.Head or AreaUse.Inner }) return false;
        var after = AreaClause.After(text, mention.Span.End);
        if (mention.Use is AreaUse.Inner) return after is [not (>= '0' and <= '9'), ..] && AreaClause.HasNumber(after);
        return mention.Span.Start - sentence > opener && text.AsSpan(mention.Span.End + after.Length) is ['。', ..]
            && !AreaClause.HasNumber(after);
    }

    // 18个省份中，甲省…; 在各区县中，乙县…
    static bool OneOfMany(ReadOnlySpan<char> before)
    {
        if (before.IndexOf("中，", StringComparison.Ordinal) is not (> 1 and var end)) return false;
        var among = before[..end];
        return among[^1] is '份' or '省' or '市' or '区' or '县' or '州' or '家' or '）'
            && (among.Contains('各') || AreaClause.HasNumber(among));
    }

    // 展览在北京举行，甲国担任主宾国: another country in a later clause is named for its clause only.
    static bool Guest(ReadOnlySpan<char> before, in AreaMention mention, Place place, AreaGovernor current) =>
        mention.Use is AreaUse.Head && place.IsAbroad && current.Place.Within(Place.China) && current.Rule is not AreaRule.Home
            && before.Contains('，');
}
