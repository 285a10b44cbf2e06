using System.ComponentModel;
using System.Net.WebSockets;

namespace Newsprint.Tool.Notebooks;

/// <summary>Draws figures as PNG with a Chromium that starts when it is first needed; the same figure gives the same bytes.</summary>
/// <param name="named">The Chromium to use; null to look for one.</param>
/// <param name="say">Takes what is to be said to the user.</param>
sealed class Painter(string? named, Action<string> say) : IAsyncDisposable
{
    readonly SemaphoreSlim _starting = new(1);
    Task<Chromium?>? _chromium;

    /// <summary>A page to draw on; null where there is no Chromium.</summary>
    /// <exception cref="IOException">Chromium has gone.</exception>
    public async Task<PainterPage?> OpenAsync(CancellationToken cancel)
    {
        if (await ChromiumAsync(cancel).ConfigureAwait(false) is not { } chromium) return null;
        var page = await chromium.OpenAsync(cancel).ConfigureAwait(false);
        await page.EvaluateAsync(PlotlyScript.Text + "\n;0", cancel).ConfigureAwait(false);
        return new PainterPage(page);
    }

    async Task<Chromium?> ChromiumAsync(CancellationToken cancel)
    {
        await _starting.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await (_chromium ??= StartAsync(cancel)).ConfigureAwait(false);
        }
        finally
        {
            _starting.Release();
        }
    }

    async Task<Chromium?> StartAsync(CancellationToken cancel)
    {
        if (ChromiumPath.Find(named) is not { } path) return named is null ? null
            : throw new InputException(new Note(named, 0, "no such program", "a Chromium or Chrome",
                $"correct --chromium or {ChromiumPath.Variable}"));
        try
        {
            return await Chromium.StartAsync(path, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or TimeoutException or WebSocketException or Win32Exception)
        {
            say($"newsprint: {path}: found that it does not start ({fault.Message}); expected a Chromium; name another with --chromium");
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is { IsCompletedSuccessfully: true } && await _chromium.ConfigureAwait(false) is { } chromium)
            await chromium.DisposeAsync().ConfigureAwait(false);
    }
}
