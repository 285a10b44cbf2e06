using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Kernel;

/// <summary>Answers a kernel's requests out of one session.</summary>
sealed class Executor(string folder) : IDisposable
{
    readonly Session _session = new(folder);
    readonly History _history = new();
    readonly ChartPictures _pictures = new();
    Assistance? _assistance;
    int _count;

    /// <summary>The content of a reply to anything but a cell to run; null for what gets no reply.</summary>
    public JsonObject? Answer(JupyterMessage message) => message.Type switch
    {
        "kernel_info_request" => Replies.KernelInfo(),
        "is_complete_request" => IsComplete(JupyterMessage.Text(message.Content, "code")),
        "complete_request" => Assist.Complete(message.Content),
        "inspect_request" => Assist.Inspect(message.Content),
        "history_request" => _history.Answer(message.Content),
        "comm_info_request" => new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() },
        _ => null,
    };

    /// <summary>Does what the first cell would have to wait for.</summary>
    public void Warm() => _session.Warm();

    Assistance Assist => _assistance ??= new Assistance(_session);

    /// <summary>Runs a cell; gives the content of the reply.</summary>
    public JsonObject Execute(JupyterMessage message, Action<string, JsonObject> publish, CancellationToken interrupt)
    {
        var code = JupyterMessage.Text(message.Content, "code");
        var silent = JupyterMessage.Flag(message.Content, "silent", false);
        if (!silent && JupyterMessage.Flag(message.Content, "store_history", true)) _history.Add(++_count, code);
        if (!silent) publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = _count });
        var output = new KernelOutput(silent ? null : publish, _count, _pictures.AddTo);
        var reply = Run(code, output, interrupt);
        if ((string?)reply["status"] == "error") PublishError(silent ? null : publish, reply);
        else reply["user_expressions"] = Expressions(message.Content["user_expressions"] as JsonObject, interrupt);
        reply["execution_count"] = _count;
        reply["payload"] = new JsonArray();
        return reply;
    }

    JsonObject Run(string code, KernelOutput output, CancellationToken interrupt)
    {
        try
        {
            _session.Run(code, $"cell [{_count}]", output, interrupt);
            return Replies.Ok();
        }
        catch (CellException failure)
        {
            return Replies.Error(failure.Kind, failure.Message, failure.Trace);
        }
        catch (OperationCanceledException)
        {
            return Replies.Error("Newsprint.Interrupted", "the cell was interrupted");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return Replies.Error(fault.GetType().FullName!, fault.Message);
        }
    }

    static void PublishError(Action<string, JsonObject>? publish, JsonObject reply)
    {
        var error = (JsonObject)reply.DeepClone();
        error.Remove("status");
        publish?.Invoke("error", error);
    }

    JsonObject Expressions(JsonObject? wanted, CancellationToken interrupt)
    {
        var answers = new JsonObject();
        foreach (var (name, expression) in wanted ?? [])
        {
            var output = new KernelOutput(null, _count, _pictures.AddTo);
            var answer = Run(JsonStrings.Of(expression), output, interrupt);
            if ((string?)answer["status"] == "ok") (answer["data"], answer["metadata"]) = (output.Value ?? [], new JsonObject());
            answers[name] = answer;
        }
        return answers;
    }

    static JsonObject IsComplete(string code) => Completeness.Of(code) switch
    {
        true => new JsonObject { ["status"] = "complete" },
        false => new JsonObject { ["status"] = "incomplete", ["indent"] = "    " },
        null => new JsonObject { ["status"] = "invalid" },
    };

    public void Dispose() => _pictures.Dispose();
}
