namespace Newsprint;

/// <summary>
/// Gives each bidder at most one object and each object to at most one bidder so that the sum of values is the largest
/// there is, but for <see cref="Step"/> a bidder. An auction: whoever is outbid bids again; prices only rise, so it ends.
/// </summary>
static class Assignment
{
    const double Step = 0.02;

    /// <param name="values">For each bidder, the objects it may have and what each is worth; what is worth nothing is left out.</param>
    /// <param name="objects">Number of objects.</param>
    /// <returns>For each bidder, its object; -1 for none.</returns>
    public static int[] Solve(IReadOnlyList<IReadOnlyList<(int Object, double Value)>> values, int objects)
    {
        var price = new double[objects];
        var holder = new int[objects];
        var held = new int[values.Count];
        Array.Fill(holder, -1);
        Array.Fill(held, -1);
        var waiting = new Queue<int>(Enumerable.Range(0, values.Count));
        while (waiting.TryDequeue(out var bidder))
        {
            if (Best(values[bidder], price, out var margin) is not { } best) continue;
            price[best] += margin + Step;
            if (holder[best] is >= 0 and var loser)
            {
                held[loser] = -1;
                waiting.Enqueue(loser);
            }
            (holder[best], held[bidder]) = (bidder, best);
        }
        return held;
    }

    /// <summary>The object of the largest surplus, and how far it is ahead of the next best thing, which may be to have none.</summary>
    static int? Best(IReadOnlyList<(int Object, double Value)> values, double[] price, out double margin)
    {
        int? best = null;
        double first = 0, second = 0;
        foreach (var (thing, value) in values)
        {
            var surplus = value - price[thing];
            if (surplus > first) (best, second, first) = (thing, first, surplus);
            else if (surplus > second) second = surplus;
        }
        margin = first - second;
        return best;
    }
}
