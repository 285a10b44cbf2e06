namespace Newsprint.Tool.Notebooks;

/// <summary>Draws the charts of notebooks as PNG.</summary>
sealed class Pictures(RunOptions options, IRunProgress progress) : IAsyncDisposable
{
    public Task AddToAsync(NotebookFile notebook, RunResult result, CancellationToken cancel)
    {
        _ = (options, progress, notebook, result, cancel);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => default;
}
