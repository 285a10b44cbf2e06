using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Kernel;

/// <summary>Publishes what a cell puts out; keeps the value of its trailing expression.</summary>
/// <param name="publish">Takes messages for the clients; null for a silent cell.</param>
/// <param name="count">The cell's number.</param>
/// <param name="picture">Adds to a chart's data its picture.</param>
sealed class KernelOutput(Action<string, JsonObject>? publish, int count, Action<JsonObject> picture) : ICellOutput
{
    public JsonObject? Value { get; private set; }

    public void Write(string stream, string text) => publish?.Invoke("stream", new JsonObject { ["name"] = stream, ["text"] = text });

    public void Display(IReadOnlyDictionary<string, string> data, int display, bool update)
    {
        if (publish is null) return;
        publish(update ? "update_display_data" : "display_data", new JsonObject
        {
            ["data"] = Data(data),
            ["metadata"] = new JsonObject(),
            ["transient"] = new JsonObject { ["display_id"] = $"display-{display}" },
        });
    }

    public void Clear(bool wait) => publish?.Invoke("clear_output", new JsonObject { ["wait"] = wait });

    public void Result(IReadOnlyDictionary<string, string> data)
    {
        Value = Data(data);
        publish?.Invoke("execute_result",
            new JsonObject { ["execution_count"] = count, ["data"] = Value.DeepClone(), ["metadata"] = new JsonObject() });
    }

    // On the wire text is one string, in files it is lines.
    JsonObject Data(IReadOnlyDictionary<string, string> data)
    {
        var bundle = CellOutputs.Data(data);
        foreach (var (mimeType, value) in bundle.ToList())
            if (value is JsonArray && !mimeType.EndsWith("json", StringComparison.Ordinal)) bundle[mimeType] = CellOutputs.Joined(value);
        if (bundle[ChartOutput.Figure] is JsonObject && !bundle.ContainsKey(ChartOutput.Picture)) picture(bundle);
        return bundle;
    }
}
