using System.Text.Json.Nodes;

namespace Newsprint.Tool.Kernel;

/// <summary>Contents of replies that hang on nothing that ran.</summary>
static class Replies
{
    public static JsonObject Ok() => new() { ["status"] = "ok" };

    public static JsonObject Aborted() => new() { ["status"] = "aborted" };

    public static JsonObject Error(string kind, string said, IEnumerable<string>? trace = null) => new()
    {
        ["status"] = "error",
        ["ename"] = kind,
        ["evalue"] = said,
        ["traceback"] = new JsonArray([.. (trace ?? [$"{kind}: {said}"]).Select(line => (JsonNode)line)]),
    };

    public static JsonObject Shutdown(JupyterMessage message) =>
        new() { ["status"] = "ok", ["restart"] = JupyterMessage.Flag(message.Content, "restart", false) };

    public static JsonObject Connect(ConnectionFile connection) => new()
    {
        ["status"] = "ok",
        ["shell_port"] = connection.Shell,
        ["iopub_port"] = connection.Iopub,
        ["stdin_port"] = connection.Stdin,
        ["control_port"] = connection.Control,
        ["hb_port"] = connection.Heartbeat,
    };

    /// <summary>What the debug adapter protocol says when something is not to be had.</summary>
    public static JsonObject NoDebugger(JupyterMessage message) => new()
    {
        ["type"] = "response",
        ["request_seq"] = JupyterMessage.Number(message.Content, "seq", 0),
        ["success"] = false,
        ["command"] = JupyterMessage.Text(message.Content, "command"),
        ["message"] = "found a request to debug; expected none: this kernel has no debugger",
    };

    /// <summary>No widget of any kind lives here, so one that a client opens is closed at once.</summary>
    public static JsonObject CommClose(JupyterMessage message) =>
        new() { ["comm_id"] = JupyterMessage.Text(message.Content, "comm_id"), ["data"] = new JsonObject() };

    public static JsonObject KernelInfo() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = JupyterMessage.Version,
        ["implementation"] = "newsprint",
        ["implementation_version"] = typeof(Replies).Assembly.GetName().Version!.ToString(3),
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "13.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = "Newsprint: C# cells",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(),
    };
}
