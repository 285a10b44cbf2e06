namespace Newsprint;

/// <summary>Several places under one figure.</summary>
static class PlaceJoin
{
    /// <summary>Their names, joined by what is printed between them: 舒兰市、榆树市、扶余市.</summary>
    public static Place Of(IReadOnlyList<Place> places, string by = "、") =>
        places.FirstOrDefault(one => one.Is(Place.China))
            ?? new Place(string.Join(by, places.Select(one => one.Name)), null, places[0].Level, AreaKind.Joint, Common(places));

    /// <summary>
    /// The smallest place named that contains them all: the lowest of their common parents that was named, else the one that governs
    /// already; 北方地区, 南方地区 are taken to contain the provinces named after it.
    /// </summary>
    public static Place Container(IReadOnlyList<Place> places, Place current, AreaContext context)
    {
        var common = Array.Find([.. places], one => places.All(other => other.Within(one))) ?? Common(places);
        for (var one = common; one is { Level: > PlaceLevel.Nation }; one = one.Parent)
            if (context.Knows(one)) return one;
        if (current.Kind is AreaKind.Region && current.Name[0] is '南' or '北' && common is { Level: PlaceLevel.Nation }
            && current.Within(common))
            return current;
        return places.All(one => one.Within(current)) ? current : common ?? current;
    }

    static Place? Common(IReadOnlyList<Place> places)
    {
        for (var one = places[0].Parent; one is not null; one = one.Parent)
            if (places.All(other => other.Within(one))) return one;
        return null;
    }
}
