using System.ComponentModel;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

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
        if (ChromiumPath.Find(named) is not { } path) return null;
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

/// <summary>A page with plotly.js on it.</summary>
sealed class PainterPage(ChromiumPage page) : IAsyncDisposable
{
    // plotly.js draws lots for the names of its parts; the same lots for each figure.
    const string Draw = """
        (async (figure, width, height) => {
          let seed = 1;
          Math.random = () => { seed = (seed * 48271) % 2147483647; return seed / 2147483647; };
          await document.fonts.ready;
          return await Plotly.toImage(figure, { format: 'png', width, height, scale: 2 });
        })
        """;
    const string Before = "data:image/png;base64,";
    static readonly TimeSpan ToDraw = TimeSpan.FromSeconds(60);

    /// <summary>A figure as PNG, base64; twice as many pixels as it asks for.</summary>
    /// <exception cref="IOException">It could not be drawn.</exception>
    /// <exception cref="TimeoutException">Drawing did not end.</exception>
    public async Task<string> DrawAsync(JsonObject figure, CancellationToken cancel)
    {
        var (width, height) = ChartOutput.Size(figure);
        var script = $"{Draw}({figure.ToJsonString()}, {width}, {height})";
        var picture = (string?)await page.EvaluateAsync(script, cancel).WaitAsync(ToDraw, cancel).ConfigureAwait(false) ?? "";
        return picture.StartsWith(Before, StringComparison.Ordinal) ? PictureSize.Reduce(picture[Before.Length..]) : throw new IOException("plotly.js gave no picture");
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();
}
