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
            if (AreaWords.Start(text.AsSpan(end + i), AreaWords.Zones) is { } zone && !(i == 1 || i > 0 && zone is "新区" or "开发区" or "管理区"))
                return i + zone.Length;
            if (!AreaWords.InName(text[end + i]) || text[end + i] is '市' or '省' or '县' or '区' or '国' or '个' or '家' or '全') return 0;
        }
        return 0;
    }
}
