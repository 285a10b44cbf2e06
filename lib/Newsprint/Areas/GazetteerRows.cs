namespace Newsprint;

/// <summary>Turns the rows of divisions.tsv and places.tsv into names and what they mean.</summary>
static class GazetteerRows
{
    public static void Fill(Gazetteer names, DivisionTable divisions)
    {
        foreach (var division in divisions.All)
            AddDivision(names, division);
        var number = 0;
        Span<Range> cells = stackalloc Range[5];
        foreach (var line in Resource.Text("places.tsv").AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            line.Split(cells, '\t');
            AddPlace(names, line[cells[0]].ToString(), line[cells[1]], line[cells[2]], line[cells[3]].ToString());
        }
    }

    static void AddDivision(Gazetteer names, Division division)
    {
        var parent = division.Parent is { } code ? names.ByCode.GetValueOrDefault(code, Place.China) : Place.China;
        var place = new Place(division.Name, division.Code, (PlaceLevel)(int)division.Level, AreaKind.Division, parent, division);
        if (division.Code is { } own && (division.ValidTo is null || !names.ByCode.ContainsKey(own))) names.ByCode[own] = place;
        names.Add(division.Name, new Meaning(place, AreaKind.Division, division.EverydayNames.Contains(division.Name)));
        foreach (var name in division.ShortNames)
            names.Add(name, new Meaning(Called(name, place, division, parent), AreaKind.Division, division.EverydayNames.Contains(name)));
    }

    // Short names of autonomous prefectures and counties are not expanded: 西双版纳 is 西双版纳州.
    static Place Called(string name, Place place, Division division, Place parent)
    {
        if (division.Name[^2] != '治') return place;
        var kind = division.Name.EndsWith("自治州", StringComparison.Ordinal) ? '州'
            : division.Name.EndsWith("自治县", StringComparison.Ordinal) ? '县'
            : division.Name.EndsWith("自治旗", StringComparison.Ordinal) ? '旗' : '\0';
        if (kind == '\0') return place;
        var called = name[^1] == kind && division.ShortNames.Contains(name[..^1]) || name[^1] == kind && name.Length > 2
            ? name
            : name + kind;
        return new Place(called, division.Code, place.Level, AreaKind.Division, parent, division);
    }

    static void AddPlace(Gazetteer names, string name, ReadOnlySpan<char> kind, ReadOnlySpan<char> place, string code)
    {
        var parent = code.Length is 6 or 2 ? names.ByCode.GetValueOrDefault(code, Place.China) : Place.China;
        if (kind is "paper")
        {
            names.Papers[name] = parent;
            return;
        }
        if (kind is "river")
        {
            River.Add(names, name);
            return;
        }
        names.Add(name, kind switch
        {
            "country" => new Meaning(Country(names, place.ToString(), code), AreaKind.Country),
            "city" => new Meaning(new Place(place.ToString(), null, PlaceLevel.Province, AreaKind.Country, names.ByCode[code]),
                AreaKind.Country),
            "world" => new Meaning(new Place(place.ToString(), null, PlaceLevel.Nation, AreaKind.Country, null), AreaKind.Country),
            "region" => new Meaning(new Place(place.ToString(), null, PlaceLevel.Nation, AreaKind.Region, Place.China), AreaKind.Region,
                code is "?"),
            "zone" => new Meaning(new Place(place.ToString(), null, PlaceLevel.County, AreaKind.Zone, parent), AreaKind.Zone),
            "line" => new Meaning(new Place(place.ToString(), null, PlaceLevel.Prefecture, AreaKind.Joint, Place.China), AreaKind.Joint),
            "pair" => new Meaning(new Place(place.ToString(), null, PlaceLevel.Nation, AreaKind.Joint,
                place.Contains("中国", StringComparison.Ordinal) ? Place.China : names.ByCode[code]), AreaKind.Joint),
            "fair" or "site" => new Meaning(parent, AreaKind.Institution),
            "institution" => new Meaning(Place.China, AreaKind.Institution),
            "nation" or "china" => new Meaning(Place.China, AreaKind.Country, kind is "china"),
            "relative" => new Meaning(null, AreaKind.Relative, false, code[1]),
            _ => throw new InvalidOperationException($"places.tsv: no kind {kind}"),
        });
    }

    static Place Country(Gazetteer names, string name, string code)
    {
        if (!names.ByCode.TryGetValue(code, out var country))
            names.ByCode[code] = country = new Place(name, code, PlaceLevel.Nation, AreaKind.Country, null);
        return country;
    }
}
