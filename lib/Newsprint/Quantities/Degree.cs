namespace Newsprint;

/// <summary>What 度 measures: 发电8亿度, 旋转25度, 室温22度. The word is the same, the code is not.</summary>
static class Degree
{
    /// <summary>So many characters of the clause around the number.</summary>
    const int Before = 16, Behind = 8;

    static readonly UnitWord Electricity = new("度", new Unit("度", "kW.h", "energy"), [], [], []);
    static readonly UnitWord Angle = new("度", new Unit("度", "deg", "angle"), [], [], []);

    /// <summary>The entry for a unit after a number: another one than the table's where it is 度 and no temperature.</summary>
    public static UnitWord Of(ReadOnlySpan<char> text, in Numeral number, int end, UnitWord word)
    {
        if (word is not { Word: "度", Unit.Measure: "temperature" }) return word;
        var before = text[Math.Max(0, number.Start - Before)..number.Start];
        before = before[(before.LastIndexOfAny("，。；：！？\n") + 1)..];
        if (CompanyWords.Warmth.In(before)) return word;
        var behind = text.Slice(end, Math.Min(Behind, text.Length - end));
        if (behind.IndexOfAny("，。；：！？\n") is >= 0 and var stop) behind = behind[..stop];
        if (number.Is(NumeralTraits.Scaled) || CompanyWords.Electricity.In(before) || CompanyWords.Electricity.In(behind))
            return Electricity;
        return CompanyWords.Turns.In(before) || CompanyWords.Slopes.In(behind) ? Angle : word;
    }
}
