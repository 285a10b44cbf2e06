namespace Newsprint;

/// <summary>What a mention finds where it stands.</summary>
/// <param name="Current">What governs.</param>
/// <param name="Topic">The article's place.</param>
/// <param name="Firm">The sentence has said what it is about.</param>
/// <param name="Sentence">Where the sentence begins.</param>
/// <param name="Context">What is known before.</param>
readonly record struct ScopeState(Place Current, Place Topic, bool Firm, int Sentence, AreaContext Context);

/// <summary>Whether a place that is mentioned governs, and from where on.</summary>
static class ScopeChoice
{
    // 全国, 多地 in a report on another country are that country's.
    // A place inside a clause gives way to one that the sentence began with; it narrows what governs, and never widens it.
    public static Place? Place(string text, AreaMention mention, ScopeState state)
    {
        if (mention.Use is AreaUse.Aside) return !(mention.Place is { } given && Abroad(given)) && (GivenTo(text, mention) || BackToTopic(text, mention, state) || Granted(text, state.Sentence, mention.Span.Start)) ? mention.Place : null;
        if (mention.Kind is AreaKind.Relative) return RelativePlace.Of(mention.Relative, state);
        var place = mention.Place!;
        if (place.Kind is AreaKind.Region && text[mention.Span.Start] is '我') return place;
        if (place.Kind is AreaKind.Region && state.Firm && !text.AsSpan(mention.Span.End, ClauseEnd(text, mention.Span.End) - mention.Span.End).ContainsAnyInRange('0', '9')) return null;
        if (place.Kind is AreaKind.Region && state.Firm && state.Current.Level > PlaceLevel.Nation && (mention.Use is not AreaUse.Head || state.Topic.Level > PlaceLevel.Nation)) return null;
        if (mention.Kind is AreaKind.Country && place.Is(Newsprint.Place.China) && Abroad(state.Current) && (text[mention.Span.Start] is not ('我' or '中') || mention.Use is not AreaUse.Head)) return null;
        if (mention.Kind is AreaKind.Country && state.Current.Within(place) && Reported(text, mention.Span)) return null;
        if (mention.Kind is AreaKind.Institution && place.Is(Newsprint.Place.China) && Helps(text, mention, state)) return null;
        if (mention.Kind is AreaKind.Institution && Contained(place, state)) return state.Current;
        if (mention.Use is AreaUse.Located && place.Is(Newsprint.Place.China) && state.Firm && state.Current.Level > PlaceLevel.Nation && state.Current.Within(place)) return null;
        return mention.Use switch
        {
            AreaUse.Site when mention.Span.Start > 0 && text[mention.Span.Start - 1] is '、' => null,
            AreaUse.Site => place.Within(state.Current) || Abroad(place) && !state.Firm && state.Current.Is(state.Context.Home) ? place : null,
            AreaUse.LocatedSite => state.Current.Within(place) ? null : place,
            AreaUse.Inner when mention.Kind is AreaKind.Institution && !place.Is(Newsprint.Place.China) && state.Current.Is(Newsprint.Place.China) => place,
            AreaUse.Inner => Inner(place, state) || OfRegion(text, mention, state) || !Abroad(place) && Granted(text, state.Sentence, mention.Span.Start) ? place : null,
            _ => place,
        };
    }

    // The city that a site or a fair implies says no more than one that is named around it.
    static bool Contained(Place place, ScopeState state) => state.Current.Level >= PlaceLevel.Prefecture && place.Within(state.Current);

    static bool Inner(Place place, ScopeState state)
    {
        if (place.Kind is AreaKind.Region || World(place)) return false;
        if (place.Within(state.Current)) return !(state.Firm && state.Current.Level is PlaceLevel.Nation);
        if (state.Firm || !place.Within(Newsprint.Place.China) && state.Current.Within(Newsprint.Place.China) && !state.Current.Is(state.Context.Home)) return false;
        return !state.Current.Within(place) || state.Context.Home.Is(place);
    }

    /// <summary>In another country.</summary>
    public static bool Abroad(Place place) => !place.Within(Newsprint.Place.China) && !World(place);

    /// <summary>全球, 欧盟, 中东: no country.</summary>
    public static bool World(Place place) => place is { Kind: AreaKind.Country, Code: null, Parent: null } && !place.Is(Newsprint.Place.China);

    // 据土耳其媒体报道: says who tells, not where.
    static bool Reported(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '据' && text.AsSpan(span.End, Math.Min(8, text.Length - span.End)).Contains('媒');

    // 应急管理部调运帐篷 in a report on an earthquake is done where it struck; 财政部数据显示 speaks of the nation.
    static bool Helps(string text, AreaMention mention, ScopeState state)
    {
        if (state.Topic.Level is PlaceLevel.Nation || !state.Topic.Within(Newsprint.Place.China) || !state.Context.Home.Is(Newsprint.Place.China)) return false;
        var clause = text.AsSpan(mention.Span.End, ClauseEnd(text, mention.Span.End) - mention.Span.End);
        return !AreaWords.Told.In(clause) && !clause.Contains("发布", StringComparison.Ordinal) && !clause.Contains("公布", StringComparison.Ordinal);
    }

    public static AreaRule Rule(AreaMention mention) => mention.Kind switch
    {
        AreaKind.Relative => AreaRule.Relative,
        AreaKind.Institution => AreaRule.Institution,
        _ => mention.Use switch
        {
            AreaUse.Located => AreaRule.Located,
            AreaUse.Site or AreaUse.LocatedSite => AreaRule.Body,
            AreaUse.Inner => AreaRule.Inner,
            _ => AreaRule.Head,
        },
    };

    /// <summary>覆盖全国300个城市, 满足京津冀等地300万户: what is counted lies in the place.</summary>
    public static bool CountsParts(string text, AreaMention mention) =>
        mention is { Use: AreaUse.Aside or AreaUse.Inner, Place: { } place } && place.Within(Newsprint.Place.China) && Counts(text.AsSpan(mention.Span.End))
        && (place.Kind is AreaKind.Region || AreaWords.Spread.End(text.AsSpan(0, mention.Span.Start)) is not null);

    /// <summary>全球仅有600只, 全球市占率: the world's, for this clause.</summary>
    public static bool OfWorld(string text, AreaMention mention) =>
        mention.Place is { } place && World(place) && AreaWords.Worldwide.Start(text.AsSpan(mention.Span.End)) is not null
        && AreaWords.Asides.End(text.AsSpan(0, mention.Span.Start)) is null;

    static bool Counts(ReadOnlySpan<char> after) => after is [>= '0' and <= '9', ..] or ['等', '地', >= '0' and <= '9', ..] or ['等', >= '0' and <= '9', ..];

    /// <summary>向甲省预拨5000万元: the money is the province's.</summary>
    static bool GivenTo(string text, AreaMention mention) =>
        mention.Span.Start > 0 && mention.Place is not null && text[mention.Span.Start - 1] is '向' or '给' or '为'
        && AreaWords.Grants.In(text.AsSpan(mention.Span.End, Math.Min(6, text.Length - mention.Span.End)));

    /// <summary>财政部下达5000万元支持甲省: the money is the province's.</summary>
    public static bool Granted(string text, int sentence, int start)
    {
        var before = text.AsSpan(sentence, start - sentence);
        if (AreaWords.Arrivals.End(before) is not null || Money(before)) return true;
        return AreaWords.Aids.End(before) is not null && AreaWords.Grants.In(before);
    }

    // 在甲市…。企业与乙省签约30个项目: back to the province that the report on its cities is about.
    static bool BackToTopic(string text, AreaMention mention, ScopeState state) =>
        mention.Place is { Level: PlaceLevel.Province } place && place.Is(state.Topic) && !place.Is(state.Current) && state.Current.Within(place)
        && mention.Span.Start > 0 && text[mention.Span.Start - 1] is '与' or '同' or '和' or '对';

    // 位于西南地区的四川气田: the province narrows the region that its noun is said to lie in.
    static bool OfRegion(string text, AreaMention mention, ScopeState state) =>
        state.Current.Kind is AreaKind.Region && mention.Place is { Kind: AreaKind.Division }
        && text.AsSpan(ClauseStart(text, mention.Span.Start), mention.Span.Start - ClauseStart(text, mention.Span.Start)).Contains("地区的", StringComparison.Ordinal);

    /// <summary>5000万元|支持甲省: the money of the clause alone.</summary>
    public static bool Money(ReadOnlySpan<char> before) =>
        AreaWords.Aids.End(before) is { } aid && before[..^aid.Length].EndsWith("元", StringComparison.Ordinal);

    /// <summary>总投资170亿元的甲新区算力项目: the number says something of what the place is in the name of.</summary>
    public static bool BehindNumber(string text, int start)
    {
        var clause = text.AsSpan(ClauseStart(text, start), start - ClauseStart(text, start));
        var digit = clause.LastIndexOfAnyInRange('0', '9');
        if (digit < 0) return false;
        var of = clause[digit..].IndexOf('的');
        return of is > 0 and < 8 && clause.Length - digit - of <= 7 && clause[(digit + of)..].IndexOfAny("将在从由向对和与") < 0;
    }

    // “…走访了228家企业。”合川区经信委副主任朱红介绍: a quotation is about its speaker's place.
    public static int? Quotation(string text, int start, int end)
    {
        if (start == 0 || text[start - 1] != '”') return null;
        var rest = text.AsSpan(end, Math.Min(30, text.Length - end));
        if (rest.IndexOfAny('，', '。') is >= 0 and var stop) rest = rest[..stop];
        if (!rest.Contains("说", StringComparison.Ordinal) && !rest.Contains("介绍", StringComparison.Ordinal) && !rest.Contains("表示", StringComparison.Ordinal)) return null;
        var open = text.LastIndexOf('“', start - 1);
        return open < 0 ? null : open;
    }

    public static int ClauseStart(string text, int offset) => text.AsSpan(0, offset).LastIndexOfAny("，。；！？：") + 1;

    public static int ClauseEnd(string text, int offset) => text.AsSpan(offset).IndexOfAny("，。；！？") is >= 0 and var end ? offset + end : text.Length;
}
