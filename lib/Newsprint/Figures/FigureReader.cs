namespace Newsprint;

/// <summary>
/// Reads the figures of a page. Article by article: sentences and their tokens, then for each number the passes, in order:
/// frame, role, base, name, link and indicator, status; last its area and its period.
/// </summary>
static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Page page, Units? units = null)
    {
        var figures = new List<Figure>();
        var home = Home(page);
        foreach (var discourse in Discourse.Of(page))
            figures.AddRange(new DiscourseReader(page, discourse, home, units).Read().Select(read => read.Figure));
        figures.Sort((a, b) => a.Span.CompareTo(b.Span));
        return figures;
    }

    /// <summary>How the figures that overlap a span of the source were read.</summary>
    public static IReadOnlyList<Explanation> Explain(Page page, TextSpan span) =>
        [.. Discourse.Of(page).SelectMany(discourse => new DiscourseReader(page, discourse, Home(page), units: null, explain: true).Read())
            .Where(read => read.Figure.Span.Overlaps(span))
            .OrderBy(read => read.Figure.Span)
            .Select(read => new Explanation(read.Figure, read.Reading.Because!))];

    /// <summary>The place that 全市 and 我省 mean on the page.</summary>
    static Area Home(Page page) => HomeArea.Of(page.Publisher, [page.Source.Text], page.Published);
}
