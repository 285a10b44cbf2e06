using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>One page of a Chromium.</summary>
sealed class ChromiumPage(DevTools tools, string target, string session) : IAsyncDisposable
{
    /// <summary>Goes to an address; back when the page there is whole.</summary>
    public async Task GoAsync(Uri address, CancellationToken cancel)
    {
        await tools.CallAsync("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri }, session, cancel).ConfigureAwait(false);
        await EvaluateAsync("document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))",
            cancel).ConfigureAwait(false);
    }

    /// <summary>Waits until a page of a scheme is there: a script that runs before that is lost with the empty page it ran on.</summary>
    public async Task ArriveAsync(string scheme, CancellationToken cancel)
    {
        while (!await HasArrivedAsync(scheme, cancel).ConfigureAwait(false)) await Task.Delay(10, cancel).ConfigureAwait(false);
    }

    async Task<bool> HasArrivedAsync(string scheme, CancellationToken cancel)
    {
        try
        {
            return (bool?)await EvaluateAsync($"location.protocol === '{scheme}' && document.readyState === 'complete'",
                cancel).ConfigureAwait(false) == true;
        }
        catch (IOException)
        {
            return false; // The page it was asked of has just gone.
        }
    }

    /// <summary>Runs a script; gives its value, awaited.</summary>
    /// <exception cref="IOException">The script threw.</exception>
    public async Task<JsonNode?> EvaluateAsync(string script, CancellationToken cancel)
    {
        var call = new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true };
        var answer = await tools.CallAsync("Runtime.evaluate", call, session, cancel).ConfigureAwait(false);
        if (answer["exceptionDetails"] is { } thrown)
            throw new IOException((string?)thrown["exception"]?["description"] ?? (string?)thrown["text"] ?? "a script threw");
        return answer["result"]?["value"];
    }

    public async ValueTask DisposeAsync() =>
        await tools.CallAsync("Target.closeTarget", new JsonObject { ["targetId"] = target }, null, CancellationToken.None)
            .ConfigureAwait(false);
}
