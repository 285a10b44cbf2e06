using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>An output that holds a chart.</summary>
static class ChartOutput
{
    public const string Figure = "application/vnd.plotly.v1+json";
    public const string Picture = "image/png";
    const int DefaultWidth = 900, DefaultHeight = 500;

    /// <summary>The data of those outputs that are charts.</summary>
    public static IEnumerable<JsonObject> In(JsonArray outputs) =>
        outputs.OfType<JsonObject>().Select(output => output["data"]).OfType<JsonObject>().Where(data => data[Figure] is JsonObject);

    /// <summary>Puts a picture, as base64, to the chart that it shows.</summary>
    public static void Add(JsonObject data, string picture) => data[Picture] = picture;

    /// <summary>The size a figure asks for, in CSS pixels.</summary>
    public static (int Width, int Height) Size(JsonObject figure) =>
        (Pixels(figure, "width", DefaultWidth), Pixels(figure, "height", DefaultHeight));

    static int Pixels(JsonObject figure, string name, int otherwise) =>
        (figure["layout"] as JsonObject)?[name] is JsonValue value && value.TryGetValue(out double pixels) && pixels is >= 1 and <= 4096
            ? (int)pixels
            : otherwise;
}
