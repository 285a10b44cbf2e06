namespace Newsprint;

/// <summary>What measured features are worth, and what they add up to.</summary>
static class FeatureWeights
{
    /// <summary>Weights by feature; of each one, and each once.</summary>
    public static double[] Of(int count, params ReadOnlySpan<(int Feature, double Weight)> weights)
    {
        var all = new double[count];
        foreach (var (feature, weight) in weights) all[feature] = weight;
        return all;
    }

    /// <summary>The sum of features, each times its weight.</summary>
    public static double Sum(ReadOnlySpan<double> features, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
