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

    public static JsonObject Shutdown(JupyterMessage message) => new() { ["status"] = "ok", ["restart"] = JupyterMessage.Flag(message.Content, "restart", false) };

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
