using System.Text;

namespace Newsprint;

/// <summary>A page as its articles, every figure marked; inline styles only, no script, no ids.</summary>
static class PageHtml
{
    const string Quiet = "color:#5F6B7A;font-size:13px";

    public static string Of(Page page, IReadOnlyList<Figure> figures)
    {
        var marks = new FigureMarks(page.Source, figures);
        var html = new StringBuilder("<div style=\"max-width:860px;line-height:1.75;font-size:15px\">\n");
        html.Append($"<div style=\"{Quiet}\">{Html.Escape(PageText.Title(page, figures))}<br>{Key(figures)}</div>\n");
        foreach (var caption in page.Captions)
            html.Append($"<p style=\"margin:8px 0;padding-left:12px;border-left:3px solid #E4E7EB\">{marks.Of(caption.Joined.Pieces)}</p>\n");
        foreach (var article in page.Articles) Article(html, page, article, marks);
        return html.Append("</div>").ToString();
    }

    static string Key(IReadOnlyList<Figure> figures) =>
        string.Join(" ", RoleStyle.All.Where(role => figures.Any(figure => figure.Role == role))
        .Select(role => $"<span style=\"{RoleStyle.Of(role)}\">{Words.Of(role)} {figures.Count(figure => figure.Role == role)}</span>"));

    static void Article(StringBuilder html, Page page, Article article, FigureMarks marks)
    {
        html.Append("<div style=\"margin:22px 0 4px;font-size:18px;font-weight:bold\">");
        html.Append(article.HeadlineSpan is { } headline ? marks.Of([headline]) : "(no headline)").Append("</div>\n");
        html.Append($"<div style=\"{Quiet}\">{Html.Escape(PageText.Facts(page, article))}</div>\n");
        if (article.StartsTruncated) html.Append(Gap("its beginning is not on the page"));
        foreach (var paragraph in article.Paragraphs) html.Append($"<p style=\"margin:6px 0\">{marks.Of(paragraph.Spans)}</p>\n");
        if (article.EndsTruncated) html.Append(Gap("its end is not on the page"));
        if (article.Duplicates.Count > 0)
            html.Append(Gap($"left out, for they repeat earlier text: {string.Join(", ", article.Duplicates.Select(one => PageText.Lines(page, one)))}"));
    }

    static string Gap(string what) => $"<p style=\"margin:6px 0;{Quiet}\">⋯ {what} ⋯</p>\n";
}
