namespace Newsprint;

/// <summary>
/// Pages checked against themselves and one another: what must hold between their figures and does not, or only by rounding.
/// </summary>
public sealed record Consistency
{
    /// <summary>Every gap, also those that rounding explains.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The gaps that rounding does not explain.</summary>
    public IEnumerable<Finding> Contradictions => Findings.Where(finding => !finding.RoundingExplainsIt);

    /// <summary>Checks a page against itself.</summary>
    public static Consistency Of(Page page) => Of([page]);

    /// <summary>Checks each page against itself, and all against one another.</summary>
    public static Consistency Of(IEnumerable<Page> pages) => Of([.. pages.Select(PageFigures.Of)]);

    internal static Consistency Of(IReadOnlyList<PageFigures> pages) => new()
    {
        Findings = [.. pages.SelectMany(Within), .. RepeatedFacts.BetweenPages(pages), .. RepeatedFacts.YearsBefore(pages)],
    };

    static IEnumerable<Finding> Within(PageFigures page) =>
    [
        .. PartsFinder.Find(page.Figures).Select(PartsAndTotal).OfType<Finding>(),
        .. Fact.Read(page.Figures, _ => true).Select(LevelDeltaGrowth).OfType<Finding>(),
        .. RepeatedFacts.Within(page),
        .. page.Figures.Where(figure => figure is { Role: Role.Share, Quantity.Value: > 100 }).Select(ShareOfWhole),
    ];

    // Parts that fall short of their total leave room for others that are not listed; parts that exceed it do not.
    static Finding? PartsAndTotal(Parts parts)
    {
        var total = Measured.Stated(parts.Total);
        var sum = Measured.Sum(parts.Listed.Select(part => Measured.Stated(part)));
        var residual = total - sum;
        var rounding = residual.Interval.Contains(0);
        if (residual.Value == 0 || (residual.Value > 0 && !rounding)) return null;
        return new(Identity.PartsAndTotal,
            $"{parts.Listed.Count} listed parts of {parts.Total.Indicator} add up to {Shown.Of(sum)}; the total of {parts.Total.Text} minus them is {Shown.Of(residual)}",
            residual, rounding, residual.Figures);
    }

    static Finding? LevelDeltaGrowth(Fact fact)
    {
        if (fact.Value is not { } value || fact.YearOnYear(Role.Delta) is not { } delta || fact.YearOnYear(Role.Growth) is not { } growth)
            return null;
        if (YearOnYear.Of(value, delta, null).Growth is not { } implied) return null;
        var gap = growth - implied;
        return gap.Value == 0 ? null : new(Identity.LevelDeltaGrowth,
            $"{value.Figures[0].Indicator}: {value.Formula} with a change of {delta.Formula} has grown by {Shown.Of(implied)}, {growth.Formula} is stated",
            gap, gap.Interval.Contains(0), gap.Figures);
    }

    static Finding ShareOfWhole(Figure figure)
    {
        var gap = Measured.Stated(figure) - Measured.Known(100, figure.Quantity.Unit);
        return new(Identity.ShareOfWhole, $"{figure.Indicator}: a share of {figure.Text} is more than the whole", gap,
            !(gap.Interval.Low > 0), [figure]);
    }
}
