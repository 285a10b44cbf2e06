namespace Newsprint;

/// <summary>One run of an export: batches that are finished are kept, the others read and written, the whole then put together.</summary>
sealed class ExportRun(ExportOptions options, ExportLayout layout, ExportJournal journal, IProgress<ExportCounts>? progress)
{
    readonly ExportFiles _files = new(layout, options.Format);
    readonly List<Batch> _plan = [];
    readonly List<PageTables> _read = [];
    ExportCounts _counts = new();

    public async Task<ExportCounts> RunAsync(IEnumerable<RawPage> pages, CancellationToken cancel)
    {
        Delete(layout.Torn());
        if (Finished(pages) is { } done) return done.Counts;
        if (!layout.IsDataset && journal.Done is not null) journal.Clear();
        File.Delete(layout.Package);
        await ExportPipeline.RunAsync(Work(pages), options.Workers,
            work => (work.Batch, Read: PageTables.Of(work.Page, options)), work => TakeAsync(work.Batch, work.Read),
                cancel).ConfigureAwait(false);
        return await FinishAsync().ConfigureAwait(false);
    }

    // Input is read once more to see whether a finished file is still of it; that takes a fraction of reading its figures.
    ExportedBatch? Finished(IEnumerable<RawPage> pages) =>
        layout.IsDataset || journal.Done is not { } done || !done.Files.All(_files.IsWhole)
        || Batch.KeyOf(Batch.Of(pages, options).Select(batch => batch.Batch)) != done.Key ? null : done;

    IEnumerable<(Batch Batch, RawPage Page)> Work(IEnumerable<RawPage> pages)
    {
        foreach (var (batch, held) in Batch.Of(pages, options))
        {
            _plan.Add(batch);
            if (journal.Find(batch) is { } kept && IsKept(kept)) Count(kept.Counts);
            else foreach (var page in held) yield return (batch, page);
        }
    }

    bool IsKept(ExportedBatch batch) => batch.Files.All(_files.IsWhole) && !(options.Strict && batch.Counts.Failures > 0);

    async Task TakeAsync(Batch batch, PageTables page)
    {
        if (page.Fault is { } fault) Fail(fault);
        Count(page.Counts);
        _read.Add(page);
        if (_read.Count < batch.Count) return;
        var files = await _files.WriteAsync(batch, _read).ConfigureAwait(false);
        journal.Add(new ExportedBatch(batch.Number, batch.Key, files, _read.Select(read => read.Counts).Aggregate((a, b) => a + b)));
        _read.Clear();
    }

    async Task<ExportCounts> FinishAsync()
    {
        var batches = _plan.Select(batch => journal.Find(batch)!).ToArray();
        var files = await _files.FinishAsync([.. batches.SelectMany(batch => batch.Files)]).ConfigureAwait(false);
        Delete(layout.Stale(files.Select(file => file.Path).ToHashSet()));
        await DataPackage.WriteToAsync(layout.Package, layout.Resources(files)).ConfigureAwait(false);
        var counts = batches.Aggregate(new ExportCounts(), (sum, batch) => sum + batch.Counts);
        journal.Add(new ExportedBatch(0, Batch.KeyOf(_plan), files, counts));
        if (Directory.Exists(layout.Parts)) Directory.Delete(layout.Parts, recursive: true);
        return counts;
    }

    void Fail(Note fault)
    {
        if (options.Strict) throw new InputException(fault);
        options.OnFailure?.Invoke(fault);
    }

    // Called for kept batches by the thread that reads input, for others by the one that takes results.
    void Count(ExportCounts counts)
    {
        lock (_plan) progress?.Report(_counts += counts);
    }

    static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files.ToArray()) File.Delete(file);
    }
}
