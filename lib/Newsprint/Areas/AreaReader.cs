namespace Newsprint;

/// <summary>
/// Finds the places that a text names. A name directly after a place that contains it narrows it (湖北宜昌西陵区); a town follows
/// its county (奉节县安坪镇), a zone its city (重庆高新区); a name that is an everyday word too counts with evidence only.
/// </summary>
static class AreaReader
{
    public static void Read(string text, AreaContext context, List<AreaMention> into)
    {
        var first = into.Count;
        var starts = new AreaStarts(text, Gazetteer.Current, context);
        for (var at = starts.Next(0, out var meanings, out var length); at < text.Length; at = starts.Next(at, out meanings, out length))
        {
            var last = into.Count > first ? into[^1] : default;
            if (!TryNext(text, at, meanings, length, last, context, starts.MayBeForeign(at), out var found))
            {
                at++;
                continue;
            }
            if (RouteReader.Whole(text, found, last) is { } route)
                into[^1] = RouteReader.IsObject(text, route.Span) ? route with { Use = AreaUse.Aside } : route;
            else into.Add(found with { Use = Use(text, found, last, into, first) });
            // 多地 in a report from abroad says nothing of this country.
            if (found.Place is { } place && !(text[found.Span.Start] is '多' && context.Abroad is not null)) context.Name(place);
            at = Math.Max(found.Span.End, into.Count > first ? into[^1].Span.End : 0);
        }
    }

    /// <summary>What the place found is to its statement; takes the place that it narrows off the list.</summary>
    static AreaUse Use(string text, AreaMention found, AreaMention last, List<AreaMention> into, int first)
    {
        if (found.Span.Start < last.Span.End)
        {
            into.RemoveAt(into.Count - 1);
            // 中国沈阳艺术节: 中国 begins the name of a fair, which is where its city is.
            return last.Use is AreaUse.Aside && !Ours(text, last)
                ? AreaUse.Aside
                : UseReader.Of(text, found, into.Count > first ? into[^1] : default);
        }
        if (RouteReader.Joins(text, found, last) && !RouteReader.Outward(text, found, last)) into[^1] = last with { Use = AreaUse.Aside };
        return UseReader.Of(text, found, last);
    }

    /// <summary>The place named at an offset; it may take in the one named just before it.</summary>
    static bool TryNext(string text, int at, Meaning[]? meanings, int length, AreaMention last, AreaContext context, bool foreign,
        out AreaMention found)
    {
        if (foreign && meanings is not [{ Kind: AreaKind.Country, Place.Level: PlaceLevel.Nation }, ..]
            && ForeignReader.Read(text, at, last, context) is { } abroad && abroad.Span.End > at + length
            && (meanings is null || ForeignReader.IsClosed(abroad)))
        {
            found = abroad;
            return true;
        }
        if (meanings is not null && Named(text, new TextSpan(at, at + length), meanings, last, context) is { } named)
        {
            found = Further(text, named, context);
            return true;
        }
        var alone = meanings is null || TownReader.IsVillage(text, at + length) ? Alone(text, at, context) : null;
        found = alone.GetValueOrDefault();
        return alone is not null;
    }

    /// <summary>A place of this country that no table holds, and no other stands before.</summary>
    static AreaMention? Alone(string text, int at, AreaContext context) =>
        !Boundary.MayBegin(text, at) || text[at] is < '\u4e00' or > '\u9fff'
            ? null
            : TownReader.Alone(text, at, context) ?? ZoneReader.Alone(text, at, context) ?? OrganReader.Read(text, at);

    static AreaMention? Named(string text, TextSpan span, Meaning[] meanings, AreaMention last, AreaContext context)
    {
        if (Array.Find(meanings, one => one.Kind is AreaKind.Relative) is { Kind: AreaKind.Relative } relative
            && (meanings.Length == 1 || RelativePlace.Known(relative.Relative, context)))
            return !RelativePlace.Stands(text, span)
                ? null
                : new AreaMention(span, null, AreaKind.Relative, AreaUse.Head, relative.Relative);
        if (CountryPair.Is(meanings[^1]))
        {
            if (CountryPair.Of(text, span, meanings, context) is { } pair)
                return new AreaMention(span, pair.Place, pair.Kind, AreaUse.Head);
            meanings = Array.FindAll(meanings, one => !CountryPair.Is(one));
        }
        var before = last.Place is not null && last.Kind is not AreaKind.Relative && Adjoining.Are(text, last.Span.End, span.Start)
            ? last.Place
            : null;
        if (MeaningChoice.Of(text, span, meanings, before, PlaceRow.Beside(text, last, span.Start),
            context) is not { Place: { } place } chosen)
            return null;
        if (Society.Named(text, span) is { } society) return new AreaMention(society, place, AreaKind.Institution, AreaUse.Head);
        // 美国|国务院: that country's.
        if (chosen.Kind is AreaKind.Institution && place.Is(Place.China) && before is { IsAbroad: true } && last.Span.End == span.Start)
            return null;
        // 北京朝阳医院: in the city; the district is its name.
        if (before is { Level: PlaceLevel.Province or PlaceLevel.Prefecture } && PlaceInName.Calls(text, span, place)
            && place.Within(before))
            return new AreaMention(new TextSpan(last.Span.Start, span.End), before, chosen.Kind, AreaUse.Head);
        // A branch of a national body, 人民银行重庆营业管理部, is where its name says.
        var branch = last.Kind is AreaKind.Institution && place.Kind is AreaKind.Division;
        var narrows = before is not null && !before.Is(place) && place.Within(before)
            && (before.Level > PlaceLevel.Nation || branch || before.IsAbroad || Ours(text, last));
        var beside = before is not null && (BesideAbroad(place, before) || chosen.Kind is AreaKind.Institution && before.Is(place));
        return new AreaMention(narrows || beside ? new TextSpan(last.Span.Start, span.End) : span, place, chosen.Kind, AreaUse.Head);
    }

    // 密歇根州|底特律: both known to lie in one country. (广州|白云机场 is of one place, too.)
    static bool BesideAbroad(Place place, Place before) =>
        before.Parent is { } country && country.Is(place.Parent ?? place) && country.IsAbroad;

    // 我国南方地区, 中国深圳
    static bool Ours(string text, AreaMention last) =>
        last.Kind is AreaKind.Country && text.AsSpan(last.Span.Start, last.Span.Length) is "我国" or "中国";

    /// <summary>A zone or a town that the name goes on to.</summary>
    static AreaMention Further(string text, AreaMention found, AreaContext context)
    {
        if (found.Place is not { Kind: AreaKind.Division } place) return ForeignReader.Further(text, found);
        var end = found.Span.End;
        var start = end - NameLength(text, found);
        if (ZoneReader.Length(text, end) is > 0 and var zone)
        {
            var name = text[start..(end + zone)];
            return found with
            {
                Span = new(found.Span.Start, end + zone),
                Kind = AreaKind.Zone,
                Place = new Place(name, null, PlaceLevel.County, AreaKind.Zone, place)
            };
        }
        return TownReader.After(text, found, start, context);
    }

    static int NameLength(string text, AreaMention found)
    {
        var printed = text.AsSpan(found.Span.Start, found.Span.Length);
        var division = found.Place!.Division!;
        if (printed.EndsWith(division.Name, StringComparison.Ordinal)) return division.Name.Length;
        for (var i = 0; i < division.ShortNames.Count; i++)
            if (printed.EndsWith(division.ShortNames[i], StringComparison.Ordinal)) return division.ShortNames[i].Length;
        return printed.Length;
    }
}
