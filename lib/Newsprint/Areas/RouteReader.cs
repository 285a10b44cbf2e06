namespace Newsprint;

/// <summary>Places that are the ends of a line, a road, a flight.</summary>
static class RouteReader
{
    const int NameLength = 14;

    /// <summary>西安至重庆, 北京西至广州南, 成都到泰国: the ends of a route, neither of which the figure is about.</summary>
    public static bool Joins(string text, AreaMention found, AreaMention last)
    {
        if (last.Span.End == 0 || found.Span.Start - last.Span.End is < 1 or > 3 || text[found.Span.Start - 1] is not ('至' or '到' or '—'))
            return false;
        if (found.Place is { Level: > PlaceLevel.Nation } there && last.Place is { } here && there.Within(here)) return false;
        return text.AsSpan(last.Span.End, found.Span.Start - last.Span.End - 1).TrimStart("东西南北") is "" or "站" or "港";
    }

    /// <summary>
    /// 甲地至乙地高铁, 甲地到乙地2小时: a line as a whole, or the way along it, is about both its ends; null where no line of this country is.
    /// </summary>
    public static AreaMention? Whole(string text, AreaMention found, AreaMention last)
    {
        if (found.Kind is not AreaKind.Division || last.Span.End == 0) return null;
        found = Narrowed(text, found);
        var via = last is { Kind: AreaKind.Joint, Place.Level: PlaceLevel.Province };
        if (last.Kind is not (AreaKind.Division or AreaKind.Zone) && !via || !Joins(text, found, last)) return null;
        if (AreaWords.Asides.End(text.AsSpan(0, last.Span.Start)) is not null
            || !Line(text, found.Span.End) && !Lasts(text, found.Span.End))
            return null;
        if ((Province(text, last, found.Place!) ?? Provinces(text, last, found)) is not { } ends)
        {
            if (via) return null;
            ends = PlaceJoin.Of([last.Place!, found.Place!]);
        }
        return new AreaMention(new TextSpan(last.Span.Start, found.Span.End), ends, AreaKind.Joint, AreaUse.Head);
    }

    // 广西|苍梧至容县高速: the province that is printed before both ends.
    static Place? Province(string text, AreaMention first, Place second) =>
        Printed(text, first) is { } around && second.Within(around) ? around : null;

    // 至山西|忻州: the end is the city.
    static AreaMention Narrowed(string text, AreaMention found)
    {
        if (found.Place is not { Level: PlaceLevel.Province } around) return found;
        foreach (var one in Gazetteer.Current.At(text, found.Span.End, out var length) ?? [])
            if (one is { Kind: AreaKind.Division, Place: { } place } && !place.Is(around) && place.Within(around))
                return found with { Span = new(found.Span.Start, found.Span.End + length), Place = place };
        return found;
    }

    // 河北|甲市至山西|乙市高铁: each end's, where both are printed. 四川|甲市至乙市至重庆|丙区: and one on the way.
    static Place? Provinces(string text, AreaMention first, AreaMention second) =>
        Printed(text, first) is { } one && Printed(text, second) is { } other ? PlaceJoin.Of([one, other]) : null;

    /// <summary>黑龙江|富裕: the province that a mention begins with; null where it begins with none.</summary>
    public static Place? Printed(string text, AreaMention mention)
    {
        foreach (var one in Gazetteer.Current.At(text, mention.Span.Start, out var length) ?? [])
            if (length < mention.Span.Length && one.Place is { Level: PlaceLevel.Province } around && mention.Place!.Within(around))
                return around;
        return null;
    }

    /// <summary>线路连接甲市和乙市: the line is about both.</summary>
    public static bool Links(string text, AreaMention found, ReadOnlySpan<char> before) =>
        before.EndsWith("连接", StringComparison.Ordinal) && found.Kind is AreaKind.Division
            && found.Span.End + Narrowed(text, found.Span.End) is var end && end + 1 < text.Length && text[end] is '、' or '和' or '与'
        && Gazetteer.Current.At(text, end + 1, out _) is [{ Kind: AreaKind.Division }, ..];

    // 连接贵州|贵阳和…: the length of a place that follows at once.
    static int Narrowed(string text, int end) =>
        Gazetteer.Current.At(text, end, out var length) is [{ Kind: AreaKind.Division }, ..] ? length : 0;

    // 将实现1小时到达, 的列车运行时间
    static bool Lasts(string text, int end)
    {
        var clause = AreaClause.After(text, end);
        return clause.Contains("小时", StringComparison.Ordinal) || clause.Contains("分钟", StringComparison.Ordinal);
    }

    /// <summary>True where the name of a railway, a road, a flight ends soon behind an offset.</summary>
    public static bool Line(string text, int end)
    {
        if (Glyph.At(text, end) is '的') end++; // 甲地至乙地|的甲乙高铁
        for (var i = end; i < text.Length && i - end < NameLength && Boundary.InName(text[i]); i++)
            if (AreaWords.Lines.Start(text.AsSpan(i)) is not null) return true;
        return false;
    }

    /// <summary>甲乙高铁、丙丁高铁; 增开列车205列，甲乙高铁…: one line of a row, or one that comes up in what is told of something else.</summary>
    public static bool Beside(string text, TextSpan line)
    {
        if (line.Start > 0 && text[line.Start - 1] is '、' or '—' || text.AsSpan(line.End) is ['、' or '等', ..]) return true;
        var before = text.AsSpan(0, line.Start);
        if (!Boundary.Opens(before)) return true;
        before = before[(before.LastIndexOfAny('。', '\n') + 1)..];
        // 随着甲隧道贯通，|乙丙高铁…: the statement begins only here.
        if (before is [.. var earlier, '，'] && earlier[(earlier.LastIndexOf('，') + 1)..].StartsWith("随着")) return false;
        return before.LastIndexOfAny('，', '；') is var comma && comma >= 0 && before[..comma] is not [.., '）' or '日' or '年' or '月'];
    }

    /// <summary>开启|上海至厦门航线: a line that a verb is done to.</summary>
    public static bool IsObject(string text, TextSpan line)
    {
        var before = text.AsSpan(0, line.Start);
        return !Boundary.Opens(before) && AreaWords.Ats.End(before) is null && before is not [.., '、' or '和' or '与' or '的' or '“'];
    }

    /// <summary>甲市至乙县的高铁, 乙县 in 甲市: the line stays in the city.</summary>
    public static bool EndsInside(string text, AreaMention found, AreaMention last) =>
        found.Span.Start > 0 && text[found.Span.Start - 1] is '至' && last.Span.End == found.Span.Start - 1
        && found.Place is { } inner && last.Place is { Level: > PlaceLevel.Nation } outer && inner.Within(outer)
        && Line(text, found.Span.End);

    /// <summary>“厦门—圣保罗”: a line between a place of this country and one abroad is the former's.</summary>
    public static bool Outward(string text, AreaMention abroad, AreaMention here) =>
        abroad.Place is { } there && there.IsAbroad && here.Place is { Level: > PlaceLevel.Nation } home && home.Within(Place.China)
        && text[Math.Min(abroad.Span.End, here.Span.End)] is '—';

    // 甲地至乙地高铁: where a line begins, whatever the name of its other end; 重庆至万州高铁 stays in 重庆.
    public static bool Begins(string text, int end, Place from)
    {
        if (end >= text.Length || text[end] is not ('至' or '到' or '—' or '-') || EndsWithin(text, end + 1, from)) return false;
        return Line(text, end + 1);
    }

    static bool EndsWithin(string text, int at, Place from)
    {
        foreach (var one in Gazetteer.Current.At(text, at, out _) ?? [])
            if (one.Place is { } other && !other.Is(from) && other.Within(from)) return true;
        return false;
    }
}
