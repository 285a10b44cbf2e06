namespace Newsprint;

/// <summary>Towns and villages that a text has named, by their own names without the county's.</summary>
sealed class TownNames
{
    readonly Dictionary<int, List<Place>> _byStart = [];

    /// <summary>Adds one that has a place around it; one of the same name is forgotten.</summary>
    public void Add(Place town)
    {
        if (town.Parent is null || Own(town) is not [var first, var second, ..]) return;
        if (!_byStart.TryGetValue(Start(first, second), out var towns)) _byStart[Start(first, second)] = towns = [];
        towns.RemoveAll(one => one.Name == town.Name);
        towns.Add(town);
    }

    /// <summary>Forgets them.</summary>
    public void Clear() => _byStart.Clear();

    /// <summary>The one whose own name, of such a length, a text begins with, the one named last; null when none.</summary>
    public Place? Start(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (_byStart.Count == 0 || text.Length < 2 || !_byStart.TryGetValue(Start(text[0], text[1]), out var towns)) return null;
        for (var i = towns.Count - 1; i >= 0; i--)
            if (Own(towns[i]) is var name && text.StartsWith(name, StringComparison.Ordinal))
            {
                length = name.Length;
                return towns[i];
            }
        return null;
    }

    static int Start(char first, char second) => first << 16 | second;

    static ReadOnlySpan<char> Own(Place town) =>
        town.Name.StartsWith(town.Parent!.Name, StringComparison.Ordinal) ? town.Name.AsSpan(town.Parent.Name.Length) : town.Name;
}
