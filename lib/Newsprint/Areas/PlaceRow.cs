namespace Newsprint;

/// <summary>What the row that a name stands in says about which place it means: 海淀、东城、朝阳 are districts of one city.</summary>
static class PlaceRow
{
    /// <summary>The division that stands before an offset in its row; null when none does.</summary>
    public static Place? Beside(string text, AreaMention last, int start) =>
        last is { Place.Kind: AreaKind.Division } && last.Span.End > 0 && start > last.Span.End
            && Glyph.JoinsRow(text.AsSpan(last.Span.End, start - last.Span.End))
            ? last.Place : null;

    /// <summary>True for two divisions of one level in one province, city, county.</summary>
    public static bool Alike(Place one, Place other) =>
        !one.Is(other) && one.Level == other.Level && one.Parent is { Level: > PlaceLevel.Nation } around && other.Parent is { } there
            && around.Is(there);

    /// <summary>True where one like the place follows it in a row.</summary>
    public static bool Heads(string text, int end, Place place)
    {
        if (end + 1 >= text.Length || text[end] != '、') return false;
        foreach (var next in Gazetteer.Current.At(text, end + 1, out _) ?? [])
            if (next is { Kind: AreaKind.Division, Place: { } other } && Alike(place, other)) return true;
        return false;
    }

    /// <summary>建德、桐庐、富阳三地, 民和、循化、化隆3个县: true where the count of a row ends it.</summary>
    public static bool IsCounted(string text, int end)
    {
        var rest = text.AsSpan(end);
        var count = rest.IndexOfAnyExcept("0123456789两三四五六七八九十多余");
        if (count <= 0) return false;
        rest = rest[count..].TrimStart('个');
        return rest is ['省' or '市' or '县' or '区' or '州' or '旗' or '地' or '镇' or '乡' or '村', ..];
    }
}
