namespace Newsprint;

/// <summary>
/// Reads the figures of a page: sentences and their tokens, then for each number the passes, in order:
/// frame, role, base, name, area and period, link and indicator, status.
/// </summary>
static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Page page, Units? units = null)
    {
        var (figures, inOrder) = (new List<Figure>(), true);
        Read(page, units, (discourse, reading) =>
        {
            var figure = FigureMaker.Make(page, discourse, reading);
            inOrder = inOrder && (figures.Count == 0 || figures[^1].Span.Start < figure.Span.Start);
            figures.Add(figure);
        });
        if (!inOrder) figures.Sort((a, b) => a.Span.CompareTo(b.Span));
        return figures;
    }

    /// <summary>How the figures that overlap a span of the source were read.</summary>
    public static IReadOnlyList<Explanation> Explain(Page page, TextSpan span)
    {
        var explained = new List<Explanation>();
        Read(page, null, (discourse, reading) => explained.Add(new(FigureMaker.Make(page, discourse, reading), reading.Because!)),
            explain: true);
        return [.. explained.Where(one => one.Figure.Span.Overlaps(span)).OrderBy(one => one.Figure.Span)];
    }

    static void Read(Page page, Units? units, Action<Discourse, Reading> found, bool explain = false)
    {
        var bench = Workbench.Take();
        var reader = new DiscourseReader(page, units, bench, explain);
        foreach (var draft in reader.Read())
            foreach (var reading in draft.Readings) found(draft.Discourse, reading);
        bench.GiveBack();
    }
}
