using System.Globalization;

namespace Newsprint;

/// <summary>
/// What each feature of a name weighs, from <c>nameweights.tsv</c>; nothing where the table has no line for it. A line is of a group of
/// <see cref="NameFeatures"/>, or of a place that a word stands in.
/// </summary>
/// <param name="values">By the number of the feature.</param>
/// <param name="words">The words that have features.</param>
sealed class NameWeights(float[] values, WeightedWords words)
{
    public static NameWeights Default { get; } = Read();

    public WeightedWords Words => words;

    public float[] Values => values;

    /// <summary>As much as a word can say in a place.</summary>
    public float MostOf(WordPlace place)
    {
        var most = 0f;
        for (var row = WeightedWords.Nothing; row < values.Length; row += Enum<WordPlace>.Count)
            most = Math.Max(most, values[row + (int)place]);
        return most;
    }

    /// <summary>As the table calls a place: noun-first.</summary>
    public static string NameOf(WordPlace place) =>
        string.Concat(place.ToString().Select((c, at) => (at > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));

    static NameWeights Read()
    {
        var (values, words) = (new List<float>(new float[NameFeatures.Count + Enum<WordPlace>.Count]), new WeightedWords(1 << 12));
        var places = Enum.GetValues<WordPlace>().ToDictionary(place => "word-" + NameOf(place));
        using var reader = Resource.Open("nameweights.tsv");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#' || line.Split('\t') is not [var group, var value, var weight]) continue;
            var feature = places.TryGetValue(group, out var place) ? words.Enter(value) + (int)place : NameFeatures.Find(group, value);
            if (feature is not { } known) continue;
            while (values.Count <= known) values.AddRange(new float[Enum<WordPlace>.Count]);
            values[known] = float.Parse(weight, CultureInfo.InvariantCulture);
        }
        return new([.. values], words);
    }
}
