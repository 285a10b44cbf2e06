using System.Globalization;
using System.Text;

namespace Newsprint.Tool.NewPages;

/// <summary>A checklist of what was read of a page: a box for each figure, and what could not be read.</summary>
static class ReviewList
{
    /// <summary>The list as Markdown.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What its file is called, for the calls that the list names.</param>
    public static string Of(Page page, string name)
    {
        var figures = Figures.Of(page);
        var list = new StringBuilder();
        list.Append(CultureInfo.InvariantCulture, $"# {Plain(name)}: {Counted.Of(figures.Count, "figure")} to review\n\n");
        list.Append(CultureInfo.InvariantCulture,
            $"{Plain(page.Publisher ?? "")}, {page.Published:yyyy-MM-dd}. Tick a box when all of its line is right: place, text, value and unit, role, indicator, area, period.\n");
        list.Append(CultureInfo.InvariantCulture,
            $"Where the print is wrong, put the misprint into corrections.tsv beside the page; where the reading is, `newsprint explain {name} --at LINE:COL` says why.\n");
        foreach (var article in figures
            .GroupBy(figure => (figure.Article, figure.Headline))
            .OrderBy(group => group.Key.Article ?? int.MaxValue))
        {
            list.Append(CultureInfo.InvariantCulture,
                $"\n## {(article.Key.Article is { } number ? $"{number}. {Plain(article.Key.Headline ?? "(no headline)")}" : "Outside the articles")}\n\n");
            foreach (var figure in article) list.Append(Line(page, figure));
        }
        Note[] notes = [.. page.Notes, .. Figures.Notes(page)];
        if (notes.Length > 0) list.Append("\n## Not read as it stands\n\n");
        foreach (var note in notes) list.Append(CultureInfo.InvariantCulture, $"- [ ] {Plain(note.ToString())}\n");
        return list.ToString();
    }

    static string Line(Page page, Figure figure)
    {
        var column = figure.Span.Start - page.Source.LineSpan(figure.Line).Start + 1;
        var kind = $"{Words.Of(figure.Role)}{Against(figure.Base)}, {Words.Of(figure.Status)}";
        var about = $"{Told(figure.Indicator)}; {Told(figure.Area?.Name)}; {Told(Heads.Days(figure.Period))}";
        return string.Create(CultureInfo.InvariantCulture,
            $"- [ ] {figure.Line}:{column} **{Plain(figure.Text)}** = {Bounded(figure.Quantity)} {Plain(figure.Quantity.Unit.Name)}, {kind}; {about}\n  > {Plain(figure.Sentence)}\n");
    }

    static string Against(Comparison comparison) => comparison switch
    {
        Comparison.YearOnYear => " against the year before",
        Comparison.MonthOnMonth => " against the month or quarter before",
        Comparison.Previous => " against an earlier time",
        _ => "",
    };

    static string Bounded(Quantity quantity) =>
        (quantity.Bound == Bound.Exact ? "" : $"{Words.Of(quantity.Bound)} ")
            + quantity.Value.ToString("0.#############################", CultureInfo.InvariantCulture);

    static string Told(string? text) => text is { Length: > 0 } ? Plain(text) : "—";

    /// <summary>Text of a page as Markdown shows it unchanged, on one line.</summary>
    static string Plain(string text) =>
        string.Concat(Terminal.Plain(text.ReplaceLineEndings(" ")).Select(c => "\\`*_[]<>#|&".Contains(c) ? $"\\{c}" : c.ToString()));
}
