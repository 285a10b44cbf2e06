using System.Text;

namespace Newsprint;

/// <summary>What the border calls: one method a drawing, text out.</summary>
public static partial class PlotlyDrawer
{
    const double LabelWidth = 232;

    /// <summary>The whole of plotly.js, from Plotly.NET's own resource.</summary>
    public static string Script()
    {
        var assembly = typeof(Plotly.NET.GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith(".min.js", StringComparison.Ordinal));
        using var script = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return script.ReadToEnd();
    }
}
