using System.Globalization;
using Plotly.NET;

namespace Newsprint;

public static partial class PlotlyDrawer
{
    const double TileSize = 62;

    // From pale to deep blue, even steps of lightness; the palest is still darker than an empty tile's border.
    static readonly (int R, int G, int B) PaleTile = (222, 235, 247), DeepTile = (8, 69, 148);

    // From this share on white reads better on the tile than ink.
    const double DarkFrom = 0.6;

    internal static string Draw(TileDrawing drawing)
    {
        var (columns, rows) = (drawing.Tiles.Max(tile => tile.Column) + 1, drawing.Tiles.Max(tile => tile.Row) + 1);
        var side = (House.Width - (columns * TileSize)) / 2;
        var canvas = new Canvas(drawing.Head, rows * TileSize, side, side, 22);
        foreach (var tile in drawing.Tiles) Place(canvas, drawing, tile);
        ScaleOf(canvas, drawing, rows);
        canvas.Add(new Trace("scatter")
            .With("mode", "markers")
            .With("x", drawing.Tiles.Select(tile => tile.Column).ToArray())
            .With("y", drawing.Tiles.Select(tile => tile.Row).ToArray())
            .With("marker", Objects.Of(("size", TileSize - 6), ("symbol", "square"), ("opacity", 0)))
            .With("hoverinfo", "text").With("hovertext", drawing.Tiles.Select(tile => Prose.Escape($"{tile.Name} {tile.Text}")).ToArray()));
        return canvas.Draw(Axes.Hidden(-0.5, columns - 0.5), Axes.Hidden(rows - 0.5, -0.5));
    }

    static void Place(Canvas canvas, TileDrawing drawing, Tile tile)
    {
        var share = tile.Value is { } value ? Math.Clamp((value - drawing.Low) / (drawing.High - drawing.Low), 0, 1) : (double?)null;
        var other = share is null && tile.Text.Length > 0;
        canvas.Add(Square(tile.Column, tile.Row, 0.46, share is { } at ? Mix(at) : "#F1F3F5", other ? House.Quiet : House.Paper,
            other ? 1.5 : 0));
        var ink = share is null ? House.Quiet : share > DarkFrom ? House.Paper : House.Ink;
        canvas.Label(tile.Column, tile.Row, Prose.Escape(tile.Name), "center", 0, ink, share is null ? 0 : 9, 13);
        if (share is not null) canvas.Label(tile.Column, tile.Row, $"<b>{Prose.Escape(tile.Text)}</b>", "center", 0, ink, -10, 15);
    }

    static Plotly.NET.LayoutObjects.Shape Square(double x, double y, double half, string fill, string edge, double width) =>
        new Plotly.NET.LayoutObjects.Shape()
        .With("type", "rect").With("x0", x - half).With("x1", x + half).With("y0", y - half).With("y1", y + half)
        .With("fillcolor", fill).With("line", Objects.Of(("color", edge), ("width", width), ("dash", "dot"))).With("layer", "below");

    // The key lies in the empty south-west corner, in tiles of its own.
    static void ScaleOf(Canvas canvas, TileDrawing drawing, int rows)
    {
        const int steps = 5;
        for (var i = 0; i <= steps; i++)
        {
            var share = (double)i / steps;
            canvas.Add(Square((i * 0.5) - 0.2, rows - 1, 0.25, Mix(share), House.Paper, 0));
            var rate = (drawing.Low + (share * (drawing.High - drawing.Low))).ToString("0", CultureInfo.InvariantCulture);
            canvas.Label((i * 0.5) - 0.2, rows - 1, rate, "center", 0, share > DarkFrom ? House.Paper : House.Ink, 0, 11);
        }
        canvas.Label(-0.45, rows - 1, Prose.Escape(drawing.Scale), "left", 0, House.Quiet, 26, House.SmallSize);
    }

    static string Mix(double share) =>
        $"#{Blend(PaleTile.R, DeepTile.R, share):X2}{Blend(PaleTile.G, DeepTile.G, share):X2}{Blend(PaleTile.B, DeepTile.B, share):X2}";

    static int Blend(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));
}
