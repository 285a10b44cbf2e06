using Plotly.NET;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    const double DotLabelWidth = 280;

    internal static string Draw(DotDrawing drawing)
    {
        string[] labels = [.. drawing.Rows.Select(row => row.Label)];
        var right = 30 + drawing.Rows.Max(row => Prose.Width(row.Text, House.LabelSize));
        var canvas = new Canvas(drawing.Head, 34 * labels.Length, Axes.Room(labels, DotLabelWidth), right);
        var to = drawing.To ?? drawing.Rows.Max(row => Math.Max(row.Value, row.High ?? row.Value)) * 1.03;
        foreach (var kind in Enum.GetValues<DotKind>())
            Dots(canvas, [.. drawing.Rows.Select((row, i) => (row, i)).Where(at => at.row.Kind == kind)], kind);
        for (var i = 0; i < labels.Length; i++)
        {
            var row = drawing.Rows[i];
            canvas.Add(drawing.Stems
                ? Objects.Line(0, i, row.Value, i, House.Pale, 6)
                : Objects.Line(drawing.From, i, to, i, House.Grid, 1, "dot"));
            canvas.Label(Math.Max(row.Value, Math.Min(row.High ?? row.Value, to)), i, $"<b>{Prose.Escape(row.Text)}</b>", "left", 12,
                Colour(row.Kind));
        }
        return canvas.Draw(Axes.Values(drawing.Axis, drawing.From, to * (drawing.To is null ? 1 : 1.015)),
            Axes.Rows(labels, DotLabelWidth));
    }

    static void Dots(Canvas canvas, (DotRow Row, int At)[] dots, DotKind kind)
    {
        if (dots.Length == 0) return;
        var hollow = kind is DotKind.Derived or DotKind.Planned;
        var exact = kind is DotKind.Universal or DotKind.Planned;
        canvas.Add(new Trace("scatter").With("mode", "markers").With("cliponaxis", false)
            .With("x", dots.Select(at => at.Row.Value).ToArray()).With("y", dots.Select(at => at.At).ToArray())
            .With("error_x", exact ? null : Errors([.. dots.Select(at => (at.Row.Value, at.Row.Low, at.Row.High))], Colour(kind)))
            .With("marker",
                Objects.Of(("size", kind == DotKind.Universal ? 13 : 12), ("symbol", kind == DotKind.Universal ? "diamond" : "circle"),
                ("color", hollow ? House.Paper : Colour(kind)), ("line", Objects.Of(("color", Colour(kind)), ("width", 2.5)))))
            .With("hoverinfo", "text").With("hovertext", dots.Select(at => Prose.Escape($"{at.Row.Label} {at.Row.Text}")).ToArray()));
    }

    static string Colour(DotKind kind) => kind switch
    {
        DotKind.Universal => House.Green,
        DotKind.Planned => House.Vermilion,
        _ => House.Blue,
    };
}
