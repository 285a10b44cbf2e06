namespace Newsprint;

/// <summary>From where on a place governs that is mentioned.</summary>
static class ScopeStart
{
    /// <summary>Its mention, its clause, its sentence, the quotation that it closes, or the block.</summary>
    /// <param name="text">The block's.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="place">The place that it makes govern.</param>
    /// <param name="state">What the mention finds.</param>
    /// <param name="stretches">The block's so far.</param>
    public static int Of(string text, AreaMention mention, Place place, ScopeState state, List<AreaStretch> stretches)
    {
        var (start, home) = (mention.Span.Start, state.Context.Home);
        if (text[start] is '个') start = Counted(text, start);
        if (Quotation(text, start, mention.Span.End) is { } quoted) return quoted;
        if (IsFirstOf(text, start)) return AreaClause.Start(text, start);
        if (stretches is [{ Governor.Rule: AreaRule.Home }] && mention.Kind is AreaKind.Institution && !place.Is(Place.China)
            && AreaWords.These.End(text.AsSpan(0, start)) is not null)
            return 0;
        if (!state.Named && place.Is(Place.China) && home.Is(place) && state.Sentence == 0) return 0;
        if (!state.Named && mention.Use is AreaUse.Located && Lies(text, start) && place.Within(state.Current)) return state.Sentence;
        if (Grants.Abroad(text, mention)) return state.Current.Within(Place.China) ? AreaClause.Start(text, start) : start;
        var granted = Grants.Reach(text, state.Sentence, start);
        if (granted && !Grants.OfClause(text.AsSpan(state.Sentence, start - state.Sentence)))
            return Part(text, state.Sentence, start);
        if (!granted && !OfClause(text, mention, place, state)) return start;
        var clause = AreaClause.Start(text, start);
        // 甲市论坛在乙国南部城市甲市开幕: a name with the same place in it says nothing else of the clause.
        return place.Is(stretches[^1].Governor.Place) ? clause : Math.Max(clause, stretches[^1].Start);
    }

    // 我国首台550兆瓦机组——甲电|乙县项目1号机组: what a rank is said of is named behind the dash.
    static bool IsFirstOf(string text, int start)
    {
        const int near = 5;
        return text.AsSpan(Math.Max(0, start - near), Math.Min(near, start)).Contains('—')
            && AreaClause.Before(text, start) is var clause && clause.LastIndexOf("——") is > 0 and var dash
            && clause[..dash].IndexOfAny('首', '最') >= 0;
    }

    // 下达8000万元，支持甲省；下达5000万元，支持乙省: each part of the sentence has a grant of its own.
    static int Part(string text, int sentence, int start) => text.AsSpan(sentence, start - sentence).LastIndexOf('；') + 1 + sentence;

    // 18|个省份: the count itself is the nation's.
    static int Counted(string text, int start)
    {
        while (start > 0 && (Glyph.IsDigit(text[start - 1]) || text[start - 1] is '多' or '余' or '近' or '约' or '超')) start--;
        return start;
    }

    // 大桥全长1600米，位于甲县: says where the thing is that the sentence has told of.
    static bool Lies(string text, int start) => text.AsSpan(0, start) is [.., '位' or '地' or '坐', '于' or '处'] or [.., '坐', '落', '于' or '在'];

    static bool OfClause(string text, AreaMention mention, Place place, ScopeState state) => mention.Use switch
    {
        AreaUse.Aside => place.Is(state.Topic),
        AreaUse.Located =>
            !state.Firm || place.Within(state.Current) && place.Level > PlaceLevel.Nation || Invests(text, mention.Span.Start)
            || CountedThere.Is(text, mention, state.Current),
        AreaUse.Inner =>
            BehindNumber(text, mention.Span.Start) || IsOf(text, mention.Span, place, state)
            || CountedThere.Is(text, mention, state.Current),
        _ => false,
    };

    // 甲省的企业今年计划投资50亿元|在乙省建厂: straight behind the number, where it goes.
    static bool Invests(string text, int start) =>
        AreaClause.Before(text, start) is [.. var clause, '元', '在'] && AreaClause.HasNumber(clause);

    // 三名|美国|士兵死亡, 100多个|黎巴嫩|武装目标: whose they are, where nothing says where.
    static bool IsOf(string text, TextSpan span, Place place, ScopeState state) =>
        place.IsAbroad && !state.Named && state.Current.Is(state.Context.Home) && span.Start > 1
        && text[span.Start - 1] is '名' or '个' or '位' or '艘' or '架' or '处' && (Glyph.IsDigit(text[span.Start - 2])
            || "一两三四五六七八九十百千万多余几".Contains(text[span.Start - 2]));

    /// <summary>总投资170亿元的甲新区算力项目: the number says something of what the place is in the name of.</summary>
    static bool BehindNumber(string text, int start)
    {
        var clause = AreaClause.Before(text, start);
        var digit = clause.LastIndexOfAnyInRange('0', '9');
        if (digit < 0) return false;
        var of = clause[digit..].IndexOf('的');
        return of is > 0 and < 8 && clause.Length - digit - of <= 7 && clause[(digit + of)..].IndexOfAny("将在从由向对和与") < 0;
    }

    // “…走访了228家企业。”合川区经信委副主任朱红介绍: a quotation is about its speaker's place.
    static int? Quotation(string text, int start, int end)
    {
        if (start == 0 || text[start - 1] != '”') return null;
        var rest = text.AsSpan(end, Math.Min(30, text.Length - end));
        if (rest.IndexOfAny('，', '。') is >= 0 and var stop) rest = rest[..stop];
        if (!rest.Contains("说", StringComparison.Ordinal) && !rest.Contains("介绍", StringComparison.Ordinal)
            && !rest.Contains("表示", StringComparison.Ordinal))
            return null;
        var open = text.LastIndexOf('“', start - 1);
        return open < 0 ? null : open;
    }
}
