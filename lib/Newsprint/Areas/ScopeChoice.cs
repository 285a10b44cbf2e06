namespace Newsprint;

/// <summary>Whether a place that is mentioned governs what follows.</summary>
static class ScopeChoice
{
    /// <summary>The place that governs from a mention on; null where it changes nothing.</summary>
    public static Place? Governing(string text, AreaMention mention, ScopeState state)
    {
        // What one country that the sentence names gives another is told of the giver: 甲国将向乙国提供3亿美元.
        if (Grants.Abroad(text, mention) && !(state.Named && state.Current.IsAbroad) || Grants.Relief(text, mention)) return mention.Place;
        if (mention.Use is AreaUse.Head && Speaker.Strikes(text, mention, state.Current)) return null;
        if (mention.Use is AreaUse.Aside) return OfAside(text, mention, state) ? mention.Place : null;
        if (mention.Kind is AreaKind.Relative) return RelativePlace.Of(mention.Relative, state);
        var place = Beyond(text, mention) ?? mention.Place!;
        if (place.Kind is AreaKind.Region && text[mention.Span.Start] is '我') return place;
        if (place.Kind is AreaKind.Region && state.Firm && GivesWay(text, mention, state) || SilentPlace.Is(text, mention, place, state))
            return null;
        if (CountryPair.NamesOne(text, mention)) return null;
        // 甲市东站是甲市至乙市高铁的始发站
        if (mention.Kind is AreaKind.Joint && state is { Firm: true, Named: true }
            && place.Name.Contains(state.Current.Name, StringComparison.Ordinal))
            return null;
        if (mention.Kind is AreaKind.Institution && Contained(place, state)) return state.Current;
        if (mention.Kind is AreaKind.Institution && Guest(place, state)) return null;
        return mention.Use switch
        {
            AreaUse.Site when mention.Span.Start > 0 && text[mention.Span.Start - 1] is '、' || PlaceList.HeadsBodies(text, mention) => null,
            AreaUse.Site =>
                place.Within(state.Current)
                    || place.IsAbroad && !state.Firm
                    && (state.Current.Is(state.Context.Home) || mention.Span.Start == state.Sentence && Trades(text, mention))
                    ? place
                    : null,
            AreaUse.LocatedSite => state.Current.Within(place) ? null : place,
            AreaUse.Inner when mention.Kind is AreaKind.Institution && !place.Is(Place.China) && state.Current.Is(Place.China) => place,
            AreaUse.Inner => InnerPlace.Governs(text, mention, place, state) ? place : null,
            _ => place,
        };
    }

    // 甲国钢铁公司股价下跌, in a report on another country.
    static bool Trades(string text, AreaMention mention)
    {
        var after = AreaClause.After(text, mention.Span.End);
        return after[..Math.Min(after.Length, 10)] is var name
            && (name.Contains("公司", StringComparison.Ordinal) || name.Contains("集团", StringComparison.Ordinal));
    }

    // 首都加拉加斯以西: outside the city, in what it lies in. 黑龙江富裕至某镇铁路: along the line, in the province.
    static Place? Beyond(string text, AreaMention mention)
    {
        if (mention.Place is not { Level: > PlaceLevel.Nation, Parent: { } around } place) return null;
        if (text.AsSpan(mention.Span.End) is ['以', '东' or '西' or '南' or '北', ..]) return around;
        return RouteReader.Begins(text, mention.Span.End, place) ? RouteReader.Printed(text, mention) : null;
    }

    // The other side of trade is spoken of only where it is given something, or where the article is about it.
    static bool OfAside(string text, AreaMention mention, ScopeState state) =>
        mention.Place is not { IsAbroad: true }
            && (Grants.GoTo(text, mention) || !state.Named && Grants.IsSupplied(text, mention)
                || BackToTopic(text, mention, state) || OfOurs(text, mention, state)
                || Grants.Reach(text, state.Sentence, mention.Span.Start));

    // 机电产品对我国出口的带动: a paragraph that begins so speaks of the nation.
    static bool OfOurs(string text, AreaMention mention, ScopeState state) =>
        mention.Place is { } place && place.Is(Place.China) && !state.Named && state.Sentence == 0 && state.Current.Within(Place.China)
            && text.AsSpan(0, mention.Span.End).EndsWith("对我国", StringComparison.Ordinal);

    // A region within a sentence that has said what it is about: where nothing is counted in it, or a place says more.
    static bool GivesWay(string text, AreaMention mention, ScopeState state) =>
        !AreaClause.HasNumber(AreaClause.After(text, mention.Span.End)) && !Opens(text, mention, state)
        || state.Current.Level > PlaceLevel.Nation && (mention.Use is not AreaUse.Head || state.Topic.Level > PlaceLevel.Nation);

    // 西南、甲省麦收结束，黄淮海主产区…，连续两天…: a region behind a row; 种植区集中在长江流域，面积…: where it is that what follows tells of.
    static bool Opens(string text, AreaMention mention, ScopeState state) =>
        mention.Use is AreaUse.Head && state.Current.Kind is AreaKind.Joint
        || mention.Use is AreaUse.Located && AreaWords.Gathers.End(text.AsSpan(0, mention.Span.Start)) is not null;

    // The city that a site or a fair implies says no more than one that is named around it.
    static bool Contained(Place place, ScopeState state) => state.Current.Level >= PlaceLevel.Prefecture && place.Within(state.Current);

    // 在北京，河海大学等单位签约: the sentence has said where, and a body from elsewhere comes there.
    static bool Guest(Place place, ScopeState state) =>
        state.Firm && state.Current.Level > PlaceLevel.Nation && place.Level > PlaceLevel.Nation && !place.Within(state.Current);

    // 在甲市…。企业与乙省签约30个项目: back to the province that the report on its cities is about.
    static bool BackToTopic(string text, AreaMention mention, ScopeState state) =>
        mention.Place is { Level: PlaceLevel.Province } place && place.Is(state.Topic) && !place.Is(state.Current)
            && state.Current.Within(place)
        && mention.Span.Start > 0 && text[mention.Span.Start - 1] is '与' or '同' or '和' or '对'
        && !text.AsSpan(mention.Span.End).StartsWith("生产建设兵团");
}
