namespace Newsprint;

/// <summary>全国, 多地 in a report on another country are that country's; who tells, who helps, who comes is not where.</summary>
static class SilentPlace
{
    /// <summary>True where it changes nothing.</summary>
    public static bool Is(string text, AreaMention mention, Place place, ScopeState state)
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
}
