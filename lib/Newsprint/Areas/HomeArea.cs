namespace Newsprint;

/// <summary>The place that 全市, 市财政局, 我市 mean on a page.</summary>
static class HomeArea
{
    /// <summary>From the publisher's name (重庆日报); without one, from the division of prefecture or province that the page names most; else the nation.</summary>
    public static Area Of(string? publisher, IEnumerable<string> texts, DateOnly? published)
    {
        if (publisher is { Length: > 1 })
        {
            var mentions = new List<AreaMention>();
            AreaReader.Read(publisher, new AreaContext(published, null), mentions);
            return mentions.Find(one => one.Place is not null).Area ?? Newsprint.Place.China.Area;
        }
        return MostNamed(texts, published) ?? Newsprint.Place.China.Area;
    }

    static Area? MostNamed(IEnumerable<string> texts, DateOnly? published)
    {
        var counts = new Dictionary<Area, int>();
        var mentions = new List<AreaMention>();
        var all = 0;
        foreach (var text in texts)
        {
            mentions.Clear();
            AreaReader.Read(text, new AreaContext(published, null), mentions);
            foreach (var mention in mentions)
            {
                all++;
                for (var place = mention.Place; place is not null; place = place.Parent)
                    if (place.Level is PlaceLevel.Prefecture or PlaceLevel.Province && place.Kind is AreaKind.Division)
                        counts[place.Area] = counts.GetValueOrDefault(place.Area) + 1;
            }
        }
        var best = counts.OrderByDescending(pair => pair.Value).FirstOrDefault();
        return best.Value * 3 >= all ? best.Key : null;
    }

    /// <summary>The place of an area, found again by code or name.</summary>
    public static Place? Place(Area? area) =>
        area is null ? null
        : area.Code is { } code ? Gazetteer.Current.ByCode.GetValueOrDefault(code)
        : Gazetteer.Current.Of(area.Name).FirstOrDefault().Place;
}
