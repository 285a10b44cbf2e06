namespace Newsprint.Fit;

/// <summary>Compares names as the scorer of the reference data does.</summary>
static class Likeness
{
    /// <summary>From here on two names are held to be the same.</summary>
    const double Enough = 0.5;

    const string Ignored = "“”\"‘’'、,，。()（）";

    /// <summary>
    /// Dice coefficient of the pairs of neighbouring characters, each counted as often as it stands; blanks and quotation marks do not
    /// count.
    /// </summary>
    public static double Dice(string a, string b) => Names.Dice(Kept(a), Kept(b));

    /// <summary>True where two names are held to be the same.</summary>
    public static bool AreAlike(string a, string b) => Dice(a, b) >= Enough;

    static string Kept(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c) && !Ignored.Contains(c)));
}
