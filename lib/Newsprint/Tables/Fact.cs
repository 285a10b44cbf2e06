namespace Newsprint;

/// <summary>One level that a page states, once or several times, with the changes that qualify it.</summary>
sealed record Fact(Measured? Value, IReadOnlyList<Figure> Statements, IReadOnlyList<Figure> Changes)
{
    /// <summary>The figure that states it most precisely; the change itself where no level is stated.</summary>
    public Figure Main => Value?.Figures[0] ?? Changes[0];

    /// <summary>The change against the year before that has the role; null when none is stated.</summary>
    public Measured? YearOnYear(Role role) =>
        Changes.FirstOrDefault(change => IsYearOnYear(change) && change.Role == role) is { } found ? Measured.Stated(found) : null;

    public IEnumerable<Figure> OtherChanges => Changes.Where(change => !IsYearOnYear(change));

    static bool IsYearOnYear(Figure change) => change.Base == Comparison.YearOnYear && change.Role is Role.Delta or Role.Growth;

    /// <summary>The facts among the figures of one page, in printed order. Statements that rounding reconciles become one.</summary>
    /// <param name="figures">All figures of the page.</param>
    /// <param name="wanted">Which levels, or changes without a level, are asked for.</param>
    public static IReadOnlyList<Fact> Read(IReadOnlyList<Figure> figures, Func<Figure, bool> wanted)
    {
        var changes = figures.Where(figure => figure.Role is Role.Delta or Role.Growth).ToLookup(figure => figure.OfStart ?? -1);
        var levels = figures.Where(figure => figure.Role is Role.Level or Role.Share && wanted(figure));
        var facts = SameFacts.Of(levels).Select(same => OfLevel(same, changes));
        var alone =
            changes[-1].Where(wanted).Where(figure => figure.Base == Comparison.YearOnYear).Select(figure => new Fact(null, [], [figure]));
        return [.. facts.Concat(alone).OrderBy(fact => fact.Main.Span)];
    }

    static Fact OfLevel(List<Figure> same, ILookup<int, Figure> changes)
    {
        var main =
            same.Where(figure => figure.Quantity.Bound == Bound.Exact).MinBy(figure => figure.Quantity.Interval.Width ?? decimal.MaxValue)
            ?? same[0];
        return new Fact(
            Measured.Stated(main, [.. same.Where(figure => figure != main)]),
            same,
            [.. same.SelectMany(figure => changes[figure.Span.Start])]);
    }
}
