namespace Newsprint;

[TypeFormatterSource(typeof(ChartFormatters))]
public sealed partial record Chart
{
    /// <summary>
    /// HTML that shows by itself: a picture where a Chromium draws it, else a frame that carries plotly.js and draws itself.
    /// Verso calls it.
    /// </summary>
    public string ToHtml() => ChartPicture.Of(this) is { } picture
        ? $"<img alt=\"{Html.Escape(AlternativeText)}\" width=\"{Width}\" height=\"{Height}\" src=\"data:image/png;base64,{picture}\">"
        : $"<iframe title=\"{Html.Escape(AlternativeText)}\" width=\"{Width}\" height=\"{Height}\" style=\"border:0\" srcdoc=\"{Html.Escape(ToWebPage())}\"></iframe>";

    /// <summary>
    /// One HTML document, as a file may hold it: plotly.js and the figure, with title and alternative text; loads nothing from a network.
    /// </summary>
    public string ToWebPage() => ChartPicture.Page(this, "Plotly.newPlot('chart', figure.data, figure.layout, { displaylogo: false });");

    /// <summary>Title and what it shows, in words and numbers.</summary>
    public override string ToString() => $"{Title}. {AlternativeText}";
}
