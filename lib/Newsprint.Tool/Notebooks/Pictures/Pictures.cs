using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Gives the charts of notebooks their pictures.</summary>
sealed class Pictures(RunOptions options, IRunProgress progress) : IAsyncDisposable
{
    readonly Painter _painter = new(options.Chromium, progress.Say);

    /// <summary>Gives each chart its picture: the one it had while its figure is unchanged, else a new one.</summary>
    public async Task AddToAsync(NotebookFile notebook, RunResult result, CancellationToken cancel)
    {
        var old = options.Redraw
            ? []
            : notebook.Cells.Where(cell => cell.IsCode).SelectMany(cell => ChartOutput.In(notebook.OutputsOf(cell)))
            .Where(data => data.ContainsKey(ChartOutput.Picture)).ToList();
        var bare = result.Results
            .SelectMany(one => ChartOutput.In(one.Outputs))
            .Where(data => !data.ContainsKey(ChartOutput.Picture) && !Keep(data, old))
            .ToList();
        if (bare.Count > 0) await DrawAsync(notebook, bare, cancel).ConfigureAwait(false);
    }

    static bool Keep(JsonObject data, IReadOnlyList<JsonObject> old)
    {
        if (old.FirstOrDefault(before => JsonNode.DeepEquals(before[ChartOutput.Figure], data[ChartOutput.Figure])) is not { } same)
            return false;
        ChartOutput.Add(data, CellOutputs.Joined(same[ChartOutput.Picture]));
        return true;
    }

    async Task DrawAsync(NotebookFile notebook, List<JsonObject> charts, CancellationToken cancel)
    {
        try
        {
            if (await _painter.OpenAsync(cancel).ConfigureAwait(false) is not { } page)
            {
                Missing(notebook, charts.Count);
                return;
            }
            await using var _ = page.ConfigureAwait(false);
            foreach (var chart in charts)
                ChartOutput.Add(chart, await page.DrawAsync((JsonObject)chart[ChartOutput.Figure]!, cancel).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is IOException or TimeoutException)
        {
            progress.Say($"newsprint: {Path.GetFileName(notebook.Path)}: found that Chromium could not draw a chart ({fault.Message.Split('\n')[0]}); "
                + "expected a picture; look at the figure, or try another --chromium");
        }
    }

    void Missing(NotebookFile notebook, int charts) => progress.Say(
        $"newsprint: {Path.GetFileName(notebook.Path)}: found no Chromium for {Counted.Of(charts, "new chart")}; expected one to draw pictures; install chromium, or name one with --chromium");

    public ValueTask DisposeAsync() => _painter.DisposeAsync();
}
