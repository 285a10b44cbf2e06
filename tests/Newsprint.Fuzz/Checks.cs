namespace Newsprint.Fuzz;

/// <summary>What holds of every page, whatever was read.</summary>
public static class Checks
{
    /// <summary>Everything that holds of a page and of what is made from it.</summary>
    /// <exception cref="InvalidOperationException">Something does not.</exception>
    public static void Hold(Page page)
    {
        NothingLost(page);
        var figures = Figures.Of(page);
        FiguresStandInOrder(page, figures);
        foreach (var figure in figures) HoldsItsValue(figure);
        _ = Csv.ToText(Table.FiguresOf(page), new CsvOptions(Safe: true));
        JsonLines.Write(Table.FiguresOf(page), Stream.Null);
        _ = ReadingView.Of(page);
        _ = Figures.Notes(page);
        _ = (Financing.Of(page), Resumption.Of(page), Projects.Of(page));
    }

    /// <summary>Every character but white space belongs to exactly one thing of the page; paragraphs say what stands there.</summary>
    public static void NothingLost(Page page)
    {
        var text = page.Source.Text;
        var owners = new byte[text.Length];
        foreach (var span in Spans(page))
            for (var i = span.Start; i < span.End; i++) owners[i]++;
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) ? owners[i] > 1 : owners[i] != 1)
                throw Broken($"offset {i} (line {page.Source.LineOf(i)}) belongs to {owners[i]} things");
        foreach (var paragraph in page.Articles.SelectMany(article => article.Paragraphs))
            if (paragraph.Text != string.Concat(paragraph.Spans.Select(span => text[span.Start..span.End])))
                throw Broken("a paragraph says what does not stand there");
    }

    /// <summary>Figures are disjoint, each says the characters at its place, and qualifies one that is there.</summary>
    public static void FiguresStandInOrder(Page page, IReadOnlyList<Figure> figures)
    {
        var (at, text) = (0, page.Source.Text);
        var starts = figures.Select(figure => figure.Span.Start).ToHashSet();
        foreach (var figure in figures.OrderBy(figure => figure.Span.Start))
        {
            if (figure.Span.Start < at || figure.Span.End > text.Length || figure.Span.Length <= 0)
                throw Broken($"the span {figure.Span} overlaps another or leaves the text");
            if (text[figure.Span.Start..figure.Span.End] != figure.Text) throw Broken($"at {figure.Span} stands not '{figure.Text}'");
            if (figure.Line != page.Source.LineOf(figure.Span.Start)) throw Broken($"{figure.Span} is not in line {figure.Line}");
            if (figure.OfStart is { } of && !starts.Contains(of)) throw Broken($"{figure.Span} qualifies a figure at {of}, where none is");
            at = figure.Span.End;
        }
    }

    /// <summary>An interval holds its value; a period does not end before it begins.</summary>
    public static void HoldsItsValue(Figure figure)
    {
        var (value, interval) = (figure.Quantity.Value, figure.Quantity.Interval);
        if (interval.Low > value || interval.High < value)
            throw Broken($"'{figure.Text}': {value} lies outside [{interval.Low}, {interval.High}]");
        if (figure.Period.End < figure.Period.Start) throw Broken($"'{figure.Text}': the period ends before it begins");
    }

    static IEnumerable<TextSpan> Spans(Page page)
    {
        foreach (var article in page.Articles)
        {
            foreach (var span in new[] { article.HeadlineSpan, article.KickerSpan, article.DeckSpan, article.BylineLine })
                if (span is { } given) yield return given;
            foreach (var span in article.Paragraphs.SelectMany(paragraph => paragraph.Spans)) yield return span;
            foreach (var span in article.Duplicates) yield return span;
        }
        foreach (var span in page.Captions.SelectMany(caption => caption.Joined.Pieces)) yield return span;
        foreach (var span in page.Banners) yield return span;
        foreach (var span in page.Furniture) yield return span;
    }

    static InvalidOperationException Broken(string what) => new(what);
}
