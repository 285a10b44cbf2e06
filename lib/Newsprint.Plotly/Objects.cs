using Plotly.NET.LayoutObjects;

namespace Newsprint;

/// <summary>
/// Plotly.NET's objects, filled by the names of Plotly's own schema. Its typed initialisers have dozens of F# options each, with
/// generic parameters that C# would have to spell out.
/// </summary>
static class Objects
{
    public static T With<T>(this T target, string name, object? value) where T : DynamicObj.DynamicObj
    {
        if (value is not null) target.SetProperty(name, value);
        return target;
    }

    public static DynamicObj.DynamicObj Of(params (string Name, object? Value)[] members)
    {
        var target = new DynamicObj.DynamicObj();
        foreach (var (name, value) in members) target.With(name, value);
        return target;
    }

    public static DynamicObj.DynamicObj Font(double size, string colour) => Of(("size", size), ("color", colour), ("family", House.Fonts));

    public static Annotation Note(string text, double size, string colour) => new Annotation()
        .With("text", text).With("font", Font(size, colour)).With("showarrow", false).With("align", "left");

    public static Shape Line(double x0, double y0, double x1, double y1, string colour, double width, string dash = "solid") => new Shape()
        .With("type", "line").With("x0", x0).With("y0", y0).With("x1", x1).With("y1", y1)
        .With("line", Of(("color", colour), ("width", width), ("dash", dash))).With("layer", "below");
}
