namespace Newsprint;

/// <summary>What is known before a text is read: the day, the place that 全市 means, the places named so far.</summary>
sealed class AreaContext(DateOnly? published, Place? home)
{
    /// <summary>From so many names on they are looked up, not gone through.</summary>
    const int Many = 16;

    readonly List<Place> _named = [];
    readonly Dictionary<(char, char), List<Place>> _towns = [];
    readonly Dictionary<char, (int Seen, Place? Found)> _around = [];
    readonly HashSet<string> _codes = [];
    readonly HashSet<string> _names = [];
    readonly HashSet<string> _namesWithoutCode = [];
    bool _indexed;

    /// <summary>The day on which names are understood; the last day of all when the page has no date.</summary>
    public DateOnly Day { get; } = published ?? DateOnly.MaxValue;
    public Place Home { get; } = home ?? Place.China;
    /// <summary>Places named so far, the latest last.</summary>
    public IReadOnlyList<Place> Named => _named;
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
        if (!ScopeChoice.World(place)) Abroad = ScopeChoice.Abroad(place) ? Country(place) : null;
        if (place.Level >= PlaceLevel.Town) AddTown(place);
        if (_indexed) Index(place);
    }

    /// <summary>Forgets what was named.</summary>
    public void Forget()
    {
        if (_named.Count == 0) return;
        _named.Clear();
        (Seat, City, Abroad) = (null, null, null);
        _towns.Clear();
        _around.Clear();
        if (!_indexed) return;
        _codes.Clear();
        _names.Clear();
        _namesWithoutCode.Clear();
        _indexed = false;
    }

    /// <summary>True when the place, or one of its name or code, was named.</summary>
    public bool Knows(Place place)
    {
        if (_named.Count > Many) return Indexed(place);
        foreach (var one in _named)
            if (one.Is(place)) return true;
        return false;
    }

    /// <summary>The town or village whose own name, of such a length, a text begins with, the one named last; null when none was.</summary>
    public Place? Town(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (_towns.Count == 0 || text.Length < 2 || !_towns.TryGetValue((text[0], text[1]), out var towns)) return null;
        for (var i = towns.Count - 1; i >= 0; i--)
            if (Own(towns[i]) is var name && text.StartsWith(name, StringComparison.Ordinal))
            {
                length = name.Length;
                return towns[i];
            }
        return null;
    }

    /// <summary>The last of the named places that has a place of some kind around it, as that place; null when none has. Each name is asked once.</summary>
    public Place? Around(char kind, Func<char, Place, Place?> around)
    {
        var (seen, found) = _around.GetValueOrDefault(kind);
        Place? later = null;
        for (var i = _named.Count - 1; i >= seen && later is null; i--) later = around(kind, _named[i]);
        _around[kind] = (_named.Count, later ?? found);
        return later ?? found;
    }

    static Place Country(Place place)
    {
        while (place.Parent is { } parent) place = parent;
        return place;
    }

    void AddTown(Place place)
    {
        if (place.Parent is null || Own(place) is not [var first, var second, ..]) return;
        if (!_towns.TryGetValue((first, second), out var towns)) _towns[(first, second)] = towns = [];
        towns.RemoveAll(one => one.Name == place.Name);
        towns.Add(place);
    }

    /// <summary>A town's name without the county's that it was given.</summary>
    static ReadOnlySpan<char> Own(Place town) =>
        town.Name.StartsWith(town.Parent!.Name, StringComparison.Ordinal) ? town.Name.AsSpan(town.Parent.Name.Length) : town.Name;

    bool Indexed(Place place)
    {
        if (!_indexed)
            foreach (var one in _named) Index(one);
        _indexed = true;
        return place.Code is { } code ? _codes.Contains(code) || _namesWithoutCode.Contains(place.Name) : _names.Contains(place.Name);
    }

    void Index(Place place)
    {
        _names.Add(place.Name);
        if (place.Code is { } code) _codes.Add(code);
        else _namesWithoutCode.Add(place.Name);
    }
}
