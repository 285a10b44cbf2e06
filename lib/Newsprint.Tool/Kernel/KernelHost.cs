using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Newsprint.Tool.Sessions;

namespace Newsprint.Tool.Kernel;

/// <summary>A Jupyter kernel: requests are answered one after another, interrupts and shutdowns at once.</summary>
sealed class KernelHost : IDisposable
{
    // How long what a client sends at once may be on its way, and what is published may take to leave.
    static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(50);

    readonly ConnectionFile _connection;
    readonly Sockets _sockets;
    readonly Requests _requests = new();
    readonly RunningCell _running = new();
    readonly Executor _executor;

    public KernelHost(ConnectionFile connection)
    {
        _connection = connection;
        _sockets = new Sockets(connection) { Asked = Enqueue, Controlled = Control };
        _executor = new Executor(Directory.GetCurrentDirectory());
    }

    /// <summary>Answers until it is told to shut down or Jupyter is gone.</summary>
    public void Run()
    {
        SameEverywhere.Set();
        ExceptionHandling.SetUnhandledExceptionHandler(OnOtherThread);
        using var signals = new KernelSignals(Interrupt, Stop);
        var answering = new Thread(Answer, maxStackSize: 64 << 20) { IsBackground = true };
        answering.Start();
        _sockets.Publish(JupyterMessage.News("status", State("starting")));
        _sockets.Serve();
    }

    // What a cell's own thread throws is told, and is no reason to lose all that other cells have made.
    static bool OnOtherThread(Exception thrown)
    {
        Console.Error.WriteLine($"a thread of a cell ended: {thrown.GetType().FullName}: {thrown.Message}");
        return true;
    }

    // On the sockets' thread. Clients ask who answers again and again until somebody does; that need not wait for the compiler to be
    // loaded.
    void Enqueue(JupyterMessage message)
    {
        if (message.Type == "kernel_info_request" && _requests.AreAnswered) Answer(0, message);
        else if (!_requests.TryAdd(message))
            _sockets.ReplyOnShell(message.Reply(ReplyType(message),
                Replies.Error("Newsprint.TooManyRequests", $"{Requests.MostWaiting} requests wait already")));
    }

    void Answer()
    {
        _executor.Warm();
        _requests.AnswerAll(Answer);
    }

    void Answer(long number, JupyterMessage message)
    {
        _sockets.Publish(message.Reply("status", State("busy")));
        if (message.Type == "comm_open") _sockets.Publish(message.Reply("comm_close", Replies.CommClose(message)));
        else if (Content(number, message) is { } content) _sockets.ReplyOnShell(message.Reply(ReplyType(message), content));
        _sockets.Publish(message.Reply("status", State("idle")));
    }

    // What is known from no version of the protocol gets no reply.
    JsonObject? Content(long number, JupyterMessage message) => message.Type switch
    {
        "execute_request" => _requests.IsCalledOff(number) ? Replies.Aborted() : Execute(message),
        "shutdown_request" => Shutdown(message),
        "connect_request" => Replies.Connect(_connection),
        _ => _executor.Answer(message),
    };

    JsonObject Execute(JupyterMessage message)
    {
        var reply = _running.Run(interrupt =>
            _executor.Execute(message, (type, content) => _sockets.Publish(message.Reply(type, content)), interrupt));
        // What was asked before it was known that this one fails is not run, unless the client wants it.
        if ((string?)reply["status"] == "error" && JupyterMessage.Flag(message.Content, "stop_on_error", true)
            && !JupyterMessage.Flag(message.Content, "silent", false))
        {
            // A client that asks for several cells at once may still be sending when a quick one has failed; it learns so from the reply
            // only.
            Thread.Sleep(OnTheWay);
            _requests.CallOff();
        }
        return reply;
    }

    void Control(JupyterMessage message)
    {
        _sockets.Publish(message.Reply("status", State("busy")));
        var content = message.Type switch
        {
            "kernel_info_request" => Replies.KernelInfo(),
            "interrupt_request" => Interrupted(),
            "shutdown_request" => Shutdown(message),
            "debug_request" => Replies.NoDebugger(message),
            _ => null,
        };
        if (content is not null) _sockets.ReplyOnControl(message.Reply(ReplyType(message), content));
        _sockets.Publish(message.Reply("status", State("idle")));
    }

    // Every client is to know, not only the one that asked.
    JsonObject Shutdown(JupyterMessage message)
    {
        var content = Replies.Shutdown(message);
        _sockets.Publish(message.Reply("shutdown_reply", content));
        Stop();
        return content;
    }

    JsonObject Interrupted()
    {
        Interrupt();
        return Replies.Ok();
    }

    void Interrupt()
    {
        _requests.CallOff();
        _running.Interrupt();
    }

    void Stop() => ThreadPool.QueueUserWorkItem(_ =>
    {
        Thread.Sleep(OnTheWay);
        _sockets.Stop();
    });

    static JsonObject State(string state) => new() { ["execution_state"] = state };

    static string ReplyType(JupyterMessage message) => message.Type.Replace("_request", "_reply", StringComparison.Ordinal);

    public void Dispose()
    {
        _sockets.Dispose();
        _executor.Dispose();
    }
}
