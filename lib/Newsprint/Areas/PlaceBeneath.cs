namespace Newsprint;

/// <summary>
/// 东京都|千代田区, 石川县|轮岛市, 庆尚北道|义城郡: what lies in a prefecture or a city of Japan or Korea, whose names are written as ours are.
/// </summary>
static class PlaceBeneath
{
    const int Longest = 5;

    /// <summary>The place that a name goes on to; null where it goes on to none: 东京都市区, 大阪府世博园区.</summary>
    public static AreaMention? Of(string text, AreaMention found)
    {
        if (found.Place is not { Level: > PlaceLevel.Nation, Country.Code: "JP" or "KR" } around) return null;
        var start = found.Span.End;
        if (text[start - 1] is not ('都' or '道' or '府' or '县' or '市')) return null;
        for (var end = start; end < text.Length && end - start < Longest && Boundary.InName(text[end]); end++)
        {
            if (end - start < 2 || text[end] is not ('区' or '市' or '町' or '村' or '郡')) continue;
            if (!IsName(text.AsSpan(start, end + 1 - start)) || Glyph.At(text, end + 1) is '场' or '长' or '民' or '内') return null;
            var level = (PlaceLevel)Math.Min((int)around.Level + 1, (int)PlaceLevel.Village);
            return found with
            {
                Span = new(found.Span.Start, end + 1),
                Place = new Place(text[start..(end + 1)], null, level, AreaKind.Country, around)
            };
        }
        return null;
    }

    static bool IsName(ReadOnlySpan<char> name) => AreaWords.Generic.End(name) is null && !"地园校景市城辖灾郊股".Contains(name[^2]);
}
