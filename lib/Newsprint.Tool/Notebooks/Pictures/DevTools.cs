using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Calls over Chromium's DevTools protocol, on this machine's loopback.</summary>
sealed class DevTools : IAsyncDisposable
{
    readonly ClientWebSocket _socket = new();
    readonly SemaphoreSlim _sending = new(1);
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _calls = new();
    int _number;

    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancel)
    {
        var tools = new DevTools();
        await tools._socket.ConnectAsync(address, cancel).ConfigureAwait(false);
        _ = tools.ListenAsync();
        return tools;
    }

    /// <summary>Calls a method; gives its result.</summary>
    /// <exception cref="IOException">Chromium refused, or has gone.</exception>
    public async Task<JsonObject> CallAsync(string method, JsonObject parameters, string? session, CancellationToken cancel)
    {
        var number = Interlocked.Increment(ref _number);
        var answer = _calls[number] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        var call = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        if (session is not null) call["sessionId"] = session;
        await _sending.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await _socket
                .SendAsync(Encoding.UTF8.GetBytes(call.ToJsonString()), WebSocketMessageType.Text, true, cancel)
                .ConfigureAwait(false);
        }
        catch (WebSocketException gone)
        {
            throw new IOException("Chromium has gone", gone);
        }
        finally
        {
            _sending.Release();
        }
        return await answer.Task.WaitAsync(cancel).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return default;
    }

    async Task ListenAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer, CancellationToken.None).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close) break;
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Answer(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!.AsObject());
                message.SetLength(0);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or JsonException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever waits hears of it below.
        }
        foreach (var call in _calls.Values) call.TrySetException(new IOException("Chromium has gone"));
    }

    void Answer(JsonObject message)
    {
        if (message["id"] is not { } id || !_calls.TryRemove((int)id, out var call)) return;
        if (message["error"] is { } error) call.TrySetException(new IOException((string?)error["message"] ?? "Chromium refused"));
        else call.TrySetResult(message["result"] as JsonObject ?? []);
    }
}
