namespace Newsprint;

/// <summary>Whether a place inside a clause governs from there on.</summary>
static class InnerPlace
{
    /// <summary>True where it says more of where than what the sentence began with, or has a number of its own.</summary>
    public static bool Governs(string text, AreaMention mention, Place place, ScopeState state) =>
        !Passes(text, mention, place, state)
        && (Narrows(place, state) || HasOwn(text, mention, state) || CountedThere.Is(text, mention, state.Current)
            || OfRegion(text, mention, state) || IsRegionOfNumber(text, mention, state)
            || !state.Named && Grants.IsSupplied(text, mention)
            || !place.IsAbroad && Grants.Reach(text, state.Sentence, mention.Span.Start));

    // 甲省将做大做强|乙市都市圈汽车产业，产量增长15%: what is done for a city, in a clause without a number.
    static bool Passes(string text, AreaMention mention, Place place, ScopeState state)
    {
        if (ComesFrom(text, mention, place, state) || IsOnlyOurs(text, mention, place, state)) return true;
        if (mention.Kind is not AreaKind.Division || state is not { Firm: true, Named: true, Current.Level: PlaceLevel.Province }
            || !place.Within(state.Current) || AreaWords.Furthers.End(text.AsSpan(0, mention.Span.Start)) is null)
            return false;
        var end = AreaClause.End(text, mention.Span.End);
        return end < text.Length && text[end] is '，' && !AreaClause.HasNumber(text.AsSpan(mention.Span.End, end - mention.Span.End));
    }

    // 在甲区生活的澳门居民超3万人: where they are from; what they do is told of where they are.
    static bool ComesFrom(string text, AreaMention mention, Place place, ScopeState state) =>
        text[mention.Span.Start] is '澳' or '香' or '台' && state.Current is { Level: > PlaceLevel.Nation, IsAbroad: false }
            && !state.Current.Within(place)
        && text.AsSpan(mention.Span.End) is ['居', '民', ..] or ['青', '年', ..] or ['同', '胞', ..] or ['企', '业', ..] or ['学', '生', ..];

    // 甲市展会有企业1万家，集中展示了我国家居行业新设计: nothing is counted of the nation.
    static bool IsOnlyOurs(string text, AreaMention mention, Place place, ScopeState state) =>
        mention.Kind is AreaKind.Country && place.Is(Place.China) && state.Current is { Level: > PlaceLevel.Nation, IsAbroad: false }
            && text[mention.Span.Start] is '我' && !AreaClause.HasNumber(AreaClause.After(text, mention.Span.End));

    // A place inside a clause gives way to one that the sentence began with; it narrows what governs, and never widens it.
    static bool Narrows(Place place, ScopeState state)
    {
        if (place.Kind is AreaKind.Region || place.IsWorld) return false;
        if (place.Within(state.Current)) return !(state.Firm && state.Current.Level is PlaceLevel.Nation);
        if (state.Firm || state.Told
            || !place.Within(Place.China) && state.Current.Within(Place.China) && !state.Current.Is(state.Context.Home))
            return false;
        return !state.Current.Within(place) || state.Context.Home.Is(place);
    }

    // 地震已造成甲省113人死亡、乙省13人死亡: a division straight before a number that measures no way to it; 以军已控制加沙地带约50%的地区.
    static bool HasOwn(string text, AreaMention mention, ScopeState state)
    {
        var after = text.AsSpan(mention.Span.End).TrimStart("约近超逾");
        if (state.Current.IsAbroad && mention.Place is { IsAbroad: true }) return PlaceNumber.Counts(after);
        var digits = after.IndexOfAnyExceptInRange('0', '9');
        return mention.Kind is AreaKind.Division && digits > 0 && !ClausePlace.Is(text, mention)
            && MeasureWord.Starts(after[digits..]);
    }

    // 通道带动西部地区进出口增长20%: no other place is said, and its clause has a number.
    static bool IsRegionOfNumber(string text, AreaMention mention, ScopeState state) =>
        mention.Place is { Kind: AreaKind.Region } && !state.Named && state.Current.Is(state.Context.Home)
            && !ClausePlace.Is(text, mention) && AreaClause.HasNumber(AreaClause.After(text, mention.Span.End));

    // 位于西南地区的四川气田: the province narrows the region that its noun is said to lie in.
    static bool OfRegion(string text, AreaMention mention, ScopeState state) =>
        state.Current.Kind is AreaKind.Region && mention.Place is { Kind: AreaKind.Division or AreaKind.Town }
        && AreaClause.Before(text, mention.Span.Start) is var before
        && (before.Contains("地区的", StringComparison.Ordinal) || before is [.., '区', '的']
            || before is [.. var of, '的'] && of.EndsWith(state.Current.Name.AsSpan().TrimEnd("地区")));
}
