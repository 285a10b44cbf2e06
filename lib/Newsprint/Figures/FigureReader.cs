namespace Newsprint;

/// <summary>
/// Reads the figures of a page. Article by article: sentences and their tokens, then for each number the passes, in order:
/// frame, role, base, name, link and indicator, status; last its area and its period.
/// </summary>
static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Page page, Units? units = null)
    {
        var (figures, inOrder) = (new List<Figure>(), true);
        Read(page, units, (reader, reading) =>
        {
            var figure = reader.FigureOf(reading);
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
        Read(page, null, (reader, reading) => explained.Add(new(reader.FigureOf(reading), reading.Because!)), explain: true);
        return [.. explained.Where(one => one.Figure.Span.Overlaps(span)).OrderBy(one => one.Figure.Span)];
    }

    static void Read(Page page, Units? units, Action<DiscourseReader, Reading> found, bool explain = false)
    {
        var bench = Workbench.Take();
        var home = HomeArea.Of(page.Publisher, [page.Source.Text], page.Published);
        var places = new AreaContext(page.Published, HomeArea.Place(home));
        var stated = StatedDay.Of(page.Source.Text, page.Published);
        var reader = new DiscourseReader(page, places, units, bench, stated, explain);
        foreach (var discourse in Discourse.Of(page, bench.Blocks))
        {
            foreach (var reading in reader.Read(discourse)) found(reader, reading);
            bench.Clear();
        }
        bench.GiveBack();
    }
}
