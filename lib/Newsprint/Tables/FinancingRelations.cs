namespace Newsprint;

/// <summary>Money per household or firm.</summary>
/// <param name="Money">The sum.</param>
/// <param name="Count">How many share it, at the same time and place.</param>
/// <param name="Value">Sum by count, such as 元/户.</param>
/// <param name="Prior">The same a year before; null where either is unknown.</param>
public sealed record Average(FinancingRow Money, FinancingRow Count, Measured Value, Measured? Prior);

/// <summary>Money that moved other money (撬动, 带动).</summary>
/// <param name="Lever">What was put in.</param>
/// <param name="Moved">What it moved.</param>
/// <param name="Multiple">Moved by put in, a number without unit.</param>
public sealed record Leverage(FinancingRow Lever, FinancingRow Moved, Measured Multiple);

/// <summary>A line of credit and what was drawn of it.</summary>
/// <param name="Granted">The line.</param>
/// <param name="Drawn">What has arrived.</param>
/// <param name="Utilisation">Drawn in per cent of the line.</param>
/// <param name="Undrawn">Line minus drawn.</param>
public sealed record CreditLine(FinancingRow Granted, FinancingRow Drawn, Measured Utilisation, Measured Undrawn);

/// <summary>What the rows of a page are to one another, by the words that stand between them.</summary>
sealed class FinancingRelations
{
    // No article that is printed states as many sums of one place and time, and no name is as long.
    const int MostSums = 200, Long = 100, Verb = 2;

    public List<Average> Averages { get; } = [];
    public List<Leverage> Leverages { get; } = [];
    public List<CreditLine> CreditLines { get; } = [];

    public void Add(FinancingRow[] money, FinancingRow[] counts)
    {
        DrawnOfLines(money);
        for (var i = 0; i + 1 < money.Length; i++)
            if (IsLever(money[i], money[i + 1])) Leverages.Add(new(money[i], money[i + 1], money[i + 1].Value! / money[i].Value!));
        Averages.AddRange(PerHeads(money, counts));
    }

    // Each count with the first sum of its article, place and time whose name its own covers.
    static IEnumerable<Average> PerHeads(FinancingRow[] money, FinancingRow[] counts)
    {
        var sums = money
            .Where(row => row.Value is not null)
            .DistinctBy(row => (row.Article, row.Area, row.Period, row.Item))
            .ToLookup(row => (row.Article, row.Area, row.Period));
        foreach (var count in counts.Where(count => count.Value is { Value: not 0 }))
            if (sums[(count.Article, count.Area, count.Period)]
                .Take(MostSums)
                .FirstOrDefault(row => Covers(count.Item, row.Item)) is { } sum)
                yield return PerHead(sum, count);
    }

    static Average PerHead(FinancingRow money, FinancingRow count) => new(
        money, count, money.Value! / count.Value!,
        money.Prior is { } prior && count.Prior is { Value: not 0 } heads ? prior / heads : null);

    /// <summary>
    /// True when one name is made of pieces, of two characters at least, that all stand in the other; the verb that a long one begins with
    /// (投放, 发放) may be left out there.
    /// </summary>
    internal static bool Covers(string text, ReadOnlySpan<char> name)
    {
        if (name.Length > Long || text.Length > Long) return false;
        var reached = new bool[name.Length + 1];
        reached[0] = true;
        if (name.Length >= 3 * Verb) reached[Verb] = true;
        for (var start = 0; start < name.Length; start++)
            for (var end = start + 2; reached[start] && end <= name.Length
                && text.AsSpan().IndexOf(name[start..end], StringComparison.Ordinal) >= 0; end++)
                reached[end] = true;
        return reached[^1];
    }

    static bool IsLever(FinancingRow first, FinancingRow second)
    {
        if (first.Value is not { Value: not 0 } lever || second.Value is not { } moved) return false;
        var (from, to) = (lever.Figures[0], moved.Figures[0]);
        return FinanceWords.Levers.In(FigureText.Between(from, to));
    }

    void DrawnOfLines(FinancingRow[] money)
    {
        for (var i = 0; i + 1 < money.Length; i++)
        {
            if (!IsDrawn(money[i], money[i + 1])) continue;
            money[i + 1] = money[i + 1] with { PartOf = money[i].Number };
            var (line, drawn) = (money[i].Value!, money[i + 1].Value!);
            CreditLines.Add(new(money[i], money[i + 1], (drawn / line).InPerCent(), line - drawn));
        }
    }

    static bool IsDrawn(FinancingRow line, FinancingRow drawn) =>
        line.Article == drawn.Article && line.Value is { Value: > 0 } granted && drawn.Value is { } taken &&
        FinanceWords.Lines.In(line.Item) && !FinanceWords.Lines.In(drawn.Item) &&
        taken.Unit.IsSameAs(granted.Unit) && taken.Value <= granted.Value &&
        FinanceWords.Drawn.In(taken.Figures[0].Sentence);
}
