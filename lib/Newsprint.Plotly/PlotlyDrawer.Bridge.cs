using Plotly.NET;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    internal static string Draw(BridgeDrawing drawing)
    {
        string[] labels = [.. drawing.Steps.Select(step => step.Label)];
        var canvas = new Canvas(drawing.Head, 46 * labels.Length, Axes.Room(labels, LabelWidth), 36);
        var top = drawing.Steps.Max(step => Math.Max(step.From, step.To));
        canvas.Add(Bars(drawing));
        for (var i = 0; i < labels.Length; i++)
        {
            var step = drawing.Steps[i];
            if (i + 1 < labels.Length) canvas.Add(Objects.Line(step.To, i - 0.32, step.To, i + 1.32, House.Faint, 1, "dot"));
            BridgeLabel(canvas, step, i, top);
        }
        return canvas.Draw(Axes.Values(drawing.Axis, 0, top * 1.02), Axes.Rows(labels, LabelWidth));
    }

    static Trace Bars(BridgeDrawing drawing) => new Trace("bar").With("orientation", "h")
        .With("x", drawing.Steps.Select(step => step.To - step.From).ToArray()).With("base",
            drawing.Steps.Select(step => step.From).ToArray())
        .With("y", Enumerable.Range(0, drawing.Steps.Count).ToArray())
        .With("marker",
            Objects.Of(("color", drawing.Steps.Select(Colour).ToArray()),
                ("line", Objects.Of(("width", 1.5), ("color", drawing.Steps.Select(Edge).ToArray()))),
            ("pattern",
                Objects.Of(("shape", drawing.Steps.Select(step => step.Kind == StepKind.Sum ? "/" : "").ToArray()), ("fgcolor", House.Blue),
                    ("size", 6), ("solidity", 0.25)))))
        .With("hoverinfo", "text").With("hovertext", drawing.Steps.Select(step => Prose.Escape($"{step.Label} {step.Text}")).ToArray());

    // Inside the bar, in white, where there is room; else on the side where the next bar does not run.
    static void BridgeLabel(Canvas canvas, BridgeStep step, int row, double top)
    {
        var pixels = Math.Abs(step.To - step.From) / (top * 1.02) * canvas.PlotWidth;
        var text = $"<b>{Prose.Escape(step.Text)}</b>";
        if (pixels > Prose.Width(step.Text, House.LabelSize) + 24)
            canvas.Label(Math.Max(step.From, step.To), row, text, "right", -8, step.Kind == StepKind.Sum ? House.Blue : House.Paper);
        else
            canvas.Label(Math.Min(step.From, step.To), row, text, "right", -8,
                step.Kind == StepKind.Residual ? House.Vermilion : House.Ink);
    }

    static string Colour(BridgeStep step) => step.Kind switch
    {
        StepKind.Part => House.Blue,
        StepKind.Sum => "#EAF3F9",
        StepKind.Residual => House.Vermilion,
        _ => House.Ink,
    };

    static string Edge(BridgeStep step) => step.Kind == StepKind.Sum ? House.Blue : Colour(step);
}
