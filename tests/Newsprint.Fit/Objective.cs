namespace Newsprint.Fit;

/// <summary>
/// How badly weights tell good candidates from others: the negative log of the gain that the shares of all bring, a penalty added for
/// weights far from those that were believed before.
/// </summary>
sealed class Objective(IReadOnlyList<Example> examples, double penalty, IReadOnlyList<float> before)
{
    /// <summary>A word's weight may go further: there are many, each of few figures.</summary>
    const double OfWords = 0.5;

    /// <summary>The value at some weights; the gradient there is written over <paramref name="gradient"/>.</summary>
    public double At(double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var away = weights[feature] - before[feature];
            var cost = feature < NameFeatures.Count ? penalty : OfWords * penalty;
            loss += cost * away * away / 2;
            gradient[feature] = cost * away;
        }
        foreach (var example in examples) loss += Add(example, weights, gradient);
        return loss;
    }

    static double Add(Example example, double[] weights, double[] gradient)
    {
        var share = new double[example.Features.Count];
        for (var at = 0; at < share.Length; at++)
            foreach (var feature in example.Features[at]) share[at] += weights[feature];
        var (most, all, good) = (share.Max(), 0.0, 0.0);
        for (var at = 0; at < share.Length; at++)
        {
            all += share[at] = Math.Exp(share[at] - most);
            good += share[at] * example.Gains[at];
        }
        good = Math.Max(good, double.Epsilon);
        for (var at = 0; at < share.Length; at++)
        {
            var slope = example.Weight * (share[at] / all - share[at] * example.Gains[at] / good);
            foreach (var feature in example.Features[at]) gradient[feature] += slope;
        }
        return example.Weight * Math.Log(all / good);
    }
}
