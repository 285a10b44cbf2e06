using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Newsprint;

/// <summary>A chart in the making: rows of a height each, room for what stands beside them, and the words of its head around it.</summary>
sealed class Canvas
{
    const double NoteLine = 18, AxisRoom = 62;

    readonly Head _head;
    readonly IReadOnlyList<string> _subtitle, _foot;
    readonly List<Trace> _traces = [];
    readonly List<Annotation> _notes = [];
    readonly List<Shape> _shapes = [];

    public Canvas(Head head, double plotHeight, double left, double right, double axisRoom = AxisRoom)
    {
        (_head, Left, Right, PlotHeight, AxisSpace) = (head, left, right, plotHeight, axisRoom);
        const double room = House.Width - (2 * House.Side);
        _subtitle = Prose.Wrap(head.Subtitle, House.SubtitleSize, room);
        _foot = [.. head.Notes.Append(head.Source).SelectMany(note => Prose.Wrap(note, House.SmallSize, room))];
    }

    public double Left { get; }
    public double Right { get; }
    public double PlotHeight { get; }
    public double PlotWidth => House.Width - Left - Right;
    /// <summary>Room below the plot for the axis' ticks and title.</summary>
    public double AxisSpace { get; }
    /// <summary>Room above the plot, below the subtitle, for words that belong to the first row.</summary>
    public double Headroom { get; init; } = 12;

    double Top => 64 + (_subtitle.Count * 21) + Headroom;
    double Bottom => AxisSpace + (_foot.Count * NoteLine) + 14;

    public void Add(Trace trace) => _traces.Add(trace);

    public void Add(Shape shape) => _shapes.Add(shape);

    /// <summary>Words beside a mark; the text is escaped by the caller.</summary>
    public void Label(double x, double y, string text, string anchor, double shift, string colour = House.Ink, double lift = 0,
        double size = House.LabelSize, string? ground = null) =>
        _notes.Add(Objects
            .Note(text, size, colour)
            .With("bgcolor", ground)
            .With("x", x)
            .With("y", y)
            .With("xanchor", anchor)
            .With("yanchor", "middle")
            .With("xshift", shift)
            .With("yshift", lift));

    /// <summary>Plotly's figure, as Plotly.NET writes it.</summary>
    public string Draw(LinearAxis x, LinearAxis y)
    {
        var layout = new Layout()
            .With("width", House.Width).With("height", (int)Math.Round(Top + PlotHeight + Bottom))
            .With("margin", Objects.Of(("l", Left), ("r", Right), ("t", Top), ("b", Bottom), ("autoexpand", false)))
            .With("paper_bgcolor", House.Paper).With("plot_bgcolor", House.Paper).With("showlegend", false)
            .With("font", Objects.Font(House.LabelSize, House.Ink)).With("hoverlabel",
                Objects.Of(("font", Objects.Font(13, House.Paper)), ("bgcolor", House.Ink)))
            .With("barmode", "stack").With("bargap", 0.35).With("title", Title()).With("xaxis", x).With("yaxis", y)
            .With("annotations", _notes.Concat(Foot()).ToArray()).With("shapes", _shapes.Append(Rule()).ToArray());
        var chart =
            GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, Microsoft.FSharp.Collections.ListModule.OfSeq(_traces)));
        return GenericChart.toFigureJson(chart);
    }

    DynamicObj.DynamicObj Title() => Objects.Of(
        ("text",
            $"<b>{Prose.Escape(_head.Title)}</b><br><span style=\"font-size:{House.SubtitleSize}px;color:{House.Quiet}\">{Prose.Lines(_subtitle)}</span>"),
        ("font", Objects.Font(House.TitleSize, House.Ink)), ("x", 0), ("xref", "container"), ("xanchor", "left"), ("y", 1),
            ("yref", "container"), ("yanchor", "top"),
        ("pad", Objects.Of(("l", House.Side), ("t", 40))));

    // A short rule above the title, the mark of the house; placed in pixels from the corner of the plot.
    Shape Rule() =>
        new Shape().With("type", "rect").With("xref", "paper").With("yref", "paper").With("xsizemode", "pixel").With("ysizemode", "pixel")
        .With("xanchor", 0)
        .With("yanchor", 1)
        .With("x0", House.Side - Left)
        .With("x1", House.Side - Left + 44)
        .With("y0", Top - 14)
        .With("y1", Top - 19)
        .With("fillcolor", House.Vermilion).With("line", Objects.Of(("width", 0)));

    IEnumerable<Annotation> Foot() => _foot.Select((line, i) => Objects.Note(Prose.Escape(line), House.SmallSize, House.Quiet)
        .With("xref", "paper").With("yref", "paper").With("x", 0).With("y", 0).With("xanchor", "left").With("yanchor", "top")
        .With("xshift", House.Side - Left).With("yshift", -(AxisSpace + (i * NoteLine))));
}
