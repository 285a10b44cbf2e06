namespace Newsprint;

/// <summary>Finds totals and their listed parts among the rows of a page, and marks the parts.</summary>
static class DecompositionReader
{
    public static IReadOnlyList<Decomposition> Read(IReadOnlyList<Figure> figures, FinancingRow[] rows)
    {
        var found = new List<Decomposition>();
        var byStart = rows
            .SelectMany((row, i) => (row.Value?.Figures ?? []).Select(figure => (figure.Span.Start, i)))
            .ToDictionary(pair => pair.Start, pair => pair.i);
        foreach (var parts in PartsFinder.Find(figures))
        {
            if (!byStart.TryGetValue(parts.Total.Span.Start, out var total)) continue;
            var listed = parts.Listed.Where(part => byStart.ContainsKey(part.Span.Start)).Select(part => byStart[part.Span.Start]).ToList();
            if (listed.Count < parts.Listed.Count || listed.Exists(i => i == total)) continue;
            foreach (var i in listed) rows[i] = rows[i] with { PartOf = rows[total].Number };
            found.Add(Of(rows[total], [.. listed.Select(i => rows[i])]));
        }
        return found;
    }

    static Decomposition Of(FinancingRow total, IReadOnlyList<FinancingRow> parts)
    {
        var sum = Measured.Sum(parts.Select(part => part.Value!));
        var whole = total.Value!;
        return new Decomposition
        {
            Total = total,
            Components = [.. parts.Select(part => new Component(part, Percent(part.Value!, whole)))],
            ListedSum = sum,
            Residual = whole - sum,
            ResidualShare = whole.Value == 0 ? null : (1 - sum / whole).InPerCent(),
            Changes = Changes([.. parts.Where(part => part is { Delta.IsStated: true, Prior: not null })]),
        };
    }

    static Measured? Percent(Measured part, Measured whole) => whole.Value == 0 ? null : (part / whole).InPerCent();

    static ComponentChanges? Changes(IReadOnlyList<FinancingRow> parts)
    {
        if (parts.Count < 2) return null;
        var delta = Measured.Sum(parts.Select(part => part.Delta!));
        var prior = Measured.Sum(parts.Select(part => part.Prior!));
        return new(parts, delta, Measured.Sum(parts.Select(part => part.Value!)), prior, Percent(delta, prior));
    }
}
