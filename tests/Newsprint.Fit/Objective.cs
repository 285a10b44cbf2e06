namespace Newsprint.Fit;

/// <summary>How badly weights tell right candidates from others: the negative log of the share of right ones, a penalty for large weights added.</summary>
sealed class Objective(IReadOnlyList<Example> examples, double penalty)
{
    /// <summary>The value at some weights; the gradient there is written over <paramref name="gradient"/>.</summary>
    public double At(double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            loss += penalty * weights[feature] * weights[feature] / 2;
            gradient[feature] = penalty * weights[feature];
        }
        foreach (var example in examples) loss += Add(example, weights, gradient);
        return loss;
    }

    static double Add(Example example, double[] weights, double[] gradient)
    {
        var share = new double[example.Features.Count];
        for (var at = 0; at < share.Length; at++)
            foreach (var feature in example.Features[at]) share[at] += weights[feature];
        var (most, all, right) = (share.Max(), 0.0, 0.0);
        for (var at = 0; at < share.Length; at++)
        {
            all += share[at] = Math.Exp(share[at] - most);
            if (example.Right[at]) right += share[at];
        }
        right = Math.Max(right, double.Epsilon);
        for (var at = 0; at < share.Length; at++)
        {
            var slope = example.Weight * (share[at] / all - (example.Right[at] ? share[at] / right : 0));
            foreach (var feature in example.Features[at]) gradient[feature] += slope;
        }
        return example.Weight * Math.Log(all / right);
    }
}
