namespace Newsprint.Fit;

/// <summary>Compares names as the scorer of the reference data does.</summary>
static class Likeness
{
    /// <summary>From here on two names are held to be the same.</summary>
    public const double Enough = 0.5;

    const string Ignored = "“”\"‘’'、,，。()（）";

    /// <summary>Dice coefficient of the pairs of neighbouring characters, each counted as often as it stands.</summary>
    public static double Dice(string a, string b)
    {
        var (left, right) = (Pairs(a), Pairs(b));
        var shared = left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (left.Values.Sum() + right.Values.Sum());
    }

    static Dictionary<string, int> Pairs(string text)
    {
        var kept = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !Ignored.Contains(c)));
        if (kept.Length < 2) return new() { [kept] = 1 };
        return Enumerable.Range(0, kept.Length - 1).CountBy(at => kept.Substring(at, 2)).ToDictionary();
    }
}
