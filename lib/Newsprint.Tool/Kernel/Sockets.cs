using NetMQ;
using NetMQ.Sockets;

namespace Newsprint.Tool.Kernel;

/// <summary>A kernel's five sockets, served by one thread; what others send goes through a queue, in its order.</summary>
sealed class Sockets : IDisposable
{
    const long LargestFrame = 64 << 20;
    const int MostWaiting = 4096;

    readonly Wire _wire;
    readonly RouterSocket _shell = new(), _control = new(), _stdin = new();
    readonly PublisherSocket _iopub = new();
    readonly ResponseSocket _heartbeat = new();
    readonly NetMQQueue<(NetMQSocket Socket, NetMQMessage Frames)> _outgoing = new();
    readonly NetMQPoller _poller = [];
    int _serving;

    public Sockets(ConnectionFile connection)
    {
        _wire = new Wire(connection.Key);
        Bind(_shell, connection.Address(connection.Shell));
        Bind(_control, connection.Address(connection.Control));
        Bind(_stdin, connection.Address(connection.Stdin));
        Bind(_iopub, connection.Address(connection.Iopub));
        Bind(_heartbeat, connection.Address(connection.Heartbeat));
        _shell.ReceiveReady += (_, _) => Receive(_shell, Asked);
        _control.ReceiveReady += (_, _) => Receive(_control, Controlled);
        // Nobody is ever asked for input, so nothing comes here that matters.
        _stdin.ReceiveReady += (_, _) => _stdin.ReceiveMultipartMessage();
        _heartbeat.ReceiveReady += (_, _) => _heartbeat.SendMultipartMessage(_heartbeat.ReceiveMultipartMessage());
        _outgoing.ReceiveReady += (_, _) => SendWaiting();
    }

    /// <summary>Takes requests from the shell channel; on the sockets' thread, so quickly.</summary>
    public Action<JupyterMessage>? Asked { get; set; }

    /// <summary>Takes requests from the control channel; on the sockets' thread, so quickly.</summary>
    public Action<JupyterMessage>? Controlled { get; set; }

    /// <summary>Serves until <see cref="Stop"/>.</summary>
    public void Serve()
    {
        foreach (var socket in (ISocketPollable[])[_shell, _control, _stdin, _heartbeat, _outgoing]) _poller.Add(socket);
        _serving = Environment.CurrentManagedThreadId;
        _poller.Run();
        SendWaiting();
    }

    public void Stop() => _poller.Stop();

    public void ReplyOnShell(JupyterMessage message) => Send(_shell, message);

    public void ReplyOnControl(JupyterMessage message) => Send(_control, message);

    public void Publish(JupyterMessage message) =>
        Send(_iopub, message with { Identities = [System.Text.Encoding.ASCII.GetBytes($"kernel.{message.Type}")] });

    void Send(NetMQSocket socket, JupyterMessage message)
    {
        // A cell that floods its client waits for it; the sockets' own thread must not.
        while (_outgoing.Count > MostWaiting && _poller.IsRunning && Environment.CurrentManagedThreadId != _serving) Thread.Sleep(1);
        _outgoing.Enqueue((socket, _wire.Write(message)));
    }

    void Receive(RouterSocket socket, Action<JupyterMessage>? take)
    {
        if (_wire.Read(socket.ReceiveMultipartMessage()) is { } message) take?.Invoke(message);
    }

    void SendWaiting()
    {
        while (_outgoing.TryDequeue(out var item, TimeSpan.Zero)) item.Socket.TrySendMultipartMessage(TimeSpan.Zero, item.Frames);
    }

    static void Bind(NetMQSocket socket, string address)
    {
        socket.Options.MaxMsgSize = LargestFrame;
        socket.Options.Linger = TimeSpan.FromSeconds(1);
        socket.Options.SendHighWatermark = MostWaiting;
        socket.Bind(address);
    }

    public void Dispose()
    {
        _poller.Dispose();
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _iopub, _heartbeat]) socket.Dispose();
        _outgoing.Dispose();
        NetMQConfig.Cleanup(block: true);
    }
}
