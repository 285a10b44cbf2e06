using System.Globalization;
using System.Text;

namespace Newsprint;

/// <summary>What each feature of a name weighs, from <c>nameweights.tsv</c>; nothing where the table has no line for it.</summary>
static class NameWeights
{
    public static float[] Default { get; } = Read();

    static float[] Read()
    {
        var weights = new float[NameFeatures.Count];
        using var stream = typeof(NameWeights).Assembly.GetManifestResourceStream("nameweights.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var group, var value, var weight] && NameFeatures.Find(group, value) is { } feature)
                weights[feature] = float.Parse(weight, CultureInfo.InvariantCulture);
        return weights;
    }
}
