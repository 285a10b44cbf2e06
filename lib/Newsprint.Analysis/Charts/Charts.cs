using System.Text.Json;

namespace Newsprint;

/// <summary>
/// The charts of the tables: what is drawn. Every chart names its unit, its baseline and its source, and says on itself what is
/// derived rather than printed. How it is drawn is decided in one house style, behind the border to Plotly.NET.
/// </summary>
public static partial class Charts
{
    /// <summary>The whole of plotly.js, for pages that show charts without a network.</summary>
    public static string PlotlyScript() => Border.PlotlyScript();

    static Chart Of<T>(Head head, string alternative, T drawing) where T : notnull
    {
        var figure = Border.Draw(drawing);
        var (width, height) = SizeOf(figure);
        return new(head.Title, alternative, figure, width, height);
    }

    static (int Width, int Height) SizeOf(string figureJson)
    {
        using var figure = JsonDocument.Parse(figureJson);
        var layout = figure.RootElement.GetProperty("layout");
        return (layout.GetProperty("width").GetInt32(), layout.GetProperty("height").GetInt32());
    }

    static ArgumentException Nothing(string chart, string expected) => new($"nothing to draw for {chart}: expected {expected}");
}
