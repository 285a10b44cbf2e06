namespace Newsprint;

/// <summary>The units of proportions that are written without a sign.</summary>
static class Ratios
{
    public static readonly UnitWord PerCent = Named("%");
    public static readonly UnitWord PerMille = Named("‰");

    public static readonly UnitWord Multiple = Named("倍");

    static UnitWord Named(string word) => Units.Standard.Match(word, 0, 0, out _)!;
}
