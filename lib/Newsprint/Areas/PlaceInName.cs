namespace Newsprint;

/// <summary>Whether a place is part of a longer name: of a fair, a firm, a train.</summary>
static class PlaceInName
{
    const int NameLength = 14;
    const int ShortName = 5;

    /// <summary>中国国际时装博览会, 全国文学奖: a name.</summary>
    public static bool OfFair(string text, int end)
    {
        for (var i = end; i < text.Length && i - end < NameLength && Boundary.InName(text[i]); i++)
            if (AreaWords.Events.Start(text.AsSpan(i)) is not null) return true;
        return false;
    }

    /// <summary>中欧（中亚）班列: part of a name.</summary>
    public static bool Bracketed(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is [.., '（' or '('] && after is ['）' or ')', >= '\u4e00' and <= '\u9fff', ..];

    /// <summary>“中国天眼”, “东盟快班”: the name of something.</summary>
    public static bool Quoted(string text, AreaMention found, ReadOnlySpan<char> before)
    {
        if (before is not [.., '“']) return false;
        var ours = text.AsSpan(found.Span.Start, found.Span.Length) is "中国";
        if (!ours && found is not { Kind: AreaKind.Country, Place.Level: PlaceLevel.Nation }) return false;
        var rest = text.AsSpan(found.Span.End, Math.Min(ours ? NameLength : ShortName, text.Length - found.Span.End));
        return rest.IndexOf('”') is > 0 and var close && rest[..close].IndexOfAny('，', '。', '、') < 0;
    }

    /// <summary>朝阳|医院, 西湖|大学: a district by its short name, straight before the body that is called after it.</summary>
    public static bool Calls(string text, TextSpan span, Place place) =>
        place.Kind is AreaKind.Division && place.Level is PlaceLevel.County && span.Length < place.Name.Length && place.Name[^1] is '区'
            && AreaWords.Bodies.Start(text.AsSpan(span.End)) is not null;

    // 市中心|一家银行, 郊区|某工厂: one of its kind, no name; 甲省|今年支持实验室: what is done, and for whom.
    static bool Some(ReadOnlySpan<char> rest) =>
        rest is ['某', ..] or ['今' or '去', '年', ..] or ['支', '持', ..] or ['推', '动' or '进', ..]
            or ['一' or '两' or '多', '家' or '所' or '座' or '处' or '个' or '间', ..];

    /// <summary>重庆某某公司: a body with the place in its name.</summary>
    public static bool OfBody(string text, int end)
    {
        for (var i = end; i < text.Length && i - end < NameLength && Boundary.InName(text[i]) && !Some(text.AsSpan(i)); i++)
            if (AreaWords.Bodies.Start(text.AsSpan(i)) is { } word)
                return !(i + word.Length < text.Length && text[i + word.Length] is '业');
        return false;
    }
}
