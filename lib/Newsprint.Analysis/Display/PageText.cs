using System.Globalization;

namespace Newsprint;

/// <summary>A page in words.</summary>
static class PageText
{
    public static string Of(Page page, IReadOnlyList<Figure> figures) => string.Join('\n', page.Articles
        .Select(article =>
            $"{article.Number}. {article.Headline ?? "(no headline)"} ({Facts(page, article)}; {Counted.Of(figures.Count(figure => figure.Article == article.Number), "figure")})")
        .Prepend(Title(page, figures)));

    /// <summary>Name, newspaper, day, and how much there is.</summary>
    public static string Title(Page page, IReadOnlyList<Figure> figures)
    {
        var names = new[] { Path.GetFileName(page.Source.Name), page.Publisher ?? "", page.Published is { } day ? Heads.Iso(day) : "" };
        return $"{string.Join(", ", names.Where(name => name.Length > 0))}: {Size(page)}, {Counted.Of(figures.Count, "figure")}";
    }

    /// <summary>How many articles and captions it has.</summary>
    public static string Size(Page page) => $"{Counted.Of(page.Articles.Count, "article")}, {Counted.Of(page.Captions.Count, "caption")}";

    /// <summary>Who wrote an article, when, where it stands.</summary>
    public static string Facts(Page page, Article article) => string.Join(", ", new[]
    {
        article.Byline is { } byline ? $"{byline.Kind} {string.Join(' ', byline.Names)}".Trim() : "",
        article.Dateline is { } day ? Heads.Iso(day) : "",
        article.HeadlineSpan is { } headline
            ? string.Create(CultureInfo.InvariantCulture, $"line {page.Source.LineOf(headline.Start)}")
            : "",
    }.Where(part => part.Length > 0));

    /// <summary><c>line 141</c>; <c>lines 141–145</c>.</summary>
    public static string Lines(Page page, TextSpan span)
    {
        var (first, last) = (page.Source.LineOf(span.Start), page.Source.LineOf(Math.Max(span.Start, span.End - 1)));
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $"line {first}")
            : string.Create(CultureInfo.InvariantCulture, $"lines {first}–{last}");
    }
}
