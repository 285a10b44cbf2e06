namespace Newsprint;

/// <summary>中俄两国, 伊中双方: two countries by a character each.</summary>
static class CountryPair
{
    /// <summary>
    /// The pair that a name means, where what follows says that both are meant; null where it does not, or where several may be.
    /// </summary>
    public static Meaning? Of(string text, TextSpan span, Meaning[] meanings, AreaContext context)
    {
        if (AreaWords.Both.Start(text.AsSpan(span.End)) is not { } both || !Boundary.Begins(text.AsSpan(0, span.Start))) return null;
        // 中德双边贸易: with whom this country's is.
        if (text[span.Start] is '中' && both is "双边" && text.AsSpan(span.End + both.Length) is ['贸', ..] or ['经', '贸', ..])
            return new(Place.China, AreaKind.Country);
        if (Array.FindAll(meanings, Is) is [var only]) return only;
        foreach (var one in meanings)
            foreach (var named in context.Named)
                if (named is { IsAbroad: true, Level: PlaceLevel.Nation } && one.Place!.Name.Contains(named.Name, StringComparison.Ordinal))
                    return one;
        return null;
    }

    /// <summary>中老双方组建的老挝公司: the clause names one of the two, and tells of that.</summary>
    public static bool NamesOne(string text, AreaMention mention)
    {
        if (mention is not { Kind: AreaKind.Joint, Place: { Level: PlaceLevel.Nation } pair }) return false;
        var clause = AreaClause.After(text, mention.Span.End);
        var join = pair.Name.IndexOf('、');
        return clause.IndexOf(pair.Name.AsSpan(0, join)) >= 0 || clause.IndexOf(pair.Name.AsSpan(join + 1)) >= 0;
    }

    /// <summary>True for what a pair means.</summary>
    public static bool Is(Meaning meaning) => meaning is { Kind: AreaKind.Joint, Place.Level: PlaceLevel.Nation };
}
