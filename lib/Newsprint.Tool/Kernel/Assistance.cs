using System.Text.Json.Nodes;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Kernel;

/// <summary>Answers what an editor asks while a person types.</summary>
sealed class Assistance(Session session)
{
    readonly Editor _editor = new(session);

    public JsonObject Complete(JsonObject asked)
    {
        var (code, at) = CodeAt(asked);
        var (items, from) = _editor.Complete(code, at);
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = CodePoints(code, from),
            ["cursor_end"] = CodePoints(code, at),
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. items.Select(item => (JsonNode)new JsonObject
                {
                    ["text"] = item.Text, ["type"] = item.Kind, ["start"] = CodePoints(code, from), ["end"] = CodePoints(code, at),
                })]),
            },
        };
    }

    public JsonObject Inspect(JsonObject asked)
    {
        var (code, at) = CodeAt(asked);
        var said = _editor.Inspect(code, at);
        var data = new JsonObject();
        if (said is not null) data["text/plain"] = said;
        return new JsonObject { ["status"] = "ok", ["found"] = said is not null, ["data"] = data, ["metadata"] = new JsonObject() };
    }

    // Jupyter counts code points, .NET counts UTF-16 code units.
    static (string Code, int At) CodeAt(JsonObject asked)
    {
        var code = JupyterMessage.Text(asked, "code");
        var points = JupyterMessage.Number(asked, "cursor_pos", int.MaxValue);
        var at = 0;
        for (; points > 0 && at < code.Length; points--) at += at + 1 < code.Length && char.IsSurrogatePair(code[at], code[at + 1]) ? 2 : 1;
        return (code, at);
    }

    static int CodePoints(string code, int units) => code.AsSpan(0, units).ToString().EnumerateRunes().Count();
}
