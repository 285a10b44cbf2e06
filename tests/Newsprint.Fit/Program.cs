using System.CommandLine;
using System.Globalization;
using Newsprint;
using Newsprint.Fit;

const int rounds = 2, folds = 10;
const double least = 0.005;

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
var root = new RootCommand("Fits nameweights.tsv to annotated figures and prints its lines.") { files, leaveOut, shipped, fresh, penalty };
root.SetAction(parsed =>
{
    var passages = parsed.GetRequiredValue(files).SelectMany(Annotated.Read).ToList();
    var before = parsed.GetValue(fresh) ? new float[NameFeatures.Count] : NameWeights.Default;
    if (parsed.GetValue(shipped)) Report(Examples.Of(passages, NameWeights.Default));
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
static float[] Fitted(IReadOnlyList<Annotated> passages, float[] before, double penalty)
{
    var weights = before;
    for (var round = 0; round < rounds; round++)
    {
        var examples = Examples.Of(passages, weights).Select(named => named.Example).OfType<Example>();
        weights = [.. Minimizer.Run(new Objective([.. examples], penalty, before), before).Select(weight => (float)weight)];
    }
    return weights;
}

static void Report(IEnumerable<Named> named)
{
    var all = named.ToList();
    foreach (var set in all.GroupBy(one => one.Set).Append(all.GroupBy(_ => "all").Single()))
        Console.WriteLine(FormattableString.Invariant($"{set.Key}\t{set.Count(one => one.Right)} of {set.Count()}\t{set.Average(one => one.Right ? 1 : 0):0.000}"));
}

static void Write(float[] weights)
{
    for (var feature = 0; feature < weights.Length; feature++)
        if (Math.Abs(weights[feature]) >= least)
            Console.WriteLine($"{NameFeatures.GroupOf(feature).Name}\t{NameFeatures.GroupOf(feature).ValueOf(feature)}\t{weights[feature].ToString("0.00", CultureInfo.InvariantCulture)}");
}
