namespace Newsprint;

/// <summary>Which of the places that share a name is meant, if any.</summary>
static class MeaningChoice
{
    public static Meaning? Of(string text, TextSpan span, Meaning[] meanings, Place? before, Place? row, AreaContext context)
    {
        if (Trapped(text, span)) return null;
        Meaning? best = null;
        var bestRank = 0;
        foreach (var meaning in meanings)
        {
            if (meaning.Place is not { } place || !place.StandsOn(context.Day)) continue;
            var rank = meanings.Length == 1 && IsPlain(text, span, meaning, place, before)
                ? 1
                : Rank(text, span, meaning, place, before, row, context);
            if (rank > bestRank) (best, bestRank) = (meaning, rank);
        }
        return best;
    }

    /// <summary>True where nothing speaks against a meaning: the only one of a name need not be ranked then.</summary>
    static bool IsPlain(string text, TextSpan span, Meaning meaning, Place place, Place? before) =>
        !meaning.Everyday && !PartOf(place, before)
            && (meaning.Kind is not AreaKind.Division
                || !Loose(span, place, meaning) && !Contained(text, span, meaning, place) && !IsVessel(text, span, place));

    // Directly after what contains it; in a row with its like; named before; in a place named before; at home; else the highest.
    static int Rank(string text, TextSpan span, Meaning meaning, Place place, Place? before, Place? row, AreaContext context)
    {
        if (Sight(text, span, meaning, place) || Contained(text, span, meaning, place) || PartOf(place, before)
            || Elsewhere(text, span, meaning, place, before))
            return 0;
        if (before is not null && !before.Is(place) && before.Level > PlaceLevel.Nation && place.Within(before))
            return 100 - (int)place.Level;
        if (meaning.Kind is AreaKind.Division && row is not null && PlaceRow.Alike(place, row)) return 90 - (int)place.Level;
        if (meaning.Kind is AreaKind.Division && context.Knows(place)
            && (!Loose(span, place, meaning) || Boundary.Begins(text.AsSpan(0, span.Start))))
            return 80 - (int)place.Level;
        if (meaning.Kind is AreaKind.Region && meaning.Everyday && !InRow(text.AsSpan(span.End))) return 0;
        var near = Near(place, context);
        if (meaning.Kind is AreaKind.Division && IsVessel(text, span, place)) return 0;
        if (Loose(span, place, meaning)
            && (before is null && !Boundary.Begins(text.AsSpan(0, span.Start)) && !PlaceRow.Heads(text, span.End, place)
                    && !(span.Start > 0 && text[span.Start - 1] is '江' or '河' && IsOfStation(text, span))
                    && !(span.Length == place.Name.Length && AreaWords.Appositions.End(text.AsSpan(0, span.Start)) is not null)
                || Feature(text, span.End) || Line(text, span)))
            return 0;
        if (meaning.Everyday && meaning.Kind is AreaKind.Division && !Located(text, span, near) && !IsOfStation(text, span)) return 0;
        return (near ? 40 : 20) - (int)place.Level;
    }

    // 杭州西湖: the lake, not the district that is called after it.
    static bool Sight(string text, TextSpan span, Meaning meaning, Place place) =>
        meaning.Everyday && meaning.Kind is AreaKind.Division && span.Length < place.Name.Length && text[span.End - 1] == '湖'
            && place.Name[^1] == '区';

    // 美国|中西部, 江苏|中东部: a part of the place before it, not of this country.
    static bool PartOf(Place place, Place? before) =>
        place.Kind is AreaKind.Region && before is not null && !before.Is(Place.China)
            && place.Name.AsSpan().TrimStart("中东西南北部") is "地区" or "方地区";

    // 三河村, 津南新村, 三河里社区, 科尔沁国家级自然保护区: the village, the houses, the reserve, not the county or the city whose short name theirs begins with.
    static bool Contained(string text, TextSpan span, Meaning meaning, Place place) =>
        meaning.Kind is AreaKind.Division && place.Level is PlaceLevel.County or PlaceLevel.Prefecture && span.Length < place.Name.Length
        && (TownReader.IsVillage(text, span.End)
            || text.AsSpan(span.End) is ['里', '社' or '小', '区', ..] or ['新', '村', ..] or ['社' or '小', '区', ..]
            || AreaWords.Reserves.Start(text.AsSpan(span.End)) is not null);

    // 大安市|龙海灌区: straight behind a city or a county, what a county elsewhere is called is the name of something there.
    static bool Elsewhere(string text, TextSpan span, Meaning meaning, Place place, Place? before) =>
        Loose(span, place, meaning) && before is { Kind: AreaKind.Division, Level: PlaceLevel.Prefecture or PlaceLevel.County }
            && !place.Within(before) && text[span.Start - 1] == before.Name[^1];

    // Two characters of a county's short name meet by chance: 弘|扬中|华.
    static bool Loose(TextSpan span, Place place, Meaning meaning) =>
        meaning.Kind is AreaKind.Division && span.Length == 2 && place.Level is PlaceLevel.County;

    // 东部、中部和西部地区, 南方6亿亩: a part of the country only in a row that says so, or before what is counted there.
    static bool InRow(ReadOnlySpan<char> after)
    {
        if (after is [>= '0' and <= '9', ..]) return true;
        if (after is not ['、' or '和', ..] || after.IndexOf("地区", StringComparison.Ordinal) is not (> 0 and < 14 and var end)) return false;
        return after[..end].IndexOfAnyExcept("、和东中西北部") < 0;
    }

    // 贺兰山, 高邮湖, 延安路, 昌平线: the mountain, the lake, the road, the line.
    static bool Feature(string text, int end) =>
        end < text.Length && text[end] is '山' or '河' or '江' or '湖' or '海' or '岛' or '峰' or '舰' or '号' or '路' or '街' or '线'
        && !(end + 1 < text.Length && text[end + 1] is '关' or '区' or '道' or '网' or '段' or '畔' or '上' or '下' or '索');

    // 贵南高铁, 德余高速: called after both its ends, a character for each; 义乌高铁站 is a station of the city, 重庆至万州高铁 names its ends.
    static bool Line(string text, TextSpan span)
    {
        var after = text.AsSpan(span.End);
        return (after.StartsWith("高铁") || after.StartsWith("高速") || after.StartsWith("铁路") || after.StartsWith("城际"))
            && after is not [_, _, '站', ..] && text.AsSpan(0, span.Start) is not [.., '至' or '—' or '-'];
    }

    // 包头舰, 平陆运河 are called after a place, and lie elsewhere.
    static bool IsVessel(string text, TextSpan span, Place place) =>
        span.Length < place.Name.Length && text.AsSpan(span.End) is ['舰', ..] or ['运', '河', ..];

    static bool Near(Place place, AreaContext context)
    {
        if (place.Parent is { Level: > PlaceLevel.Nation } parent)
        {
            foreach (var named in context.Latest(8))
                if (named.Level > PlaceLevel.Nation && place.Within(named)) return true;
            if (context.Home.Level > PlaceLevel.Nation && place.Within(context.Home)) return true;
        }
        return false;
    }

    // 在和平 is a place only where 和平 is near a place named before, and nothing makes it a longer word.
    static bool Located(string text, TextSpan span, bool near) =>
        near && AreaWords.Ats.End(text.AsSpan(0, span.Start)) is not null
        && (span.End == text.Length || text[span.End] is '，' or ',' or '、' or '的' or '。' or '（');

    // 天台|抽水蓄能电站, 大渡河|金川|水电站: called after the county it lies in.
    static bool IsOfStation(string text, TextSpan span) => AreaWords.Stations.Start(text.AsSpan(span.End)) is not null;

    // 沿海城市, 数字中国
    static bool Covered(string text, int start, int by) =>
        start >= by && AreaWords.Covers.Start(text.AsSpan(start - by))?.Length > by;

    // 黄河南岸, 泰山东麓; 印度洋; 500万全景图; 其他国家已有; 新建区域.
    static bool Trapped(string text, TextSpan span)
    {
        var rest = text.AsSpan(span.Start);
        if (AreaWords.Traps.Start(rest)?.Length > span.Length) return true;
        if (Covered(text, span.Start, 1) || Covered(text, span.Start, 2)) return true;
        if (rest[0] is '国' && span.Length < 5 && rest[1] is '家' && !Boundary.Opens(text.AsSpan(0, span.Start))) return true;
        if (text[span.End - 1] is '区' && span.End < text.Length && text[span.End] is '域' or '间' or '块') return true;
        if (rest[0] is '万' or '亿' or '千' or '百' or '十' && span.Start > 0 && char.IsAsciiDigit(text[span.Start - 1])) return true;
        return span.Length == 2 && span.End < text.Length && text[span.End] is '岸' or '侧' or '麓' or '坡' or '缘'
            && rest[0] is '河' or '湖' or '山' or '江' or '海' && rest[1] is '东' or '西' or '南' or '北';
    }
}
