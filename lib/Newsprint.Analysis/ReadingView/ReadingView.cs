using System.Security.Cryptography;
using System.Text;

namespace Newsprint;

/// <summary>
/// A page as one web page that needs nothing else: its articles, put together, every figure marked, and beside them the table of
/// its figures, each row bound to its mark. Works without its script too: marks and rows are links, marks carry their facts.
/// </summary>
public static class ReadingView
{
    static readonly string Style = RoleStyle.Rules() + Resource("view.css"), Script = Resource("view.js");

    // Hashes of the one style sheet and the one script: nothing that a text could smuggle in runs, styles or loads.
    static readonly string Policy =
        $"default-src 'none'; script-src {Hash(Script)}; style-src {Hash(Style)}; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The page with its figures.</summary>
    /// <returns>HTML; the same bytes for the same page.</returns>
    public static string Of(Page page) => Of(page, Figures.Of(page));

    /// <summary>The page with the figures given.</summary>
    /// <param name="page">A page.</param>
    /// <param name="figures">Figures of that page; their spans disjoint.</param>
    /// <returns>HTML; the same bytes for the same page.</returns>
    public static string Of(Page page, IReadOnlyList<Figure> figures)
    {
        var articles = new PageArticles(page, figures);
        var read = articles.Html();
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Html.Escape(PageText.Title(page, figures))}</title>
            <style>{Style}</style>
            </head>
            <body>
            <a class="skip" href="#figures">Skip to the table of figures</a>
            <header><h1>{Html.Escape(Name(page))}</h1><p>{Html.Escape(PageText.Title(page, figures))}</p></header>
            <div class="panes">
            <main lang="zh-Hans">
            {read}</main>
            <aside id="figures" tabindex="-1" aria-label="Figures of the page">
            {FigureRows.Html(page, figures, articles.Marked)}</aside>
            </div>
            <div id="card" role="tooltip" hidden></div>
            <script>{Script}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    static string Name(Page page) =>
        string.Join(' ',
            new[]
            {
                page.Publisher ?? "", page.Published is { } day ? Heads.Iso(day) : ""
            }.Where(part => part.Length > 0)) is { Length: > 0 } name
        ? name : page.Source.Name.Length > 0 ? Path.GetFileName(page.Source.Name) : "A page";

    static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReadingView).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
