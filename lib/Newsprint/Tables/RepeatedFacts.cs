namespace Newsprint;

/// <summary>The same thing stated twice: in headline and body, twice on a page, on two pages.</summary>
static class RepeatedFacts
{
    public static IEnumerable<Finding> Within(PageFigures page)
    {
        var articles = page.Page.Articles.ToDictionary(article => article.Number);
        bool InHead(Figure figure) =>
            figure.Article is { } number && articles.GetValueOrDefault(number)?.IsInHead(figure.Span) == true;
        foreach (var same in Named(page.Figures).GroupBy(figure => (figure.Article, Key(figure))))
            foreach (var (a, b) in Pairs([.. same]))
            {
                var found = InHead(a) != InHead(b)
                    ? Compare(Identity.HeadlineAndBody, a, b, figure => InHead(figure) ? "in the headline" : "in the body")
                    : Compare(Identity.StatedTwice, a, b, figure => $"in line {figure.Line}");
                if (found is not null) yield return found;
            }
    }

    public static IEnumerable<Finding> BetweenPages(IReadOnlyList<PageFigures> pages)
    {
        var figures = pages.SelectMany(page => Named(page.Figures)).Where(figure => figure.Period.IsKnown());
        foreach (var same in figures.GroupBy(Key))
        {
            var firsts = same.GroupBy(figure => figure.Source).Select(Precise).ToList();
            foreach (var (a, b) in Pairs(firsts))
                if (Compare(Identity.BetweenPages, a, b, figure => $"in {figure.Source}") is { } finding) yield return finding;
        }
    }

    /// <summary>What a page states for a period, against what another page's growth or change implies for it.</summary>
    public static IEnumerable<Finding> YearsBefore(IReadOnlyList<PageFigures> pages)
    {
        var table = FinancingReader.Read(pages);
        var stated = table.Rows.Concat(table.Counts).Where(row => row.Value is not null && row.Period.IsKnown()).ToList();
        var of = stated.ToLookup(row => (row.Item, row.Area, row.Period));
        foreach (var row in stated.Where(row => row is { Prior: not null, PriorPeriod: not null }))
            foreach (var before in of[(row.Item, row.Area, row.PriorPeriod!.Value)].Where(other => other.Source != row.Source))
                if (Compare(row, before) is { } finding) yield return finding;
    }

    static Finding? Compare(FinancingRow row, FinancingRow before)
    {
        if (!row.Prior!.Unit.IsSameAs(before.Value!.Unit)) return null;
        var gap = before.Value - row.Prior;
        return gap.Interval.Contains(0) ? null : new(Identity.BetweenPages,
            $"{row.Item} was {before.Value.Formula} in {before.Source}, and by {row.Source} {Shown.Of(row.Prior)} ({row.Prior.Formula})",
                gap, false, gap.Figures);
    }

    static IEnumerable<Figure> Named(IReadOnlyList<Figure> figures) =>
        figures.Where(figure => figure.Role == Role.Level && figure.Indicator.Length >= 4);

    static (string, Area?, ReferencePeriod, string) Key(Figure figure) =>
        (figure.Indicator, figure.Area, figure.Period, figure.Quantity.Unit.Name);

    static Figure Precise(IEnumerable<Figure> same) => same.MinBy(figure => figure.Quantity.Interval.Width ?? decimal.MaxValue)!;

    // Each against the first one.
    static IEnumerable<(Figure, Figure)> Pairs(IReadOnlyList<Figure> same) => same.Skip(1).Select(other => (same[0], other));

    static Finding? Compare(Identity identity, Figure a, Figure b, Func<Figure, string> where)
    {
        if (a.Quantity.Value == b.Quantity.Value) return null;
        if (identity != Identity.BetweenPages && (a.Sentence == b.Sentence || !AreNear(a.Quantity.Value, b.Quantity.Value))) return null;
        var rounding = a.Quantity.Interval.Overlaps(b.Quantity.Interval);
        return new(identity, $"{a.Indicator} is {a.Text} {where(a)}, {b.Text} {where(b)}", Measured.Stated(a) - Measured.Stated(b),
            rounding, [a, b]);
    }

    // Two members of a list, two ends of a range can share a name; a misprint, a revision or a rounding stays near.
    static bool AreNear(decimal a, decimal b) => a * b > 0 && Math.Abs(a - b) <= Math.Max(Math.Abs(a), Math.Abs(b)) / 10;
}
