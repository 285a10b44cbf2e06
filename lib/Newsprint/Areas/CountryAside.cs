namespace Newsprint;

/// <summary>A country that is in a name, receives, sends its team or a guest.</summary>
static class CountryAside
{
    /// <summary>True where it says so, and not where.</summary>
    public static bool Is(string text, TextSpan span, ReadOnlySpan<char> before) =>
        text[span.Start] is '中' or '我' or '全' && Ranks(before)
        || text[span.Start] is '中' && (before.EndsWith("据", StringComparison.Ordinal) || PlaceInName.OfFair(text, span.End))
        || text.AsSpan(span.Start).StartsWith("全国", StringComparison.Ordinal) && PlaceInName.OfFair(text, span.End)
        || AreaWords.Delegates.Start(text.AsSpan(span.End)) is not null || TowardsChina(text, span.End) || Visitor(text, span.End)
        || PlaceInName.Bracketed(before, text.AsSpan(span.End));

    // 该船是|我国新一代油船: what it is among others.
    static bool Ranks(ReadOnlySpan<char> before) => before is [.., '是'] or [.., '成' or '作', '为'] or [.., '展' or '建' or '造', '成'];

    // 韩国、德国实际对华投资分别增长, 东盟国家入境中国: the investment, the visitors are China's.
    static bool TowardsChina(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(24, text.Length - end));
        if (rest.IndexOfAny('，', '。', '；') is >= 0 and var stop) rest = rest[..stop];
        return AreaWords.Inward.In(rest);
    }

    // 甲国总统出席开幕式: a guest.
    static bool Visitor(string text, int end)
    {
        if (AreaWords.Titles.Start(text.AsSpan(end)) is null) return false;
        var rest = text.AsSpan(end, Math.Min(40, text.Length - end));
        if (rest.IndexOfAny('。', '；') is >= 0 and var stop) rest = rest[..stop];
        return AreaWords.Visits.In(rest);
    }
}
