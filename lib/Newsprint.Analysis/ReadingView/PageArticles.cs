using System.Text;

namespace Newsprint;

/// <summary>
/// The reading side of the view: articles put together, captions, what else is printed, and every place where something is amiss.
/// </summary>
sealed class PageArticles
{
    readonly Page _page;
    readonly FigureMarks _marks;
    readonly HashSet<Figure> _marked = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<int, Joint> _joints;
    readonly HashSet<Note> _shown = [];
    readonly StringBuilder _html = new();

    public PageArticles(Page page, IReadOnlyList<Figure> figures)
    {
        _page = page;
        _marks = new FigureMarks(page.Source, figures, new MarkManner(Mark, Break));
        _joints = page.Articles
            .SelectMany(article => article.Joints)
            .DistinctBy(joint => joint.Right.Start)
            .ToDictionary(joint => joint.Right.Start);
    }

    /// <summary>The figures that have a mark; whole after <see cref="Html"/>.</summary>
    public IReadOnlySet<Figure> Marked => _marked;

    public string Html()
    {
        foreach (var article in _page.Articles) Article(article);
        Section("captions", "Captions", [.. _page.Captions.Select(caption => caption.Joined.Pieces)]);
        Section("elsewhere", "Also on the page",
            [.. _page.Banners.Concat(_page.Furniture).Order().Select(span => (IReadOnlyList<TextSpan>)[span])]);
        Notes();
        return _html.ToString();
    }

    void Article(Article article)
    {
        _html.Append($"<article aria-labelledby=\"a{article.Number}\">\n");
        Line("kicker", article.KickerSpan);
        _html.Append($"<h2 id=\"a{article.Number}\">{(article.HeadlineSpan is { } headline ? _marks.Of([headline]) : Aside("no headline"))}</h2>\n");
        Line("deck", article.DeckSpan);
        _html.Append($"<p class=\"facts\" lang=\"en\">{Newsprint.Html.Escape(PageText.Facts(_page, article))}</p>\n");
        if (article.StartsTruncated) Gap("its beginning is not on the page");
        foreach (var paragraph in article.Paragraphs) Paragraph(paragraph.Spans);
        if (article.EndsTruncated) Gap("its end is not on the page");
        foreach (var duplicate in article.Duplicates) Duplicate(duplicate);
        _html.Append("</article>\n");
    }

    void Line(string kind, TextSpan? span)
    {
        if (span is { } there) _html.Append($"<p class=\"{kind}\">{_marks.Of([there])}</p>\n");
    }

    void Paragraph(IReadOnlyList<TextSpan> pieces)
    {
        if (_joints.GetValueOrDefault(pieces[0].Start) is { Kind: JointKind.Displaced or JointKind.DisplacedOpening } moved)
            _html.Append($"<p class=\"moved\" lang=\"en\">↷ moved here from {Lines(moved.Right)}: {Newsprint.Html.Escape(moved.Why)}</p>\n");
        _html.Append($"<p id=\"p{pieces[0].Start}\"><span class=\"line\" aria-hidden=\"true\">{_page.Source.LineOf(pieces[0].Start)}</span>{_marks.Of(pieces)}</p>\n");
        foreach (var note in _page.Notes.Where(note => note.Span is { } span && pieces.Any(piece => piece.Overlaps(span))))
            if (_shown.Add(note)) Gap($"line {note.Line}: found {note.Found}; expected {note.Expected}");
    }

    void Gap(string what) => _html.Append($"<p class=\"gap\" lang=\"en\">⋯ {Newsprint.Html.Escape(what)} ⋯</p>\n");

    void Duplicate(TextSpan span) => _html.Append(
        $"<div class=\"duplicate\"><p lang=\"en\">left out, for it repeats earlier text ({Lines(span)})</p><del>{Newsprint.Html.Escape(_page.Source.Text[span.Start..span.End])}</del></div>\n");

    void Section(string kind, string title, IReadOnlyList<IReadOnlyList<TextSpan>> texts)
    {
        if (texts.Count == 0) return;
        _html.Append($"<section class=\"{kind}\" aria-label=\"{title}\"><h2 lang=\"en\">{title}</h2>\n");
        foreach (var pieces in texts) Paragraph(pieces);
        _html.Append("</section>\n");
    }

    void Notes()
    {
        if (_page.Notes.Count == 0) return;
        _html.Append("<section class=\"notes\" lang=\"en\" aria-label=\"Notes\"><h2>What could not be read as it stood</h2>\n<ul>\n");
        foreach (var note in _page.Notes)
            _html.Append($"<li>{Newsprint.Html.Escape((note with { Source = Path.GetFileName(note.Source) }).ToString())}</li>\n");
        _html.Append("</ul></section>\n");
    }

    string Mark(Figure figure, string html)
    {
        var (role, start) = (Words.Of(figure.Role), figure.Span.Start);
        return _marked.Add(figure)
            ? $"<a class=\"figure {role}\" id=\"f{start}\" href=\"#r{start}\" title=\"{Newsprint.Html.Escape(FigureMarks.Tooltip(figure))}\">{html}</a>"
            : $"<span class=\"figure {role}\">{html}</span>";
    }

    string Break(TextSpan before, TextSpan after)
    {
        var (what, joint) = (FigureMarks.Joined(_page.Source, before, after), _joints.GetValueOrDefault(after.Start));
        var moved = joint?.Kind == JointKind.DisplacedJoin;
        var why = Newsprint.Html.Escape(joint is null ? what : $"{what}{(moved ? ", displaced" : "")}; {joint.Why}");
        return $"<span class=\"break{(moved ? " displaced" : "")}\" role=\"note\" lang=\"en\" aria-label=\"{why}\" title=\"{why}\"{(moved ? " tabindex=\"0\"" : "")}>{(moved ? "↷" : "¦")}</span>";
    }

    static string Aside(string what) => $"<span class=\"gap\" lang=\"en\">({what})</span>";

    string Lines(TextSpan span) => PageText.Lines(_page, span);
}
