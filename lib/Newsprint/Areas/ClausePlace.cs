namespace Newsprint;

/// <summary>A place that governs in its own clause, and not behind it.</summary>
static class ClausePlace
{
    /// <summary>True for one of either sort.</summary>
    public static bool Is(string text, AreaMention mention) => OfWorld(text, mention) || CountsParts(text, mention);

    /// <summary>甲港通达欧洲25个国家: the figure is the port's; what the whole country sends there is counted where it goes.</summary>
    public static bool Reaches(string text, AreaMention mention, Place current) =>
        mention.Place is { IsWorld: true } && current.Level > PlaceLevel.Nation && current.Within(Place.China) && !OfWorld(text, mention);

    /// <summary>覆盖全国300个城市, 通达欧洲25个国家, 满足京津冀等地300万户: what is counted lies in the place.</summary>
    static bool CountsParts(string text, AreaMention mention) =>
        mention is { Use: AreaUse.Aside or AreaUse.Inner, Place: { } place } && !place.IsAbroad && Counts(text.AsSpan(mention.Span.End))
        && (place.Kind is AreaKind.Region || AreaWords.Spread.End(text.AsSpan(0, mention.Span.Start)) is not null);

    /// <summary>全球仅有600只, 全球市占率: the world's, for this clause.</summary>
    public static bool OfWorld(string text, AreaMention mention) =>
        mention.Place is { } place && place.IsWorld && AreaWords.Worldwide.Start(text.AsSpan(mention.Span.End)) is not null
        && AreaWords.Asides.End(text.AsSpan(0, mention.Span.Start)) is null && !IsShareOf(text, mention);

    /// <summary>票房在全球市场中占比超两成: the share is of the world, and not the world's.</summary>
    public static bool IsShareOf(string text, AreaMention mention) =>
        mention.Span.Start > 0 && text[mention.Span.Start - 1] is '在'
            && AreaClause.After(text, mention.Span.End).Contains("占比", StringComparison.Ordinal);

    static bool Counts(ReadOnlySpan<char> after) =>
        after is [>= '0' and <= '9', ..] or ['等', '地', >= '0' and <= '9', ..] or ['等', >= '0' and <= '9', ..];
}
