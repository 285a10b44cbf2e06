namespace Newsprint;

/// <summary>
/// Who says something, and to what: what is told lies where it says, not where it is told, and a blow falls where it hits.
/// </summary>
static class Speaker
{
    /// <summary>乌克兰方面4日称，…: says who tells; a place within the country that follows tells where.</summary>
    public static bool Is(string text, AreaMention mention) =>
        mention is { Use: AreaUse.Head, Kind: AreaKind.Country, Place.IsAbroad: true }
            && AreaWords.Said.End(AreaClause.After(text, mention.Span.End)) is not null;

    /// <summary>甲国媒体称, 根据甲国卫生部门发表的声明: names who tells, in a report on a place in that country.</summary>
    public static bool Tells(string text, TextSpan country)
    {
        var end = AreaClause.End(text, country.End);
        if (end >= text.Length || text[end] is not '，' || AreaWords.Said.End(text.AsSpan(country.End, end - country.End)) is null)
            return false;
        return AreaClause.Before(text, country.Start) is [] or [.., '据'];
    }

    /// <summary>甲国的袭击造成5人死亡: in a report on another country, who strikes is not where.</summary>
    public static bool Strikes(string text, AreaMention mention, Place current)
    {
        const int near = 16, subject = 7;
        if (mention.Place is not { IsAbroad: true } place || !current.IsAbroad || current.Within(place)) return false;
        var after = AreaClause.After(text, mention.Span.End);
        if (AreaWords.Strikes.IndexIn(after) is not (>= 0 and < subject and var strike) || after[..strike].IndexOfAny('对', '向', '在') >= 0)
            return false;
        after = after[strike..Math.Min(after.Length, strike + near)];
        return after.Contains("造成", StringComparison.Ordinal) || after.Contains('致');
    }

    /// <summary>甲国对乙国首都发动空袭, 对乙国的袭击: what is hit is where it happens.</summary>
    public static bool Struck(string text, AreaMention mention, AreaMention last, ReadOnlySpan<char> before) =>
        mention.Place is { IsAbroad: true } && (before is [.., not '针', '对' or '向'] || Aimed(text, mention, last, before))
            && AreaWords.Strikes.In(AreaClause.After(text, mention.Span.End));

    // 向试图返回的|乙国居民开火, 对靠近边境的|乙国村庄发动空袭
    static bool Aimed(string text, AreaMention mention, AreaMention last, ReadOnlySpan<char> before)
    {
        const int near = 14;
        var start = Math.Max(AreaClause.Start(text, mention.Span.Start), before.Length - near);
        // 对某地区的|乙国武装: the nearer place is hit.
        if (last.Span.Start >= start && last.Place is { } nearer && nearer.Within(mention.Place!)) return false;
        var clause = before[start..];
        return clause is [.., '的'] && clause.IndexOfAny('向', '对') is >= 0 and var toward
            && !(toward > 0 && clause[toward - 1] is '针' or '方');
    }
}
