using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;

namespace Newsprint.Tool.Kernel;

/// <summary>One message of the Jupyter protocol.</summary>
/// <param name="Identities">Where a reply goes.</param>
/// <param name="Header">Its own header.</param>
/// <param name="Parent">Header of the message it answers; empty for none.</param>
/// <param name="Content">What it says.</param>
sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject Parent, JsonObject Content)
{
    public const string Version = "5.3";
    static readonly string s_session = Guid.NewGuid().ToString("N");
    static long s_number;

    public string Type => Text(Header, "msg_type");

    /// <summary>Another message, about the same request.</summary>
    public JupyterMessage Reply(string type, JsonObject content) => new(Identities, NewHeader(type), Header, content);

    /// <summary>A message that answers nothing.</summary>
    public static JupyterMessage News(string type, JsonObject content) => new([], NewHeader(type), [], content);

    public static string Text(JsonObject json, string name) => JsonStrings.Of(json[name]);

    public static bool Flag(JsonObject json, string name, bool otherwise) =>
        json[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : otherwise;

    public static int Number(JsonObject json, string name, int otherwise) =>
        json[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : otherwise;

    static JsonObject NewHeader(string type) => new()
    {
        ["msg_id"] = $"{s_session}_{Interlocked.Increment(ref s_number)}",
        ["session"] = s_session,
        ["username"] = "kernel",
        // Jupyter's own clients read no more than six digits of a second.
        ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["msg_type"] = type,
        ["version"] = Version,
    };
}
