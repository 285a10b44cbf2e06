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
        if (place.Kind is AreaKind.Region && state.Firm && GivesWay(text, mention, state) || SaysNothing(text, mention, place, state))
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
            AreaUse.Inner when Passes(text, mention, place, state) => null,
            AreaUse.Inner =>
                Inner(place, state) || HasOwn(text, mention, state) || CountedThere.Is(text, mention, state.Current)
                    || OfRegion(text, mention, state) || IsRegionOfNumber(text, mention, state)
                    || !state.Named && Grants.IsSupplied(text, mention)
                    || !place.IsAbroad && Grants.Reach(text, state.Sentence, mention.Span.Start)
                    ? place
                    : null,
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

    // 全国, 多地 in a report on another country are that country's; who tells, who helps is not where.
    static bool SaysNothing(string text, AreaMention mention, Place place, ScopeState state)
    {
        if (mention.Kind is AreaKind.Country && state.Current.Within(place)
            && (Reported(text, mention.Span) || place.IsAbroad && !state.Current.Is(place) && Speaker.Tells(text, mention.Span)))
            return true;
        if (place.Name is "全球" && state.Current.Within(Place.China) && !AreaClause.HasNumber(AreaClause.After(text, mention.Span.End)))
            return true; // 全球芯片需求旺盛，带动利润增长20%
        if (!place.Is(Place.China)) return Ranking.Among(text, mention, place, state.Current);
        if (mention.Kind is AreaKind.Country && state.Current.IsAbroad
            && (text[mention.Span.Start] is not ('我' or '中') || mention.Use is not AreaUse.Head))
            return true;
        if (state.Current.Level > PlaceLevel.Nation && (state.Named && Comers(text, mention) || Enters(text, mention))) return true;
        if (state.Current.Level > PlaceLevel.Nation && text.AsSpan(mention.Span.Start, mention.Span.Length) is "全社会") return true; // its own
        // 甲省各地市; 在甲省，各地将推出…: its own.
        if (text.AsSpan(mention.Span.Start) is ['各', '地', var next, ..] && state.Current.Level is PlaceLevel.Province
            && (next is '市' || state.Named))
            return true;
        if (mention.Kind is AreaKind.Institution && (Helps(text, mention, state) || Comes(text, mention, state))) return true;
        return mention.Use is AreaUse.Located && state.Firm && state.Current.Level > PlaceLevel.Nation && state.Current.Within(place);
    }

    // 在甲山，各地游客前来: where they come from.
    static bool Comers(string text, AreaMention mention) =>
        text.AsSpan(mention.Span.Start, mention.Span.Length) is "各地" or "全国" && text.AsSpan(mention.Span.End).TrimStart("各地的") is
            ['游', '客' or '人', ..] or ['旅', '客', ..] or ['客', '商' or '流', ..] or ['观', '众', ..] or ['选', '手', ..] or ['代', '表', ..];

    // 运动会在甲省开幕。全国35支代表队参赛: they come to it.
    static bool Enters(string text, AreaMention mention)
    {
        if (mention.Span.Length != 2 || text[mention.Span.Start] is not '全') return false;
        var after = AreaClause.After(text, mention.Span.End);
        return after is [>= '0' and <= '9', ..]
            && (after.Contains("选手", StringComparison.Ordinal) || after.Contains("代表队", StringComparison.Ordinal));
    }

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

    // The city that a site or a fair implies says no more than one that is named around it.
    static bool Contained(Place place, ScopeState state) => state.Current.Level >= PlaceLevel.Prefecture && place.Within(state.Current);

    // 在北京，河海大学等单位签约: the sentence has said where, and a body from elsewhere comes there.
    static bool Guest(Place place, ScopeState state) =>
        state.Firm && state.Current.Level > PlaceLevel.Nation && place.Level > PlaceLevel.Nation && !place.Within(state.Current);

    // 地震已造成甲省113人死亡、乙省13人死亡: a division straight before a number that measures no way to it; 以军已控制加沙地带约50%的地区.
    static bool HasOwn(string text, AreaMention mention, ScopeState state)
    {
        var after = text.AsSpan(mention.Span.End).TrimStart("约近超逾");
        if (state.Current.IsAbroad && mention.Place is { IsAbroad: true }) return PlaceNumber.Counts(after);
        var digits = after.IndexOfAnyExceptInRange('0', '9');
        return mention.Kind is AreaKind.Division && digits > 0 && !ClausePlace.Is(text, mention)
            && MeasureWord.Starts(after[digits..]);
    }

    // A place inside a clause gives way to one that the sentence began with; it narrows what governs, and never widens it.
    static bool Inner(Place place, ScopeState state)
    {
        if (place.Kind is AreaKind.Region || place.IsWorld) return false;
        if (place.Within(state.Current)) return !(state.Firm && state.Current.Level is PlaceLevel.Nation);
        if (state.Firm || state.Told
            || !place.Within(Place.China) && state.Current.Within(Place.China) && !state.Current.Is(state.Context.Home))
            return false;
        return !state.Current.Within(place) || state.Context.Home.Is(place);
    }

    // 据土耳其媒体报道: says who tells, not where.
    static bool Reported(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '据' && text.AsSpan(span.End, Math.Min(8, text.Length - span.End)).Contains('媒');

    // 应急管理部调运帐篷 in a report on an earthquake is done where it struck; 财政部数据显示 speaks of the nation.
    static bool Helps(string text, AreaMention mention, ScopeState state)
    {
        if (state.Topic.Level is PlaceLevel.Nation || !state.Topic.Within(Place.China) || !state.Context.Home.Is(Place.China)) return false;
        var clause = AreaClause.After(text, mention.Span.End);
        return !AreaWords.Told.In(clause) && !clause.Contains("发布", StringComparison.Ordinal)
            && !clause.Contains("公布", StringComparison.Ordinal);
    }

    // 甲县堤防决口，中国某某集团星夜驰援: a body that 中国 begins the name of, behind the place where its sentence says it is.
    static bool Comes(string text, AreaMention mention, ScopeState state) =>
        text[mention.Span.Start] is '中' && state.Firm && state.Named && state.Current.Level > PlaceLevel.Nation;

    // 在甲市…。企业与乙省签约30个项目: back to the province that the report on its cities is about.
    static bool BackToTopic(string text, AreaMention mention, ScopeState state) =>
        mention.Place is { Level: PlaceLevel.Province } place && place.Is(state.Topic) && !place.Is(state.Current)
            && state.Current.Within(place)
        && mention.Span.Start > 0 && text[mention.Span.Start - 1] is '与' or '同' or '和' or '对'
        && !text.AsSpan(mention.Span.End).StartsWith("生产建设兵团");

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
