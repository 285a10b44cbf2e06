using System.Globalization;

namespace Newsprint;

/// <summary>What each feature of a name weighs, from <c>nameweights.tsv</c>; nothing where the table has no line for it.</summary>
static class NameWeights
{
    public static float[] Default { get; } = Read();

    static float[] Read()
    {
        var weights = new float[NameFeatures.Count];
        using var reader = Resource.Open("nameweights.tsv");
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var group, var value, var weight]
                && NameFeatures.Find(group, value) is { } feature)
                weights[feature] = float.Parse(weight, CultureInfo.InvariantCulture);
        return weights;
    }
}
