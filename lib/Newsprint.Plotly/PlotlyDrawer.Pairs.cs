using Plotly.NET;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    internal static string Draw(PairDrawing drawing)
    {
        string[] labels = [.. drawing.Rows.Select(row => row.Label)];
        var right = 40 + drawing.Rows.Max(row => Prose.Width(row.After.Text + row.Change, House.LabelSize));
        var canvas = new Canvas(drawing.Head, 54 * labels.Length, Axes.Room(labels, LabelWidth), right) { Headroom = 34 };
        var greatest = drawing.Rows.Max(row => Math.Max(row.Before.Value, row.After.Value));
        var (from, to) = drawing.Baseline is { } line
            ? (line - ((greatest - line) * 0.75), greatest + ((greatest - line) * 0.06))
            : (0, greatest * 1.03);
        for (var i = 0; i < labels.Length; i++) Pair(canvas, drawing.Rows[i], i, from, canvas.PlotWidth / (to - from));
        foreach (var derived in (bool[])[true, false])
            Marks(canvas,
                [.. drawing.Rows
                    .SelectMany((row, i) => new[] { (row, mark: row.Before, i), (row, mark: row.After, i) })
                    .Where(at => at.mark.Derived == derived)],
                derived);
        Names(canvas, drawing);
        if (drawing.Baseline is { } baseline) canvas.Add(Objects.Line(baseline, -0.5, baseline, labels.Length - 0.5, House.Faint, 1.5));
        return canvas.Draw(Axes.Values(drawing.Axis, from, to), Axes.Rows(labels, LabelWidth));
    }

    static void Pair(Canvas canvas, PairRow row, int i, double from, double pixelsPerUnit)
    {
        canvas.Add(Objects.Line(row.Before.Value, i, row.After.Value, i, House.Pale, 6));
        var (left, right) = row.Before.Value <= row.After.Value ? (row.Before, row.After) : (row.After, row.Before);
        var beside = (left.Value - from) * pixelsPerUnit < Prose.Width(left.Text, House.LabelSize) + 18;
        if (!beside) canvas.Label(left.Value, i, Prose.Escape(left.Text), "right", -13, House.Quiet, ground: House.Paper);
        var first = beside ? $"<span style=\"color:{House.Quiet}\">{Prose.Escape(left.Text)} →</span> " : "";
        canvas.Label(right.Value, i,
            $"{first}<b>{Prose.Escape(right.Text)}</b>  <span style=\"color:{House.Vermilion}\">{Prose.Escape(row.Change)}</span>", "left",
            13, ground: House.Paper);
    }

    // Error bars show what rounding leaves open; most are thinner than the mark, and that is what they say.
    static void Marks(Canvas canvas, (PairRow Row, PairMark Mark, int At)[] marks, bool hollow)
    {
        if (marks.Length == 0) return;
        canvas.Add(new Trace("scatter").With("mode", "markers")
            .With("x", marks.Select(at => at.Mark.Value).ToArray()).With("y", marks.Select(at => at.At).ToArray())
            .With("error_x", Errors(marks.Select(at => (at.Mark.Value, at.Mark.Low, at.Mark.High)).ToArray(), House.Blue))
            .With("marker",
                Objects.Of(("size", 13), ("color", hollow ? House.Paper : House.Blue),
                    ("line", Objects.Of(("color", House.Blue), ("width", 2.5)))))
            .With("hoverinfo", "text").With("hovertext", marks.Select(at => Prose.Escape($"{at.Row.Label} {at.Mark.Text}")).ToArray()));
    }

    static DynamicObj.DynamicObj Errors((double Value, double? Low, double? High)[] marks, string colour) => Objects.Of(
        ("type", "data"), ("symmetric", false), ("color", colour), ("thickness", 1.5), ("width", 4), ("visible", true),
        ("array", marks.Select(mark => mark.High is { } high ? Math.Max(0, Tidy(high - mark.Value)) : 0).ToArray()),
        ("arrayminus", marks.Select(mark => mark.Low is { } low ? Math.Max(0, Tidy(mark.Value - low)) : 0).ToArray()));

    // Differences of doubles, without the noise of their last bits.
    static double Tidy(double value) => Math.Round(value, 9);

    static void Names(Canvas canvas, PairDrawing drawing)
    {
        var (before, after) = (drawing.Rows[0].Before, drawing.Rows[0].After);
        var leftFirst = before.Value <= after.Value;
        Name(before.Value, $"{(before.Derived ? "○" : "●")} {drawing.BeforeName}", leftFirst, House.Quiet);
        Name(after.Value, $"● {drawing.AfterName}", !leftFirst, House.Blue);

        void Name(double at, string name, bool toTheLeft, string colour) =>
            canvas.Label(at, 0, Prose.Escape(name), toTheLeft ? "right" : "left", toTheLeft ? 6 : -6, colour, 27, House.SmallSize,
                House.Paper);
    }
}
