namespace Newsprint;

/// <summary>What is known before a text is read: the day, the place that 全市 means, the places named so far.</summary>
sealed class AreaContext(DateOnly? published, Place? home)
{
    readonly NamedPlaces _named = new();
    readonly TownNames _towns = new();
    readonly Dictionary<char, (int Seen, Place? Found)> _around = [];

    /// <summary>The day on which names are understood; the last day of all when the page has no date.</summary>
    public DateOnly Day { get; } = published ?? DateOnly.MaxValue;
    public Place Home { get; } = home ?? Place.China;
    /// <summary>Places named so far, the latest last.</summary>
    public IReadOnlyList<Place> Named => _named.All;
    /// <summary>So many of them at most, the latest last.</summary>
    public ReadOnlySpan<Place> Latest(int count) => _named.Latest(count);
    /// <summary>The county or town named last; null when none was.</summary>
    public Place? Seat { get; private set; }
    /// <summary>The prefecture or province named last; null when none was.</summary>
    public Place? City { get; private set; }

    /// <summary>The other country in which the place named last lies; null when that is in this one. 联合国, 欧盟 change nothing.</summary>
    public Place? Abroad { get; private set; }

    /// <summary>Takes note of a place that was named.</summary>
    public void Name(Place place)
    {
        _named.Add(place);
        if (place.Level is PlaceLevel.County or PlaceLevel.Town && place.Kind is not AreaKind.Country) Seat = place;
        if (place.Level is PlaceLevel.Prefecture or PlaceLevel.Province && place.Kind is AreaKind.Division) City = place;
        if (!place.IsWorld) Abroad = place.IsAbroad ? place.Country : null;
        if (place.Level >= PlaceLevel.Town) _towns.Add(place);
    }

    /// <summary>Forgets what was named.</summary>
    public void Forget()
    {
        if (Named.Count == 0) return;
        _named.Clear();
        (Seat, City, Abroad) = (null, null, null);
        _towns.Clear();
        _around.Clear();
    }

    /// <summary>True when the place, or one of its name or code, was named.</summary>
    public bool Knows(Place place) => _named.Has(place);

    /// <summary>The town or village whose own name, of such a length, a text begins with, the one named last; null when none was.</summary>
    public Place? Town(ReadOnlySpan<char> text, out int length) => _towns.Start(text, out length);

    /// <summary>The only town of a county that was named; null when none or several were, or when the place is no county.</summary>
    public Place? OnlyTown(Place county)
    {
        if (county.Level is not PlaceLevel.County) return null;
        Place? only = null;
        foreach (var one in Named)
        {
            if (one.Level is not PlaceLevel.Town || !one.Within(county)) continue;
            if (only is not null && !only.Is(one)) return null;
            only = one;
        }
        return only;
    }

    /// <summary>
    /// The last of the named places that has a place of some kind around it, as that place; null when none has. Each name is asked once.
    /// </summary>
    public Place? Around(char kind, Func<char, Place, Place?> around)
    {
        var (seen, found) = _around.GetValueOrDefault(kind);
        Place? later = null;
        for (var i = Named.Count - 1; i >= seen && later is null; i--) later = around(kind, Named[i]);
        _around[kind] = (Named.Count, later ?? found);
        return later ?? found;
    }
}
