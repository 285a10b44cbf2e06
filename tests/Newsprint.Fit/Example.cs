namespace Newsprint.Fit;

/// <summary>A figure whose name had to be weighed: what its candidates are made of, and how well each says what the person said.</summary>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Gains">What each is worth, 0 to 1: a power of how like it is to the annotated name.</param>
/// <param name="Weight">How many times it counts.</param>
/// <param name="Passage">Where it stands; null for the seed, the development set and made-up sentences.</param>
sealed record Example(IReadOnlyList<int[]> Features, IReadOnlyList<double> Gains, double Weight, string? Passage);

/// <summary>How a figure was named.</summary>
sealed record Named(string Set, bool Right, Example? Example);

static class Examples
{
    /// <summary>Names every annotated figure with some weights.</summary>
    public static List<Named> Of(IEnumerable<Annotated> passages, NameWeights weights)
    {
        var named = new List<Named>();
        foreach (var passage in passages)
        {
            var bench = new Workbench { Names = new NameFinder(weights) };
            var reader = new DiscourseReader(passage.Page, null, bench);
            foreach (var draft in reader.Read())
                for (var index = 0; index < draft.Readings.Count; index++)
                    if (passage.Of(FigureMaker.Make(passage.Page, draft.Discourse, draft.Readings[index])) is { } annotation)
                        named.Add(new(passage.Set, IsRight(draft.Readings[index].Indicator, annotation),
                            Of(draft.Readings, index, annotation, bench.Names, passage)));
        }
        return named;
    }

    /// <summary>
    /// The same, each without words that too few of the later passages have: what one text repeats says nothing of the language.
    /// </summary>
    public static IReadOnlyList<Example> WithoutRareWords(IEnumerable<Example> examples)
    {
        const int least = 3;
        var all = examples.ToList();
        var counts = new Dictionary<int, int>();
        foreach (var passage in all.Where(example => example.Passage is not null).GroupBy(example => example.Passage))
            foreach (var feature in passage.SelectMany(example => example.Features).SelectMany(one => one).Where(IsOfWord).Distinct())
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
        return [.. all.Select(example => example with
        {
            Features = [.. example.Features.Select(features => features.Where(IsCommon).ToArray())]
        })];

        static bool IsOfWord(int feature) => feature >= NameFeatures.Count;
        bool IsCommon(int feature) => !IsOfWord(feature) || counts.GetValueOrDefault(feature) >= least;
    }

    static Example? Of(List<Reading> readings, int index, Annotation annotation, NameFinder finder, Annotated passage)
    {
        var strictness = Strictness.Of(passage.Set);
        if (IndicatorPass.Settled(readings, index) is not null) return null;
        var candidates = finder.Candidates(readings, index);
        if (candidates.Count == 0) return null;
        var gains = candidates
            .Select(candidate => candidate.Text)
            .Distinct()
            .ToDictionary(text => text, text => Math.Pow(Likeness.Dice(text, annotation.Indicator), strictness.Power));
        return gains.Values.Max() - gains.Values.Min() < 0.01
            ? null
            : new([.. candidates.Select(candidate => candidate.Features.ToArray())],
                [.. candidates.Select(candidate => gains[candidate.Text])], strictness.Weight,
                strictness.Given ? null : passage.Page.Source.Name);
    }

    static bool IsRight(string name, Annotation annotation) => Likeness.AreAlike(name, annotation.Indicator);
}

/// <summary>How much a set counts, and how much more a name is worth that is wholly as annotated than one that is half so.</summary>
readonly record struct Strictness(double Weight, double Power, bool Given = false)
{
    /// <summary>
    /// The seed is printed in tables, and its names are wanted as they are; the passages annotated with the guide speak for it more than
    /// later ones; made-up sentences show what is meant at its plainest.
    /// </summary>
    public static Strictness Of(string set) => set switch
    {
        "seed" => new(20, 6, true),
        "dev" => new(20, 2, true),
        "names" => new(10, 3, true),
        _ => new(1, 2),
    };
}
