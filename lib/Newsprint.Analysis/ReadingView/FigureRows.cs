using System.Globalization;
using System.Text;

namespace Newsprint;

/// <summary>The table side of the view: filters, and a row for each figure, bound to its mark.</summary>
static class FigureRows
{
    static readonly (string Name, string Kind)[] Columns =
    [
        ("Line", "number"), ("Printed", "text"), ("Role", "text"), ("Value", "number"), ("Interval", "number"),
        ("Indicator", "text"), ("Area", "text"), ("Period", "text"), ("Of", "number"),
    ];

    public static string Html(Page page, IReadOnlyList<Figure> figures, IReadOnlySet<Figure> marked)
    {
        var html = new StringBuilder();
        Filters(html, figures);
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of figures\"><table>\n");
        html.Append("<caption>Each figure as printed, what it means, and what the print leaves open. Choose a row to see it in its text.</caption>\n<thead><tr>");
        foreach (var (name, kind) in Columns)
            html.Append($"<th scope=\"col\" data-kind=\"{kind}\"{(name == "Line" ? " aria-sort=\"ascending\"" : "")}><button type=\"button\">{name}</button></th>");
        html.Append("</tr></thead>\n<tbody lang=\"zh-Hans\">\n");
        var byStart = figures.DistinctBy(figure => figure.Span.Start).ToDictionary(figure => figure.Span.Start);
        foreach (var figure in figures.OrderBy(figure => figure.Span))
            Row(html, figure, marked, figure.OfStart is { } start ? byStart.GetValueOrDefault(start) : null);
        return html.Append("</tbody></table></div>\n").ToString();
    }

    static void Filters(StringBuilder html, IReadOnlyList<Figure> figures)
    {
        html.Append("<form class=\"filters\" role=\"search\">");
        html.Append("<label class=\"find\">Filter <input type=\"search\" autocomplete=\"off\" placeholder=\"words, units, places…\"></label>\n<fieldset><legend>Roles</legend>");
        foreach (var role in RoleStyle.All)
            if (figures.Count(figure => figure.Role == role) is > 0 and var count)
                html.Append($"<label><input type=\"checkbox\" value=\"{Words.Of(role)}\" checked> {Role(role)} {count}</label>");
        html.Append($"</fieldset><output aria-live=\"polite\">{figures.Count} of {figures.Count} figures</output></form>\n");
    }

    static void Row(StringBuilder html, Figure figure, IReadOnlySet<Figure> marked, Figure? of)
    {
        var (start, quantity) = (figure.Span.Start, figure.Quantity);
        html.Append($"<tr data-role=\"{Words.Of(figure.Role)}\">");
        Cell(html, Number(figure.Line), Number(start));
        var text = Newsprint.Html.Escape(figure.Text);
        html.Append($"<th scope=\"row\">{(marked.Contains(figure) ? $"<a id=\"r{start}\" href=\"#f{start}\">{text}</a>" : text)}</th>");
        html.Append($"<td>{Role(figure.Role)}{Small(Words.Of(figure.Base))}{Small(figure.Status == Status.Actual ? "" : Words.Of(figure.Status))}</td>");
        Cell(html, $"{Grouped(quantity.Value)}\u00A0{quantity.Unit.Name}", Number(quantity.Value));
        Cell(html, Interval(quantity), Number(quantity.Interval.Low ?? decimal.MinValue));
        Cell(html, figure.Indicator);
        html.Append($"<td>{Newsprint.Html.Escape(figure.Area?.Name ?? "")}{Small(figure.Area?.Code ?? "")}</td>");
        Cell(html, Heads.Days(figure.Period));
        html.Append(of is null
            ? "<td></td>"
            : $"<td data-key=\"{of.Span.Start}\"><a class=\"of\" href=\"#r{of.Span.Start}\">{Newsprint.Html.Escape(of.Text)}</a></td>");
        html.Append("</tr>\n");
    }

    static void Cell(StringBuilder html, string text, string? key = null) =>
        html.Append(key is null
            ? $"<td>{Newsprint.Html.Escape(text)}</td>"
            : $"<td class=\"number\" data-key=\"{key}\">{Newsprint.Html.Escape(text)}</td>");

    static string Role(Role role) => $"<span class=\"figure {Words.Of(role)}\">{Words.Of(role)}</span>";

    static string Small(string text) => text.Length == 0 ? "" : $" <small>{Newsprint.Html.Escape(text)}</small>";

    /// <summary>
    /// <c>≥ 3817.125, &lt; 3817.135 亿元</c>, at the scale of the value; <c>exactly</c> where the print leaves nothing open.
    /// </summary>
    static string Interval(Quantity quantity)
    {
        var (interval, scale) = (quantity.Interval, Scale.For(quantity.Unit, [quantity.Value]));
        if (interval.Low is { } one && interval.Low == interval.High)
            return one == quantity.Value ? "exactly" : $"{Scaled(one, scale)} {scale.Unit}";
        var low = interval.Low is { } from ? $"{(interval.LowIncluded ? "≥" : ">")}\u00A0{Scaled(from, scale)}" : "";
        var high = interval.High is { } to ? $"{(interval.HighIncluded ? "≤" : "<")}\u00A0{Scaled(to, scale)}" : "";
        var ends = string.Join(", ", new[] { low, high }.Where(end => end.Length > 0));
        return ends.Length == 0 ? "any" : $"{ends}\u00A0{scale.Unit}";
    }

    static string Scaled(decimal value, Scale scale) =>
        Minus((value / scale.Factor).ToString("0.##########", CultureInfo.InvariantCulture));

    static string Grouped(decimal value) => Minus(value.ToString("#,0.##########", CultureInfo.InvariantCulture));

    static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    static string Minus(string number) => number.Replace('-', '−');
}
