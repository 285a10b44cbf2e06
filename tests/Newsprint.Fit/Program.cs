using System.CommandLine;
using System.Globalization;
using Newsprint;
using Newsprint.Fit;

const int rounds = 3, folds = 10;
const double least = 0.005;
// A word tells something only where it weighs much. What is carried on is sorted out before its words are looked at, so its end may not say
// much for it.
const double leastOfWord = 0.2, mostOfEnd = 0.5;

var files = new Argument<string[]>("annotations")
{
    Description = "NAME.figures.jsonl, its texts in a folder NAME beside it; NAME.figures.jsonl=FOLDER; or NAME.tsv of made-up sentences.",
    Arity = ArgumentArity.OneOrMore
};
var leaveOut = new Option<string?>("--leave-out")
{
    Description =
    "Measure instead: fitted without each in turn, scored on it; nothing: fitted to all and scored on all."
};
leaveOut.AcceptOnlyFromAmong("document", "set", "nothing");
var measure = new Option<string?>("--measure")
{
    Description = "Measure instead: fitted without these sets, parted by commas, scored on each."
};
var shipped = new Option<bool>("--shipped") { Description = "Measure the weights that are shipped instead." };
var fresh = new Option<bool>("--fresh")
{
    Description =
    "Begin at nothing. Else the weights that are shipped stand for the annotations that they were fitted to and that are not given."
};
var penalty = new Option<double>("--penalty")
{
    Description = "For the square of how far a weight goes from where it began.",
    DefaultValueFactory = _ => 1
};
var root = new RootCommand("Fits nameweights.tsv to annotated figures and prints its lines.") { files, leaveOut, measure, shipped, fresh, penalty };
root.SetAction(parsed =>
{
    var passages = parsed.GetRequiredValue(files).SelectMany(Annotated.Read).ToList();
    var before = Beginning(parsed.GetValue(fresh));
    if (parsed.GetValue(shipped)) Report(Examples.Of(passages, NameWeights.Default));
    else if (parsed.GetValue(measure)?.Split(',') is { } sets)
        Report(Examples.Of(passages.Where(passage => sets.Contains(passage.Set)),
            Fitted([.. passages.Where(passage => !sets.Contains(passage.Set))], before, parsed.GetValue(penalty))));
    else if (parsed.GetValue(leaveOut) == "nothing") Report(Examples.Of(passages, Fitted(passages, before, parsed.GetValue(penalty))));
    else if (parsed.GetValue(leaveOut) is { } what)
        Report(from part in passages
            .Select((passage, at) => (passage, at))
            .GroupBy(one => what == "set" ? one.passage.Set : $"{one.at % folds}", one => one.passage)
               from named in Examples.Of(part, Fitted([.. passages.Except(part)], before, parsed.GetValue(penalty)))
               select named);
    else Write(Fitted(passages, before, parsed.GetValue(penalty)));
});
return root.Parse(args).Invoke();

// What earlier figures are called depends on the weights, so names and weights are found in turn.
static NameWeights Fitted(IReadOnlyList<Annotated> passages, NameWeights before, double penalty)
{
    var weights = before;
    for (var round = 0; round < rounds; round++)
    {
        var examples = Examples.WithoutRareWords(Examples.Of(passages, weights).Select(named => named.Example).OfType<Example>());
        weights = new(Kept(Minimizer.Run(new Objective(examples, penalty, before.Values), before.Values), before.Words), before.Words);
    }
    return weights;
}

// The weights that are shipped, with room for as many words as the passages may have.
static NameWeights Beginning(bool fresh)
{
    const int room = 1 << 15;
    var words = new WeightedWords(1 << 16, grows: true);
    var values = new float[NameFeatures.Count + room * Enum<WordPlace>.Count];
    if (fresh) return new(values, words);
    NameWeights.Default.Values.AsSpan(0, NameFeatures.Count).CopyTo(values);
    for (var feature = NameFeatures.Count + Enum<WordPlace>.Count; feature < NameWeights.Default.Values.Length; feature++)
    {
        var (word, place) = NameWeights.Default.Words[feature];
        values[words.Enter(word) + (int)place] = NameWeights.Default.Values[feature];
    }
    return new(values, words);
}

static float[] Kept(double[] weights, WeightedWords words)
{
    var kept = new float[weights.Length];
    var last = NameFeatures.Count + words.Count * Enum<WordPlace>.Count;
    for (var feature = 0; feature < last; feature++)
        kept[feature] = feature < NameFeatures.Count ? (float)weights[feature]
            : Math.Abs(weights[feature]) < leastOfWord ? 0
            : words[feature].Place is WordPlace.CarriedEnd ? (float)Math.Min(weights[feature], mostOfEnd)
            : (float)weights[feature];
    return kept;
}

static void Report(IEnumerable<Named> named)
{
    var all = named.ToList();
    foreach (var set in all.GroupBy(one => one.Set).Append(all.GroupBy(_ => "all").Single()))
        Console.WriteLine(FormattableString.Invariant($"{set.Key}\t{set.Count(one => one.Right)} of {set.Count()}\t{set.Average(one => one.Right ? 1 : 0):0.000}"));
}

static void Write(NameWeights weights)
{
    for (var feature = 0; feature < NameFeatures.Count; feature++)
        Line(NameFeatures.GroupOf(feature).Name, NameFeatures.GroupOf(feature).ValueOf(feature), weights.Values[feature]);
    var words = from feature in Enumerable.Range(NameFeatures.Count, weights.Words.Count * Enum<WordPlace>.Count)
                let word = weights.Words[feature]
                orderby word.Place, weights.Values[feature] descending, word.Word
                select (word, weights.Values[feature]);
    foreach (var ((word, place), weight) in words) Line("word-" + NameWeights.NameOf(place), word, weight);

    static void Line(string group, string value, float weight)
    {
        if (Math.Abs(weight) >= least && !string.IsNullOrWhiteSpace(value))
            Console.WriteLine($"{group}\t{value}\t{weight.ToString("0.00", CultureInfo.InvariantCulture)}");
    }
}
