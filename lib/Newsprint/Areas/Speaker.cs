namespace Newsprint;

/// <summary>Who says something, and to what: what is told lies where it says, not where it is told, and a blow falls where it hits.</summary>
static class Speaker
{
    /// <summary>乌克兰方面4日称，…: says who tells; a place within the country that follows tells where.</summary>
    public static bool Is(string text, AreaMention mention) =>
        mention is { Use: AreaUse.Head, Kind: AreaKind.Country, Place.IsAbroad: true } && AreaWords.Said.End(AreaClause.After(text, mention.Span.End)) is not null;

    /// <summary>甲国对乙国首都发动空袭, 对乙国的袭击: what is hit is where it happens.</summary>
    public static bool Struck(string text, AreaMention mention, ReadOnlySpan<char> before) =>
        before is [.., not '针', '对' or '向'] && mention.Place is { IsAbroad: true } && AreaWords.Strikes.In(AreaClause.After(text, mention.Span.End));
}
