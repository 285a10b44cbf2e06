namespace Newsprint;

/// <summary>What a place is to its statement, from the words that touch it.</summary>
static class UseReader
{
    public static AreaUse Of(string text, AreaMention found, AreaMention last)
    {
        var before = text.AsSpan(0, found.Span.Start);
        if (Ranking.OfMany(text, found, last)) return AreaUse.Aside;
        if (found.Kind is AreaKind.Relative) return AreaWords.Asides.End(before) is null or "到" or "对" ? AreaUse.Head : AreaUse.Aside;
        if (Listed(text, found, last) || last.Use is AreaUse.Aside && ListedGoods(text, found, last)) return last.Use;
        if (found.Kind is AreaKind.Institution) before = PastNumbered(before);
        if (SaysNothing(text, found, last, before) || found.Kind is AreaKind.Country && CountryAside.Is(text, found.Span, before))
            return AreaUse.Aside;
        if (Speaker.Struck(text, found, last, before)) return AreaUse.Located;
        if (Since(text, found.Span)) return AreaUse.Aside;
        if (AreaWords.Ats.End(before) is not null || IsDescribed(text, found, before) || RouteReader.Links(text, found, before))
            return OfBody(text, found) ? AreaUse.LocatedSite : AreaUse.Located;
        if (AreaWords.Asides.End(before) is { } aside)
            return OriginPlace.Heard(text, found.Span.End, aside)
                ? AreaUse.Head
                : OriginPlace.Departs(text, found.Span.End, aside)
                ? AreaUse.Located
                : AreaUse.Aside;
        if (OfBody(text, found)) return AreaUse.Site;
        if (found.Kind is AreaKind.Division && AreaWords.Appositions.End(before) is not null) return AreaUse.Head;
        if (Boundary.Opens(found.Kind is AreaKind.Division ? PastNumbered(before) : before)
            || before.EndsWith("据", StringComparison.Ordinal) || IsNowadays(before) || NextOfRow(text, found, last))
            return AreaUse.Head;
        // 国网|甲省电力: the province's branch.
        if (before is [.. var start, '国' or '南', '网'] && found.Kind is AreaKind.Division && Boundary.Opens(start)) return AreaUse.Head;
        return found.Kind is AreaKind.Country && AreaWords.Games.Start(text.AsSpan(found.Span.End)) is not null
            ? AreaUse.Aside
            : AreaUse.Inner;
    }

    // 今天的|某经济带，…
    static bool IsNowadays(ReadOnlySpan<char> before) =>
        before is [.. var clause, '今' or '如', '天' or '今', '的'] && Boundary.Opens(clause);

    // 在海拔3000米的|某高原，…
    static bool IsDescribed(string text, AreaMention found, ReadOnlySpan<char> before) =>
        before is [.., '的'] && text.AsSpan(found.Span.End) is ['，', ..]
            && AreaClause.Before(text, found.Span.Start) is ['在', ..] or ['而', '在', ..];

    static bool OfBody(string text, AreaMention found) =>
        found.Kind is not AreaKind.Institution && PlaceInName.OfBody(text, found.Span.End);

    // 国内 within a clause, 甲地在内, a rank, one end of a line, a title; 企业和某大学联合攻关: with whom.
    static bool SaysNothing(string text, AreaMention found, AreaMention last, ReadOnlySpan<char> before)
    {
        if (found.Kind is AreaKind.Institution && before is [.., '和' or '与' or '同'] || Dates(text.AsSpan(found.Span.End))) return true;
        if (OfThose(text, found, before)) return true;
        if (text.AsSpan(found.Span.Start, found.Span.Length) is "国内" && (!Boundary.Opens(before) || IsNow(before))) return true;
        if (text.AsSpan(found.Span.End) is ['在', '内', ..] or ['等', '在', '内', ..] || IsMeans(text, found.Span.End, before)) return true;
        // 班列中亚方向开行400列: where they go; 票房在全球市场中占比超两成: of what it is a share.
        if (found.Place is { IsWorld: true } && (text.AsSpan(found.Span.End) is ['方', '向', ..] || ClausePlace.IsShareOf(text, found)))
            return true;
        if (found is { Place.Level: PlaceLevel.Nation, Kind: not AreaKind.Institution }
            && Ranking.Follows(text, found.Span.End, found.Place))
            return true;
        if (found is { Kind: AreaKind.Joint, Place.Level: PlaceLevel.Prefecture or PlaceLevel.Province }
            && text[found.Span.End - 1] is not '港' && RouteReader.Beside(text, found.Span)) // a port of two cities is no line
            return true;
        if (RouteReader.Joins(text, found, last) && !RouteReader.Outward(text, last, found) || RouteReader.EndsInside(text, found, last)
            || RouteReader.Begins(text, found.Span.End, found.Place!) && RouteReader.Printed(text, found) is null)
            return true;
        return AreaWords.Ends.End(before) is not null || before.EndsWith("《", StringComparison.Ordinal)
            || AreaWords.Accords.Start(text.AsSpan(found.Span.End)) is not null || PlaceInName.Quoted(text, found, before);
    }

    // 以|甲市、乙市为支点; not 以甲市为例
    static bool IsMeans(string text, int end, ReadOnlySpan<char> before)
    {
        const int near = 10;
        if (before is not [.., '以']) return false;
        var after = AreaClause.After(text, end);
        var being = after[..Math.Min(near, after.Length)].IndexOf('为');
        return being >= 0 && after[being..] is not ['为', '例', ..];
    }

    // 26个省份和|新疆生产建设兵团: one more of those; 这家|甲国企业: where its owners are.
    static bool OfThose(string text, AreaMention found, ReadOnlySpan<char> before) => text[found.Span.Start] is '新'
        ? before is [.., '和' or '及' or '与' or '、'] && text.AsSpan(found.Span.End).StartsWith("生产建设兵团")
        : found.Kind is AreaKind.Country && before is [.., '这', '家'];

    // 自首条航线在|甲市开通以来，航线已…: when it began.
    static bool Since(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '在' && AreaClause.After(text, span.End).EndsWith("以来")
        && AreaClause.Before(text, span.Start) is ['自', ..];

    // 机组是目前|国内F级燃机中最大的
    static bool IsNow(ReadOnlySpan<char> before) => before is [.., '是' or '为' or '系', '目' or '当', '前'];

    // 本报北京|11月1日电: where a report was sent from is not what it tells of.
    static bool Dates(ReadOnlySpan<char> after)
    {
        const int longest = 8;
        return after.Length > 0 && Glyph.IsDigit(after[0]) && after[..Math.Min(longest, after.Length)].IndexOf("日电") is > 2 and var end
            && after[..end].Contains('月');
    }

    /// <summary>True when only 、 or 和 stands between a place and the one before it; 广西与东盟, 新疆与中国大唐 are one and its partner.</summary>
    public static bool Listed(string text, AreaMention found, AreaMention last) =>
        last.Span.End > 0 && found.Span.Start - PastRegion(text, last) is 1 or 2
        && last.Kind is not (AreaKind.Relative or AreaKind.Institution)
        && !(found.Kind is AreaKind.Institution && text[last.Span.End] is '与' or '和' && found.Place is { } body && body.Is(Place.China))
        && !(text[last.Span.End] is '与' && last.Place is { } one && found.Place is { } other && one.Within(Place.China)
            && !other.Within(Place.China))
        && Glyph.JoinsRow(text.AsSpan(PastRegion(text, last), found.Span.Start - PastRegion(text, last)));

    // 台湾地区、香港地区
    static int PastRegion(string text, AreaMention place) =>
        text.AsSpan(place.Span.End) is ['地', '区', '、' or '和' or '及' or '与', ..] ? place.Span.End + 2 : place.Span.End;

    // 来自甲省的风电和|乙省的光伏
    static bool ListedGoods(string text, AreaMention found, AreaMention last) =>
        found.Span.Start - last.Span.End is > 2 and < 9 && last.Span.End > 0
        && text.AsSpan(last.Span.End, found.Span.Start - last.Span.End) is ['的', .. var goods, '和' or '、' or '及']
        && goods.IndexOfAny('，', '。', '；') < 0 && !AreaClause.HasNumber(goods) && text.AsSpan(found.Span.End) is ['的', ..];

    // 甲区复工率99%、|乙区97%: the next of a row in which each place has a number of its own.
    static bool NextOfRow(string text, AreaMention found, AreaMention last) =>
        found.Span.Start > 0 && text[found.Span.Start - 1] is '、' && last.Span.End > 0 && last.Use is AreaUse.Head or AreaUse.Located
            && found.Kind is AreaKind.Division or AreaKind.Zone
        && text.AsSpan(last.Span.End, found.Span.Start - last.Span.End) is var between && PlaceNumber.In(between)
        && between.IndexOfAny('，', '。', '；') < 0
        && PlaceNumber.In(AreaClause.After(text, found.Span.End));

    // 第137届|广交会, 本届|广交会
    static ReadOnlySpan<char> PastNumbered(ReadOnlySpan<char> before)
    {
        if (before is not [.., '届']) return before;
        var name = before[..^1].TrimEnd("0123456789一二三四五六七八九十百");
        return name is [.., '第' or '本' or '上'] ? name[..^1] : before;
    }
}
