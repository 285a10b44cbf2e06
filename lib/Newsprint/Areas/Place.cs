namespace Newsprint;

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
        ReferenceEquals(this, other)
            || (code is null || other.Code is null ? name == other.Name : _codeHash == other._codeHash && code == other.Code);

    /// <summary>Tells codes apart, most of which are of one length, before they are compared.</summary>
    readonly int _codeHash = code?.GetHashCode() ?? 0;

    /// <summary>True for a place and for everything that lies in it.</summary>
    public bool Within(Place other)
    {
        for (var one = this; one is not null; one = one.Parent)
            if (one.Is(other)) return true;
        return false;
    }

    /// <summary>全球, 欧盟, 中东: no country, and in none.</summary>
    public bool IsWorld => kind is AreaKind.Country && code is null && parent is null && !Is(China);

    /// <summary>In another country, or one itself.</summary>
    public bool IsAbroad =>
        (_side == Side.Unknown ? _side = !Within(China) && !IsWorld ? Side.Abroad : Side.NotAbroad : _side) == Side.Abroad;

    enum Side : byte { Unknown, Abroad, NotAbroad }

    /// <summary>Found out when it is first asked for.</summary>
    Side _side;

    /// <summary>The country that a place lies in, or itself where it lies in nothing.</summary>
    public Place Country
    {
        get
        {
            var one = this;
            while (one.Parent is { } outer) one = outer;
            return one;
        }
    }

    /// <summary>True where it is in force on a day; on a page without a day (the last day of all) also what no longer is.</summary>
    public bool StandsOn(DateOnly date) => _standsAlways || date == DateOnly.MaxValue || division!.StandsOn(date);

    readonly bool _standsAlways = division is null or { ValidFrom: null, ValidTo: null };
}
