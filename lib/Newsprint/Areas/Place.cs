namespace Newsprint;

/// <summary>How high a place stands; 市 is a prefecture or a county, 区 a county or an autonomous region.</summary>
enum PlaceLevel
{
    Nation = 0,
    Province = 1,
    Prefecture = 2,
    County = 3,
    Town = 4,
    Village = 5,
}

/// <summary>A node of the tree that places form: what it is called, and what it lies in.</summary>
sealed class Place(string name, string? code, PlaceLevel level, AreaKind kind, Place? parent, Division? division = null)
{
    /// <summary>The country itself, as figures name it.</summary>
    public static readonly Place China = new("全国", null, PlaceLevel.Nation, AreaKind.Country, null);

    public string Name => name;
    public string? Code => code;
    public PlaceLevel Level => level;
    public AreaKind Kind => kind;
    public Place? Parent => parent;
    public Division? Division => division;
    public Area Area => field ??= new Area(name, code);

    /// <summary>The same place, under whatever name.</summary>
    public bool Is(Place other) =>
        ReferenceEquals(this, other) || (code is null || other.Code is null ? name == other.Name : code == other.Code);

    /// <summary>True for a place and for everything that lies in it.</summary>
    public bool Within(Place other)
    {
        for (var one = this; one is not null; one = one.Parent)
            if (one.Is(other)) return true;
        return false;
    }

    public bool StandsOn(DateOnly date) => division?.StandsOn(date) ?? true;
}
