namespace Newsprint;

/// <summary>Where a name can begin, by the character before it; Chinese print has no spaces between words.</summary>
static class Boundary
{
    static readonly System.Buffers.SearchValues<char> Dates = System.Buffers.SearchValues.Create("年月日前季末底天时来间");
    static readonly System.Buffers.SearchValues<char> Particles = System.Buffers.SearchValues.Create("在从到对向往与和及同于以由为是的至自赴去经将让使占比较");

    /// <summary>True at the start of a clause, or where only a date can stand before: 今年，广东; 目前广东; 其中广东.</summary>
    public static bool Opens(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty) return true;
        var c = before[^1];
        if (c is '、' or '·' or '—' or '-' or '/') return false;
        return c is < '\u4e00' or > '\u9fff' || Dates.Contains(c) || before.EndsWith("其中", StringComparison.Ordinal);
    }

    /// <summary>True where a word can begin: there, in a list, or after a particle.</summary>
    public static bool Begins(ReadOnlySpan<char> before) => Opens(before) || before[^1] is < '\u4e00' or > '\u9fff' || Particles.Contains(before[^1]);
}
