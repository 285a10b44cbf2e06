namespace Newsprint.Fit;

/// <summary>
/// Finds the weights with the least loss: the L-BFGS method (Nocedal and Wright, Numerical Optimization, chapter 7), without chance.
/// </summary>
static class Minimizer
{
    const int Memory = 8, MostSteps = 120;
    const double Enough = 1e-5;

    public static double[] Run(Objective objective, IReadOnlyList<float> from)
    {
        var (weights, gradient) = (from.Select(weight => (double)weight).ToArray(), new double[from.Count]);
        var loss = objective.At(weights, gradient);
        var history = new List<(double[] Step, double[] Change)>();
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Direction(gradient, history);
            var (next, slope, found) = Search(objective, weights, direction, loss, Dot(gradient, direction));
            history.Add((Minus(next, weights), Minus(slope, gradient)));
            if (Dot(history[^1].Step, history[^1].Change) <= 1e-10) history.RemoveAt(history.Count - 1);
            if (history.Count > Memory) history.RemoveAt(0);
            var gain = loss - found;
            (weights, gradient, loss) = (next, slope, found);
            if (gain < Enough * Math.Max(1, loss)) break;
        }
        return weights;
    }

    /// <summary>Halves the step until it gains enough.</summary>
    static (double[], double[], double) Search(Objective objective, double[] weights, double[] direction, double loss, double slope)
    {
        var gradient = new double[weights.Length];
        for (var length = 1.0; ; length /= 2)
        {
            var next = new double[weights.Length];
            for (var at = 0; at < next.Length; at++) next[at] = weights[at] - length * direction[at];
            var found = objective.At(next, gradient);
            if (found <= loss - 1e-4 * length * slope || length < 1e-6) return (next, gradient, found);
        }
    }

    static double[] Direction(double[] gradient, List<(double[] Step, double[] Change)> history)
    {
        var direction = (double[])gradient.Clone();
        var shares = new double[history.Count];
        for (var at = history.Count - 1; at >= 0; at--)
            Add(direction, history[at].Change,
                -(shares[at] = Dot(history[at].Step, direction) / Dot(history[at].Change, history[at].Step)));
        var scale = history.Count == 0 ? 0.01 : Dot(history[^1].Step, history[^1].Change) / Dot(history[^1].Change, history[^1].Change);
        for (var at = 0; at < direction.Length; at++) direction[at] *= scale;
        for (var at = 0; at < history.Count; at++)
            Add(direction, history[at].Step, shares[at] - Dot(history[at].Change, direction) / Dot(history[at].Change, history[at].Step));
        return direction;
    }

    static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var at = 0; at < a.Length; at++) sum += a[at] * b[at];
        return sum;
    }

    static double[] Minus(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];

    static void Add(double[] to, double[] what, double times)
    {
        for (var at = 0; at < to.Length; at++) to[at] += times * what[at];
    }
}
