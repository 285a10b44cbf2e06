namespace Newsprint;

/// <summary>
/// A river of several provinces: its reaches, its banks, its level, its basin are regions called after it. Its name alone is part of many
/// other names, and is none.
/// </summary>
static class River
{
    /// <summary>Adds 金沙江上游, 金沙江上游地区; 金沙江全线 is 金沙江地区.</summary>
    public static void Add(Gazetteer names, string river)
    {
        foreach (var reach in AreaWords.Reaches.All)
        {
            var meaning = Region($"{river}{reach}地区");
            names.Add(river + reach, meaning);
            names.Add(meaning.Place!.Name, meaning);
        }
        var banks = Region(river + "地区");
        foreach (var word in AreaWords.Along.All) names.Add(river + word, banks);
        var basin = Region(river + "流域");
        names.Add(river + "干支流", basin);
        if (names.Of(basin.Place!.Name).Length == 0) names.Add(basin.Place.Name, basin);
    }

    static Meaning Region(string name) => new(new Place(name, null, PlaceLevel.Nation, AreaKind.Region, Place.China), AreaKind.Region);
}
