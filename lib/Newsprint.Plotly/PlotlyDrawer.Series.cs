using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    const double NameWidth = 130, StartRoom = 76;

    static readonly string[] LineColours = [House.Blue, House.Vermilion, House.Green, House.Orange, House.Sky];

    internal static string Draw(SeriesDrawing drawing)
    {
        var points = drawing.Lines.SelectMany(line => line.Points).ToArray();
        var right = 36 + drawing.Lines.Max(line => Math.Max(Prose.Width(line.Points[^1].Text, House.LabelSize),
            drawing.Lines.Count == 1
                ? 0
                : Prose.Balance(line.Name, House.SmallSize, NameWidth).Max(part => Prose.Width(part, House.SmallSize))));
        var canvas = new Canvas(drawing.Head, 300, 78, right) { Headroom = 38 };
        for (var i = 0; i < drawing.Lines.Count; i++)
            SeriesOf(canvas, drawing.Lines[i], LineColours[i % LineColours.Length], named: drawing.Lines.Count > 1);
        var (first, last) = (points.Min(point => point.Day), points.Max(point => point.Day));
        var room = Math.Max(1, (last.DayNumber - first.DayNumber) * 0.02);
        var before = Math.Max(room, (last.DayNumber - first.DayNumber) * StartRoom / (canvas.PlotWidth - StartRoom));
        var (bottom, top) = (Math.Min(0, points.Min(point => point.Value) * 1.08), Math.Max(0, points.Max(point => point.Value) * 1.08));
        canvas.Label(first.DayNumber - before, top, Prose.Escape(drawing.Axis), "left", -40, House.Quiet, 16, 13);
        return canvas.Draw(Calendar(first, last, before, room), Axes.Values("", bottom, top).With("zeroline", true));
    }

    static void SeriesOf(Canvas canvas, SeriesLine line, string colour, bool named)
    {
        canvas.Add(new Trace("scatter").With("mode", "lines+markers")
            .With("x", line.Points.Select(point => point.Day.DayNumber).ToArray()).With("y",
                line.Points.Select(point => point.Value).ToArray())
            .With("error_y", Errors([.. line.Points.Select(point => (point.Value, point.Low, point.High))], colour))
            .With("line", Objects.Of(("color", colour), ("width", 2.5)))
            .With("marker", Objects.Of(("size", line.Points.Count > 60 ? 5 : 10),
                ("color", line.Points.Select(point => point.Derived ? House.Paper : colour).ToArray()),
                    ("line", Objects.Of(("color", colour), ("width", 2)))))
            .With("hoverinfo", "text").With("hovertext",
                line.Points.Select(point => Prose.Escape($"{line.Name} {Heads.Iso(point.Day)} {point.Text}")).ToArray()));
        var last = line.Points[^1];
        var name = named
            ? $"<br><span style=\"font-size:{House.SmallSize}px\">{Prose.Lines(Prose.Balance(line.Name, House.SmallSize, NameWidth))}</span>"
            : "";
        canvas.Label(last.Day.DayNumber, last.Value, $"<b>{Prose.Escape(last.Text)}</b>{name}", "left", 12, colour);
        if (line.Points.Count > 1)
            canvas.Label(line.Points[0].Day.DayNumber, line.Points[0].Value, Prose.Escape(line.Points[0].Text), "right", -12, colour);
    }

    static LinearAxis Calendar(DateOnly first, DateOnly last, double before, double after)
    {
        var months = Math.Max(1, ((last.Year - first.Year) * 12) + last.Month - first.Month);
        var step = months <= 8 ? 1 : months <= 30 ? 3 : months <= 96 ? 12 : 60;
        var start = new DateOnly(first.Year, step >= 12 ? 1 : first.Month, 1);
        DateOnly[] ticks = [.. Enumerable.Range(0, (months / step) + 2).Select(i => start.AddMonths(i * step))
            .Where(day => day.DayNumber >= first.DayNumber - before && day.DayNumber <= last.DayNumber + after)];
        return Axes.Values("日期 (date, end of period)", first.DayNumber - before, last.DayNumber + after)
            .With("zeroline", false)
            .With("showgrid", false)
            .With("ticks", "outside")
            .With("tickcolor", House.Faint)
            .With("tickmode", "array")
            .With("tickvals", ticks.Select(day => day.DayNumber).ToArray())
            .With("ticktext", ticks.Select(day => step >= 12 ? $"{day.Year}年" : $"{day.Year}年{day.Month}月").ToArray());
    }
}
