using Plotly.NET.LayoutObjects;

namespace Newsprint;

/// <summary>The axes of the house: values along the bottom with faint grid lines, rows named at the left.</summary>
static class Axes
{
    public static LinearAxis Values(string title, double from, double to) => new LinearAxis()
        .With("title", Objects.Of(("text", Prose.Escape(title)), ("font", Objects.Font(13, House.Quiet)), ("standoff", 8)))
        .With("range", new[] { from, to }).With("showgrid", true).With("gridcolor", House.Grid).With("gridwidth", 1)
        .With("zeroline", true).With("zerolinecolor", House.Faint).With("zerolinewidth", 1.5)
        .With("tickfont", Objects.Font(12, House.Quiet)).With("exponentformat", "none").With("nticks", 7).With("fixedrange", true);

    public static LinearAxis Rows(IReadOnlyList<string> labels, double labelWidth) => new LinearAxis()
        .With("range", new[] { labels.Count - 0.5, -0.5 }).With("showgrid", false).With("zeroline", false).With("fixedrange", true)
        .With("tickmode", "array").With("tickvals", Enumerable.Range(0, labels.Count).ToArray())
        .With("ticktext", labels.Select(label => Prose.Lines(Prose.Balance(label, House.LabelSize, labelWidth))).ToArray())
        .With("tickfont", Objects.Font(House.LabelSize, House.Ink))
        .With("ticks", "outside")
        .With("ticklen", 8)
        .With("tickcolor", House.Paper);

    public static LinearAxis Hidden(double from, double to) =>
        new LinearAxis().With("range", new[] { from, to }).With("visible", false).With("fixedrange", true);

    /// <summary>Room at the left for labels, wrapped at the width given.</summary>
    public static double Room(IEnumerable<string> labels, double labelWidth) =>
        House.Side + 14
            + labels.SelectMany(label => Prose.Balance(label, House.LabelSize, labelWidth)).Max(line => Prose.Width(line, House.LabelSize));
}
