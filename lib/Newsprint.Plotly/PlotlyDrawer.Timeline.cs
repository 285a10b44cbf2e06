using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    const double EventLabelWidth = 380;

    internal static string Draw(TimelineDrawing drawing)
    {
        string[] labels = [.. drawing.Rows.Select(row =>
            row.Label.StartsWith(row.Place, StringComparison.Ordinal) ? row.Label : $"{row.Place} · {row.Label}")];
        var canvas = new Canvas(drawing.Head, 46 * labels.Length, Axes.Room(labels, EventLabelWidth), 84);
        foreach (var kind in Enum.GetValues<EventKind>())
            Events(canvas, [.. drawing.Rows.Select((row, i) => (row, i)).Where(at => at.row.Kind == kind)], kind);
        for (var i = 0; i < labels.Length; i++) Event(canvas, drawing, drawing.Rows[i], i);
        return canvas.Draw(Days(drawing), Axes.Rows(labels, EventLabelWidth));
    }

    static void Event(Canvas canvas, TimelineDrawing drawing, EventRow row, int i)
    {
        canvas.Add(Objects.Line(drawing.First.DayNumber - 0.5, i, row.First.DayNumber, i, House.Grid, 1, "dot"));
        if (row.Last > row.First) canvas.Add(Objects.Line(row.First.DayNumber, i, row.Last.DayNumber, i, House.Blue, 6));
        canvas.Label(row.Last.DayNumber, i, $"<b>{Prose.Escape(row.Date)}</b>", "left", 12,
            row.Kind == EventKind.Told ? House.Quiet : Colour(row.Kind));
    }

    static void Events(Canvas canvas, (EventRow Row, int At)[] events, EventKind kind)
    {
        if (events.Length == 0) return;
        var marks = events.SelectMany(at => new[] { at.Row.First, at.Row.Last }.Distinct().Select(day => (day, at.At, at.Row))).ToArray();
        canvas.Add(new Trace("scatter")
            .With("mode", "markers")
            .With("x", marks.Select(mark => mark.day.DayNumber).ToArray())
            .With("y", marks.Select(mark => mark.At).ToArray())
            .With("marker",
                Objects.Of(("size", 12), ("symbol", kind == EventKind.Told ? "diamond" : "circle"),
                    ("color", kind == EventKind.Planned ? House.Paper : Colour(kind)),
                    ("line", Objects.Of(("color", Colour(kind)), ("width", 2.5)))))
            .With("hoverinfo", "text").With("hovertext",
                marks.Select(mark => Prose.Escape($"{mark.Row.Date} {mark.Row.Label}")).ToArray()));
    }

    static string Colour(EventKind kind) => kind switch
    {
        EventKind.Planned => House.Vermilion,
        EventKind.Told => House.Faint,
        _ => House.Blue,
    };

    // Days are counted, not timed: an axis of dates would bring the reader's time zone in.
    static LinearAxis Days(TimelineDrawing drawing)
    {
        var step = Math.Max(1, (int)Math.Ceiling((drawing.Last.DayNumber - drawing.First.DayNumber + 1) / 5.0));
        int[] days = [.. Enumerable
            .Range(drawing.First.DayNumber, drawing.Last.DayNumber - drawing.First.DayNumber + 1)
            .Where((_, i) => i % step == 0)];
        return Axes.Values($"日期 (date, {drawing.First.Year.ToString(CultureInfo.InvariantCulture)})", drawing.First.DayNumber - 0.6,
            drawing.Last.DayNumber + 0.6)
            .With("zeroline", false)
            .With("tickmode", "array")
            .With("tickvals", days)
            .With("ticktext", days.Select(day => DateOnly.FromDayNumber(day)).Select(day => $"{day.Month}月{day.Day}日").ToArray());
    }
}
