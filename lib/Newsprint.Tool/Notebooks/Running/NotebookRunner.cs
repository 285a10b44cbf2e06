namespace Newsprint.Tool.Notebooks;

/// <summary>A notebook that was run.</summary>
/// <param name="Notebook">As it stood before.</param>
/// <param name="Result">What its cells put out.</param>
sealed record NotebookOutcome(NotebookFile Notebook, RunResult Result)
{
    public byte[] After() => Notebook.With(Result.Results);
}

/// <summary>Runs notebooks side by side, and draws their charts.</summary>
sealed class NotebookRunner(RunOptions options, IRunProgress progress)
{
    /// <summary>Runs notebooks; each is handed over when it is done.</summary>
    /// <param name="paths">Notebooks; all of them are read before any of them runs.</param>
    /// <param name="done">Takes each; true when all is well with it. From several threads.</param>
    /// <param name="cancel">Kills what runs.</param>
    /// <returns>True when all is well with all of them.</returns>
    /// <exception cref="InputException">One of them can't be read or run.</exception>
    public async Task<bool> RunAsync(IReadOnlyList<string> paths, Func<NotebookOutcome, bool> done, CancellationToken cancel)
    {
        var notebooks = paths.Select(ReadToRun).ToList();
        await using var pictures = new Pictures(options, progress);
        using var free = new SemaphoreSlim(Math.Max(1, options.Jobs));
        var good = await Task.WhenAll(notebooks.Select(notebook => RunAsync(notebook, free, pictures, done, cancel))).ConfigureAwait(false);
        return good.All(one => one);
    }

    static NotebookFile ReadToRun(string path)
    {
        var notebook = NotebookFile.Read(path);
        NotebookFormat.CheckRuns(path, notebook.Root);
        return notebook;
    }

    async Task<bool> RunAsync(NotebookFile notebook, SemaphoreSlim free, Pictures pictures, Func<NotebookOutcome, bool> done,
        CancellationToken cancel)
    {
        await free.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var result = await new NotebookRun(notebook, options, progress).RunAsync(cancel).ConfigureAwait(false);
            await pictures.AddToAsync(notebook, result, cancel).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            return done(new NotebookOutcome(notebook, result));
        }
        finally
        {
            free.Release();
        }
    }
}
