using System.ComponentModel;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Draws the charts of notebooks as PNG; the same figure gives the same bytes.</summary>
sealed class Pictures(RunOptions options, IRunProgress progress) : IAsyncDisposable
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

    readonly SemaphoreSlim _starting = new(1);
    Task<Chromium?>? _chromium;

    /// <summary>Gives each chart its picture: the one it had while its figure is unchanged, else a new one.</summary>
    public async Task AddToAsync(NotebookFile notebook, RunResult result, CancellationToken cancel)
    {
        var old = options.Redraw ? [] : notebook.Cells.Where(cell => cell.IsCode).SelectMany(cell => ChartOutput.In(notebook.OutputsOf(cell)))
            .Where(data => data.ContainsKey(ChartOutput.Picture)).ToList();
        var bare = result.Results.SelectMany(one => ChartOutput.In(one.Outputs)).Where(data => !data.ContainsKey(ChartOutput.Picture) && !Keep(data, old)).ToList();
        if (bare.Count == 0) return;
        if (await ChromiumAsync(cancel).ConfigureAwait(false) is { } chromium) await DrawAsync(notebook, chromium, bare, cancel).ConfigureAwait(false);
        else Missing(notebook, bare);
    }

    static bool Keep(JsonObject data, IReadOnlyList<JsonObject> old)
    {
        if (old.FirstOrDefault(before => JsonNode.DeepEquals(before[ChartOutput.Figure], data[ChartOutput.Figure])) is not { } same) return false;
        ChartOutput.Add(data, CellOutputs.Joined(same[ChartOutput.Picture]));
        return true;
    }

    async Task DrawAsync(NotebookFile notebook, Chromium chromium, List<JsonObject> charts, CancellationToken cancel)
    {
        try
        {
            var page = await chromium.OpenAsync(cancel).ConfigureAwait(false);
            await using var _ = page.ConfigureAwait(false);
            await page.EvaluateAsync(PlotlyScript.Text + "\n;0", cancel).WaitAsync(ToDraw, cancel).ConfigureAwait(false);
            foreach (var chart in charts)
            {
                var (width, height) = ChartOutput.Size((JsonObject)chart[ChartOutput.Figure]!);
                var script = $"{Draw}({chart[ChartOutput.Figure]!.ToJsonString()}, {width}, {height})";
                var picture = (string?)await page.EvaluateAsync(script, cancel).WaitAsync(ToDraw, cancel).ConfigureAwait(false) ?? "";
                if (picture.StartsWith(Before, StringComparison.Ordinal)) ChartOutput.Add(chart, picture[Before.Length..]);
            }
        }
        catch (Exception fault) when (fault is IOException or TimeoutException)
        {
            progress.Say($"newsprint: {Path.GetFileName(notebook.Path)}: found that Chromium could not draw a chart ({fault.Message.Split('\n')[0]}); expected a picture; look at the figure, or try another --chromium");
        }
    }

    static string Count(int charts) => charts == 1 ? "1 chart" : $"{charts} charts";

    void Missing(NotebookFile notebook, List<JsonObject> charts) => progress.Say(
        $"newsprint: {Path.GetFileName(notebook.Path)}: found no Chromium for {Count(charts.Count)} whose figure is new; expected one to draw the pictures; install chromium, or name one with --chromium");

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
        if (ChromiumPath.Find(options.Chromium) is not { } path) return null;
        try
        {
            return await Chromium.StartAsync(path, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or TimeoutException or WebSocketException or Win32Exception)
        {
            progress.Say($"newsprint: {path}: found that it does not start ({fault.Message}); expected a Chromium; name another with --chromium");
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null && await _chromium.ConfigureAwait(false) is { } chromium) await chromium.DisposeAsync().ConfigureAwait(false);
        _starting.Dispose();
    }
}
