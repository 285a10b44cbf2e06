namespace Newsprint;

/// <summary>The place that 全市, 市财政局, 我市 mean on a page.</summary>
static class HomeArea
{
    /// <summary>
    /// From the publisher's name (重庆日报, 南方日报), else from the page: the division of prefecture or province that it names most,
    /// if it speaks of itself as 全市, 我省 …; else the nation.
    /// </summary>
    public static Place Of(string? publisher, string text, DateOnly? published)
    {
        if (publisher is not null && (Paper(publisher) ?? Named(publisher, published)) is { } place) return place;
        if (publisher is not null && AreaWords.National.In(publisher)) return Place.China;
        return MostNamed(text, published) ?? Place.China;
    }

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

    static Place? MostNamed(string text, DateOnly? published)
    {
        if (!AreaWords.Local.In(text) || AreaWords.National.In(text)) return null;
        var counts = new Dictionary<string, (Place Place, int Count)>();
        var mentions = new List<AreaMention>();
        AreaReader.Read(text.Length > Enough ? text[..Enough] : text, new AreaContext(published, null), mentions);
        foreach (var mention in mentions)
            Count(counts, mention.Place);
        if (counts.Count == 0) return null;
        var best = counts.Values.MaxBy(one => one.Count);
        return best.Count * 3 >= mentions.Count ? best.Place : null;
    }

    static void Count(Dictionary<string, (Place, int)> counts, Place? place)
    {
        for (; place is not null; place = place.Parent)
            if (place is { Level: PlaceLevel.Prefecture or PlaceLevel.Province, Kind: AreaKind.Division })
                counts[place.Name] = (place, counts.TryGetValue(place.Name, out var before) ? before.Item2 + 1 : 1);
    }
}
