using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>What one cell put out, as a notebook holds it (nbformat 4).</summary>
sealed class CellOutputs
{
    readonly Dictionary<int, List<JsonObject>> _displays;
    bool _clears;

    /// <param name="displays">The notebook's displays by their number, which a later cell may update.</param>
    public CellOutputs(Dictionary<int, List<JsonObject>> displays) => _displays = displays;

    public JsonArray Items { get; } = [];

    /// <summary>Takes everything away, now or when there is something else.</summary>
    public void Clear(bool wait)
    {
        _clears = wait;
        if (!wait) Items.Clear();
    }

    public void AddText(string stream, string text)
    {
        Begin();
        // The text of one stream that nothing else interrupts is one output, however it was written.
        if (Items.LastOrDefault() is JsonObject last && (string?)last["output_type"] == "stream" && (string?)last["name"] == stream)
            last["text"] = Lines(Joined(last["text"]) + text);
        else
            Items.Add(new JsonObject { ["name"] = stream, ["output_type"] = "stream", ["text"] = Lines(text) });
    }

    public void AddDisplay(IReadOnlyDictionary<string, string> data, int display, bool update)
    {
        if (update)
        {
            foreach (var shown in _displays.GetValueOrDefault(display) ?? []) shown["data"] = Data(data);
            return;
        }
        var output = new JsonObject { ["data"] = Data(data), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" };
        if (!_displays.TryGetValue(display, out var all)) _displays[display] = all = [];
        all.Add(output);
        Add(output);
    }

    public void AddResult(IReadOnlyDictionary<string, string> data, int count) => Add(new JsonObject
    {
        ["data"] = Data(data),
        ["execution_count"] = count,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    });

    public void AddError(string kind, string said, IEnumerable<string> trace) => Add(new JsonObject
    {
        ["ename"] = kind,
        ["evalue"] = said,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. trace.Select(line => (JsonNode)line)]),
    });

    void Add(JsonObject output)
    {
        Begin();
        Items.Add(output);
    }

    void Begin()
    {
        if (_clears) Items.Clear();
        _clears = false;
    }

    /// <summary>A MIME bundle: JSON as JSON, pictures as one string, text as lines.</summary>
    public static JsonObject Data(IReadOnlyDictionary<string, string> data) =>
        new(data.Select(pair => KeyValuePair.Create(pair.Key, Value(pair.Key, pair.Value))));

    /// <summary>Text as the list of its lines, each with its line end.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var from = 0; from < text.Length;)
        {
            var end = text.IndexOf('\n', from);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[from..next]);
            from = next;
        }
        return lines;
    }

    /// <summary>Text that is one string or a list of lines.</summary>
    public static string Joined(JsonNode? text) =>
        text is JsonArray lines ? string.Concat(lines.Select(JsonStrings.Of)) : JsonStrings.Of(text);

    static JsonNode? Value(string mimeType, string content)
    {
        if (mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal))
        {
            try
            {
                return JsonNode.Parse(content);
            }
            catch (System.Text.Json.JsonException)
            {
                return content;
            }
        }
        return mimeType.StartsWith("image/", StringComparison.Ordinal) && mimeType != "image/svg+xml" ? content : Lines(content);
    }
}
