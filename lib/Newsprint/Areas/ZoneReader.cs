namespace Newsprint;

/// <summary>The rest of a development zone's name after the place it is in: 重庆|高新区, 武汉|东湖高新区.</summary>
static class ZoneReader
{
    const int Proper = 4;

    /// <summary>Characters from the offset to the end of the zone's name; 0 when no zone is named.</summary>
    public static int Length(string text, int end)
    {
        for (var i = 0; i <= Proper && end + i < text.Length; i++)
        {
            if (AreaWords.Zones.Start(text.AsSpan(end + i)) is { } zone && !(i == 1 || i > 0 && zone is "新区" or "开发区" or "管理区"))
                return i + zone.Length;
            if (!Boundary.InName(text[end + i]) || text[end + i] is '市' or '省' or '县' or '区' or '个' or '家' or '全'
                || text[end + i] is '国' && Glyph.At(text, end + i + 1) is not '际')
                return 0;
        }
        return 0;
    }

    /// <summary>A zone that is named without a division: 万盛经开区, 东湖高新区; in the place named last, or at home.</summary>
    public static AreaMention? Alone(string text, int at, AreaContext context)
    {
        if (!Boundary.InName(text[at]) || at + 1 >= text.Length || !Boundary.InName(text[at + 1]) || !Boundary.Begins(text.AsSpan(0, at)))
            return null;
        for (var i = 2; i <= Proper && at + i < text.Length; i++)
        {
            if (AreaWords.Zones.Start(text.AsSpan(at + i)) is { Length: > 2 } zone && zone is not ("开发区" or "管理区"))
                return Named(text, new TextSpan(at, at + i + zone.Length), context);
            if (!Boundary.InName(text[at + i]) || text[at + i] is '家' or '个' or '省' or '级' or '各' or '市') return null;
        }
        return null;
    }

    static AreaMention? Named(string text, TextSpan span, AreaContext context)
    {
        var name = text[span.Start..span.End];
        if (AreaWords.Ats.Start(name) is not null) return null;
        if (name[0] is '度' || AreaWords.NoZone.Start(name) is not null || name.Contains("全国", StringComparison.Ordinal)) return null;
        if (name[1] is '家' or '级' or '个' || name[0] is '各' or '该' or '全' or '我' or '个' or '多' or '两') return null;
        var around = context.City ?? context.Home;
        return new AreaMention(span, new Place(name, null, PlaceLevel.County, AreaKind.Zone, around), AreaKind.Zone, AreaUse.Head);
    }
}
