using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>The places that a text has named, the latest last.</summary>
sealed class NamedPlaces
{
    /// <summary>From so many on they are looked up, not gone through.</summary>
    const int Many = 16;

    readonly List<Place> _all = [];
    readonly HashSet<string> _codes = [];
    readonly HashSet<string> _names = [];
    readonly HashSet<string> _namesWithoutCode = [];
    bool _indexed;

    /// <summary>Each of them.</summary>
    public IReadOnlyList<Place> All => _all;

    /// <summary>So many of them at most, the latest last.</summary>
    public ReadOnlySpan<Place> Latest(int count) => CollectionsMarshal.AsSpan(_all)[Math.Max(0, _all.Count - count)..];

    /// <summary>Adds one.</summary>
    public void Add(Place place)
    {
        _all.Add(place);
        if (_indexed) Index(place);
    }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        _all.Clear();
        if (!_indexed) return;
        _codes.Clear();
        _names.Clear();
        _namesWithoutCode.Clear();
        _indexed = false;
    }

    /// <summary>True when the place, or one of its name or code, is among them.</summary>
    public bool Has(Place place)
    {
        if (_all.Count > Many) return Indexed(place);
        foreach (var one in _all)
            if (one.Is(place)) return true;
        return false;
    }

    bool Indexed(Place place)
    {
        if (!_indexed)
            foreach (var one in _all) Index(one);
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
