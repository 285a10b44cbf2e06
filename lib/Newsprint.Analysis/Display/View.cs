using Deedle;
using Microsoft.Data.Analysis;

namespace Newsprint;

/// <summary>
/// A value as a notebook shows it, in every front end alike: HTML without script, ids or anything that differs between runs, and text.
/// A cell that ends with one shows it.
/// </summary>
[TypeFormatterSource(typeof(HtmlFormatters))]
public sealed class View
{
    const int Rows = 40;

    readonly string _html, _text;

    View(string html, string text) => (_html, _text) = (html, text);

    /// <summary>A page as its articles, put together, every figure marked in its text by its role.</summary>
    public static View Of(Page page) => Of(page, Figures.Of(page));

    /// <summary>A page with the figures given.</summary>
    public static View Of(Page page, IReadOnlyList<Figure> figures) => new(PageHtml.Of(page, figures), PageText.Of(page, figures));

    /// <summary>A table, its first rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The most rows to show.</param>
    /// <param name="longest">The most characters of a cell to show; the rest stands in a tooltip.</param>
    public static View Of(Table table, int rows = Rows, int longest = TableHtml.LongestCell) =>
        new(TableHtml.Of(table, rows, longest), TableText.Of(table, rows));

    /// <summary>A frame, its first rows.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="rows">The most rows to show.</param>
    public static View Of(DataFrame frame, int rows = Rows) => Of(Table.Of(frame), rows);

    /// <summary>A frame, its first rows.</summary>
    /// <param name="frame">The frame; row keys are left out.</param>
    /// <param name="rows">The most rows to show.</param>
    public static View Of<TRow>(Frame<TRow, string> frame, int rows = Rows) => Of(Table.Of(frame), rows);

    /// <summary>HTML; Verso calls it.</summary>
    public string ToHtml() => _html;

    /// <summary>Text.</summary>
    public override string ToString() => _text;
}
