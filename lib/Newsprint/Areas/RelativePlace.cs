namespace Newsprint;

/// <summary>What 全市, 该区, 我省 mean: the nearest place of that kind around what governs, was named, or is home.</summary>
static class RelativePlace
{
    public static Place? Of(char kind, ScopeState state)
    {
        var (current, topic, _, _, _, _, context) = state;
        if (kind is '灾') return topic.Level is PlaceLevel.Nation ? null : topic;
        if ((current.IsAbroad ? Abroad(kind, current) : Up(kind, current)) is { } around) return around;
        return context.Around(kind, Up) ?? Up(kind, context.Home);
    }

    /// <summary>True where a place of the kind was named; else 全州 is the county of that name.</summary>
    public static bool Known(char kind, AreaContext context) => (context.Around(kind, Up) ?? Up(kind, context.Home)) is not null;

    /// <summary>True where the word is one: not in 安全区域, 展区内, 全市场, 日本市场.</summary>
    public static bool Stands(string text, TextSpan span)
    {
        if (span.End < text.Length && text[span.End] is '场' or '域' or '间' or '块' or '级' or '别') return false;
        if (span.Start == 0 || text[span.Start] is '灾') return true;
        var before = text[span.Start - 1];
        if (text[span.Start] is '全') return before is not ('安' or '完' or '健' or '齐');
        return text[span.Start] is '该' || Boundary.Begins(text.AsSpan(0, span.Start)) || before is '全';
    }

    static Place? Up(char kind, Place from)
    {
        for (var one = from; one is not null; one = one.Parent)
            if (Fits(kind, one)) return one;
        return null;
    }

    // 该省, 该州 in a report from abroad.
    static Place? Abroad(char kind, Place from)
    {
        for (var one = from; one is { Level: > PlaceLevel.Nation }; one = one.Parent)
            if (one.Name[^1] == kind) return one;
        return null;
    }

    static bool Fits(char kind, Place place) => place.Kind is AreaKind.Division or AreaKind.Zone or AreaKind.Town && (kind switch
    {
        '省' => place.Level is PlaceLevel.Province,
        '市' => place.Name[^1] == '市',
        '区' => place.Name[^1] == '区',
        '县' => place.Level is PlaceLevel.County && place.Name[^1] is '县' or '旗',
        '镇' or '乡' => place.Level is PlaceLevel.Town,
        _ => place.Name[^1] == kind,
    });
}
