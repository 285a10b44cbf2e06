using Plotly.NET;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    static readonly string[] CountColours = [House.Blue, House.Green, House.Orange], PartColours = [House.Ink, House.Blue, House.Sky];

    internal static string Draw(StackDrawing drawing)
    {
        string[] labels = [.. drawing.Rows.Select(row => row.Label)];
        string[] names = [.. drawing.Rows.SelectMany(row => row.Segments).Select(segment => segment.Name).Distinct()];
        var canvas = new Canvas(drawing.Head, (drawing.WholeNumbers ? 34 : 62) * labels.Length, Axes.Room(labels, LabelWidth),
            40)
        { Headroom = drawing.WholeNumbers ? 30 : 12 };
        var greatest = drawing.Rows.Max(row => row.Segments.Sum(segment => segment.Value));
        var colours = drawing.WholeNumbers ? CountColours : PartColours;
        for (var i = 0; i < names.Length; i++) canvas.Add(Segments(drawing, names[i], colours[i % colours.Length]));
        for (var i = 0; i < labels.Length; i++)
            SegmentLabels(canvas, drawing.Rows[i], i, canvas.PlotWidth / (greatest * 1.02),
                name => colours[Array.IndexOf(names, name) % colours.Length]);
        if (drawing.WholeNumbers) Key(canvas, names, colours);
        var axis = Axes.Values(drawing.Axis, 0, greatest * 1.02);
        return canvas.Draw(drawing.WholeNumbers ? axis.With("dtick", greatest > 12 ? 5 : 1) : axis, Axes.Rows(labels, LabelWidth));
    }

    static Trace Segments(StackDrawing drawing, string name, string colour)
    {
        var found = drawing.Rows
            .SelectMany((row, i) => row.Segments.Where(segment => segment.Name == name).Select(segment => (segment, i)))
            .ToArray();
        var derived = found.Any(at => at.segment.Derived);
        return new Trace("bar").With("orientation", "h").With("name", Prose.Escape(name))
            .With("x", found.Select(at => at.segment.Value).ToArray()).With("y", found.Select(at => at.i).ToArray())
            .With("marker",
                Objects.Of(("color", derived ? House.Paper : colour),
                    ("line", Objects.Of(("color", derived ? House.Faint : colour), ("width", 1.5))),
                ("pattern", derived ? Objects.Of(("shape", "/"), ("fgcolor", House.Faint), ("size", 7), ("solidity", 0.2)) : null)))
            .With("hoverinfo", "text").With("hovertext",
                found.Select(at => Prose.Escape($"{drawing.Rows[at.i].Label}: {at.segment.Text} {at.segment.Name}")).ToArray());
    }

    static void SegmentLabels(Canvas canvas, StackRow bar, int row, double pixelsPerUnit, Func<string, string> colourOf)
    {
        var at = 0.0;
        foreach (var segment in bar.Segments)
        {
            var middle = at + (segment.Value / 2);
            at += segment.Value;
            if (segment.Value * pixelsPerUnit < Prose.Width(segment.Text, House.LabelSize) + 6) continue;
            // white is read on the dark ones alone
            var ink = !segment.Derived && colourOf(segment.Name) is House.Ink or House.Blue ? House.Paper : House.Ink;
            canvas.Label(middle, row, $"<b>{Prose.Escape(segment.Text)}</b>", "center", 0, ink,
                ground: segment.Derived ? House.Paper : null);
        }
    }

    // The names of the segments stand above the bars beside their colours, in their order: a legend read like a sentence.
    static void Key(Canvas canvas, string[] names, string[] colours)
    {
        var words = names.Select((name, i) => $"<span style=\"color:{colours[i % colours.Length]}\">■</span> <b>{Prose.Escape(name)}</b>");
        canvas.Label(0, -0.5, string.Join("    ", words), "left", 0, House.Ink, 14);
    }
}
