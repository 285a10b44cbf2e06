namespace Newsprint;

/// <summary>The place that 全市, 市财政局, 我市 mean on a page.</summary>
static class HomeArea
{
    /// <summary>
    /// From the publisher's name (重庆日报, 南方日报), else from the page: the division of prefecture or province that it names most,
    /// if it speaks of itself as 全市, 我省 …; else the nation.
    /// </summary>
    public static Area Of(string? publisher, IReadOnlyList<string> texts, DateOnly? published)
    {
        if (publisher is not null && (Paper(publisher) ?? Named(publisher, published)) is { } place) return place.Area;
        if (publisher is not null && AreaWords.National.In(publisher)) return Newsprint.Place.China.Area;
        return MostNamed(texts, published)?.Area ?? Newsprint.Place.China.Area;
    }

    /// <summary>The place of an area, found again by code or name; null for a place of no table.</summary>
    public static Place? Place(Area? area) =>
        area is null ? null
        : area.Code is { } code ? Gazetteer.Current.ByCode.GetValueOrDefault(code)
        : Gazetteer.Current.Of(area.Name) is [var first, ..] ? first.Place : null;

    static Place? Paper(string publisher)
    {
        foreach (var (name, place) in Gazetteer.Current.Papers)
            if (publisher.Contains(name, StringComparison.Ordinal)) return place;
        return null;
    }

    static Place? Named(string publisher, DateOnly? published)
    {
        var mentions = new List<AreaMention>();
        AreaReader.Read(publisher, new AreaContext(published, null), mentions);
        return mentions.Find(one => one.Place is not null).Place;
    }

    /// <summary>What so much of a text names most, all of it does; no page is longer.</summary>
    const int Enough = 200_000;

    static Place? MostNamed(IReadOnlyList<string> texts, DateOnly? published)
    {
        if (!Speaks(texts, AreaWords.Local) || Speaks(texts, AreaWords.National)) return null;
        var counts = new Dictionary<string, (Place Place, int Count)>();
        var mentions = new List<AreaMention>();
        var all = 0;
        foreach (var text in texts)
        {
            mentions.Clear();
            AreaReader.Read(text.Length > Enough ? text[..Enough] : text, new AreaContext(published, null), mentions);
            all += mentions.Count;
            foreach (var mention in mentions)
                Count(counts, mention.Place);
        }
        if (counts.Count == 0) return null;
        var best = counts.Values.MaxBy(one => one.Count);
        return best.Count * 3 >= all ? best.Place : null;
    }

    static bool Speaks(IReadOnlyList<string> texts, WordGroup words)
    {
        foreach (var text in texts)
            if (words.In(text)) return true;
        return false;
    }

    static void Count(Dictionary<string, (Place, int)> counts, Place? place)
    {
        for (; place is not null; place = place.Parent)
            if (place is { Level: PlaceLevel.Prefecture or PlaceLevel.Province, Kind: AreaKind.Division })
                counts[place.Name] = (place, counts.TryGetValue(place.Name, out var before) ? before.Item2 + 1 : 1);
    }
}
