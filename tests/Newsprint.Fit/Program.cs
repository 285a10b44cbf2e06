using System.Globalization;
using Newsprint;
using Newsprint.Fit;

// fit ANNOTATIONS.figures.jsonl… NAMES.tsv            writes the lines of nameweights.tsv to the standard output
// fit --leave-out document|set ANNOTATIONS…           measures: fitted to the others, scored on what was left out
const double penalty = 1;
const int rounds = 2, folds = 10;
const double least = 0.005;

var leaveOut = args is ["--leave-out", var what, ..] ? what : null;
var passages = args.Skip(leaveOut is null ? 0 : 2).SelectMany(Annotated.Read).ToList();
if (passages.Count == 0)
{
    Console.Error.WriteLine("fit [--leave-out document|set] NAME.figures.jsonl…: no annotations given; each stands beside a folder NAME with its texts");
    return 2;
}
if (leaveOut is null) Write(Fitted(passages));
else Measure(passages.Select((passage, at) => (passage, at)).GroupBy(one => leaveOut == "set" ? one.passage.Set : $"{one.at % folds}", one => one.passage));
return 0;

// What earlier figures are called depends on the weights, so names and weights are found in turn.
static float[] Fitted(IReadOnlyList<Annotated> passages)
{
    var weights = new float[NameFeatures.Count];
    for (var round = 0; round < rounds; round++)
    {
        var examples = Examples.Of(passages, weights).Select(named => named.Example).OfType<Example>().Where(one => one.Right.Contains(true) && one.Right.Contains(false));
        weights = [.. Minimizer.Run(new Objective([.. examples], penalty), weights.Length).Select(weight => (float)weight)];
    }
    return weights;
}

void Measure(IEnumerable<IGrouping<string, Annotated>> parts)
{
    var named = parts.SelectMany(part => Examples.Of(part, Fitted([.. passages.Except(part)]))).ToList();
    foreach (var set in named.GroupBy(one => one.Set))
        Console.WriteLine(FormattableString.Invariant($"{set.Key}\t{set.Count(one => one.Right)} of {set.Count()}\t{set.Average(one => one.Right ? 1 : 0):0.000}"));
}

static void Write(float[] weights)
{
    for (var feature = 0; feature < weights.Length; feature++)
        if (Math.Abs(weights[feature]) >= least)
            Console.WriteLine($"{NameFeatures.GroupOf(feature).Name}\t{NameFeatures.GroupOf(feature).ValueOf(feature)}\t{weights[feature].ToString("0.00", CultureInfo.InvariantCulture)}");
}
