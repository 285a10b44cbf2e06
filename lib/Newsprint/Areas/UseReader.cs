namespace Newsprint;

/// <summary>What a place is to its statement, from the words that touch it.</summary>
static class UseReader
{
    const int NameLength = 14;

    public static AreaUse Of(string text, AreaMention found, AreaMention last)
    {
        var before = text.AsSpan(0, found.Span.Start);
        if (text[found.Span.Start] is '个' && before.TrimEnd("0123456789多余近约") is var counted && (Counted(counted, last) || !Boundary.Opens(counted) && last.Span.End != counted.Length)) return AreaUse.Aside;
        if (found.Kind is AreaKind.Relative) return AreaWords.Asides.End(before) is null or "到" or "对" ? AreaUse.Head : AreaUse.Aside;
        if (Listed(text, found, last)) return last.Use;
        if (text.AsSpan(found.Span.Start, found.Span.Length) is "国内" && !Boundary.Opens(before)) return AreaUse.Aside;
        if (found.Kind is AreaKind.Institution) before = PastNumbered(before);
        if (text.AsSpan(found.Span.End) is ['在', '内', ..] or ['等', '在', '内', ..]) return AreaUse.Aside;
        if (found.Place!.Level is PlaceLevel.Nation && found.Kind is not AreaKind.Institution && Ranks(text, found.Span.End, found.Place) || RouteReader.Joins(text, found, last) && !RouteReader.Outward(text, last, found)) return AreaUse.Aside;
        var body = found.Kind is not AreaKind.Institution && Body(text, found.Span.End);
        if (found.Kind is AreaKind.Country && (text[found.Span.Start] is '中' && (before.EndsWith("据", StringComparison.Ordinal) || Fair(text, found.Span.End)) || text.AsSpan(found.Span.Start).StartsWith("全国", StringComparison.Ordinal) && Fair(text, found.Span.End) || TowardsChina(text, found.Span.End) || Visitor(text, found.Span.End))) return AreaUse.Aside;
        if (before.EndsWith("《", StringComparison.Ordinal) || found.Kind is AreaKind.Country && Bracketed(before, text.AsSpan(found.Span.End)) || RouteReader.Begins(text, found.Span.End, found.Place)) return AreaUse.Aside;
        if (AreaWords.Ends.End(before) is not null || Quoted(text, found.Span, before)) return AreaUse.Aside;
        if (AreaWords.Ats.End(before) is not null) return body ? AreaUse.LocatedSite : AreaUse.Located;
        if (AreaWords.Asides.End(before) is { } aside)
            return Heard(text, found.Span.End, aside) ? AreaUse.Head : Departs(text, found.Span.End, aside) ? AreaUse.Located : AreaUse.Aside;
        if (Boundary.Opens(before) || before.EndsWith("据", StringComparison.Ordinal)) return body ? AreaUse.Site : AreaUse.Head;
        return body ? AreaUse.Site : found.Kind is AreaKind.Country && AreaWords.Games.Start(text.AsSpan(found.Span.End)) is not null ? AreaUse.Aside : AreaUse.Inner;
    }

    /// <summary>True when only 、 or 和 stands between a place and the one before it; 广西与东盟 is one and its partner.</summary>
    public static bool Listed(string text, AreaMention found, AreaMention last) =>
        last.Span.End > 0 && found.Span.Start - last.Span.End is 1 or 2 && last.Kind is not (AreaKind.Relative or AreaKind.Institution)
        && !(text[last.Span.End] is '与' && last.Place is { } one && found.Place is { } other && one.Within(Place.China) && !other.Within(Place.China))
        && text.AsSpan(last.Span.End, found.Span.Start - last.Span.End) is "、" or "和" or "及" or "与" or "以及";

    // 我国首个, 全球最大, 全球30个国家: a rank or a count of countries is no statement about the whole.
    static bool Ranks(string text, int end, Place place) =>
        end + 1 < text.Length && (text[end] is '最' || text[end] is '首' && text[end + 1] is not ('都' or '府' or '相' or '席' or '脑' or '尔') || text.AsSpan(end) is ['第', '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', ..] or ['前', '列' or '茅' or '沿' or '三' or '五' or '十', ..] or ['领', '先', ..] or ['唯', '一', ..] or ['单', '体', ..]
            || Fraction(text.AsSpan(end)) || place.Name is "全球" && AreaWords.Shares.Start(text.AsSpan(end)) is not null || text[end] == '范' && text[end + 1] == '围' || char.IsAsciiDigit(text[end]) && place.Name is "全球");

    // 来自25个省份, 来自全国25个省份
    static bool Counted(ReadOnlySpan<char> before, AreaMention last) =>
        before.EndsWith("来自", StringComparison.Ordinal) || last.Span.End > 0 && last.Span.End == before.Length && last.Use is AreaUse.Aside;

    // 养活了全国六分之一的人口: the whole that a part is of.
    static bool Fraction(ReadOnlySpan<char> after)
    {
        after = after.TrimStart("的近约超逾");
        var length = after.IndexOfAnyExcept("一二三四五六七八九十百千万两半0123456789");
        return length > 0 && after[length..].StartsWith("分之", StringComparison.Ordinal);
    }

    // 韩国、德国实际对华投资分别增长, 东盟国家入境中国: the investment, the visitors are China's.
    static bool TowardsChina(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(24, text.Length - end));
        if (rest.IndexOfAny('，', '。', '；') is >= 0 and var stop) rest = rest[..stop];
        return AreaWords.Inward.In(rest);
    }

    // 第137届|广交会, 本届|广交会
    static ReadOnlySpan<char> PastNumbered(ReadOnlySpan<char> before)
    {
        if (before is not [.., '届']) return before;
        var name = before[..^1].TrimEnd("0123456789一二三四五六七八九十百");
        return name is [.., '第' or '本' or '上'] ? name[..^1] : before;
    }

    // 中国国际时装博览会, 全国文学奖: a name.
    static bool Fair(string text, int end)
    {
        for (var i = end; i < text.Length && i - end < NameLength && Boundary.InName(text[i]); i++)
            if (AreaWords.Events.Start(text.AsSpan(i)) is not null) return true;
        return false;
    }

    // 甲国总统出席开幕式: a guest.
    static bool Visitor(string text, int end)
    {
        if (AreaWords.Titles.Start(text.AsSpan(end)) is null) return false;
        var rest = text.AsSpan(end, Math.Min(40, text.Length - end));
        if (rest.IndexOfAny('。', '；') is >= 0 and var stop) rest = rest[..stop];
        return rest.Contains("出席", StringComparison.Ordinal) || rest.Contains("致辞", StringComparison.Ordinal) || rest.Contains("访华", StringComparison.Ordinal);
    }

    // 中欧（中亚）班列: part of a name.
    static bool Bracketed(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => before is [.., '（' or '('] && after is ['）' or ')', >= '\u4e00' and <= '\u9fff', ..];

    // 记者从重庆高新区获悉, 来自重庆海关的数据显示: the source speaks for itself.
    static bool Heard(string text, int end, string aside) =>
        aside is "从" or "来自" && (aside == "从" ? AreaWords.Heard : AreaWords.Told).In(Clause(text, end));

    // 班列从重庆出发: what sets out there is told of there.
    static bool Departs(string text, int end, string aside) => aside is "从" && AreaWords.Departures.In(Clause(text, end));

    static ReadOnlySpan<char> Clause(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(24, text.Length - end));
        return rest.IndexOfAny('，', '。', ',') is >= 0 and var stop ? rest[..stop] : rest;
    }

    // “中国天眼”: the name of something.
    static bool Quoted(string text, TextSpan span, ReadOnlySpan<char> before)
    {
        if (before is not [.., '“'] || !text.AsSpan(span.Start, span.Length).SequenceEqual("中国")) return false;
        var rest = text.AsSpan(span.End, Math.Min(NameLength, text.Length - span.End));
        return rest.IndexOf('”') is > 0 and var close && rest[..close].IndexOfAny('，', '。', '、') < 0;
    }

    static bool Body(string text, int end)
    {
        for (var i = end; i < text.Length && i - end < NameLength && Boundary.InName(text[i]); i++)
            if (AreaWords.Bodies.Start(text.AsSpan(i)) is { } word)
                return !(i + word.Length < text.Length && text[i + word.Length] is '业');
        return false;
    }
}
