using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>Runs a notebook's cells in a process of its own.</summary>
sealed class NotebookRun(NotebookFile notebook, RunOptions options, IRunProgress progress)
{
    static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);

    readonly List<NotebookCell> _cells = [.. notebook.Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source))];
    readonly List<(NotebookCell Cell, JsonArray Outputs, int? Count)> _results = [];
    readonly List<CellFailure> _failures = [];
    readonly Dictionary<int, List<JsonObject>> _displays = [];
    readonly Stopwatch _clock = new();
    CellOutputs? _outputs;
    int _at = -1;

    public async Task<RunResult> RunAsync(CancellationToken cancel)
    {
        _results.AddRange(notebook.Cells
            .Where(cell => cell.IsCode && string.IsNullOrWhiteSpace(cell.Source))
            .Select(cell => (cell, new JsonArray(), (int?)null)));
        var folder = Path.GetDirectoryName(notebook.Path)!;
        using var worker = new WorkerProcess(new WorkerJob(folder, [.. _cells.Select(cell => new WorkerCell(cell.Place, cell.Source))],
            options.AllowErrors));
        progress.Begin(notebook, _cells.Count);
        await ListenAsync(worker, cancel).ConfigureAwait(false);
        return new RunResult(_results, _failures);
    }

    async Task ListenAsync(WorkerProcess worker, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(ToStart);
        try
        {
            await foreach (var said in worker.Events(late.Token).ConfigureAwait(false))
            {
                Take(said);
                if (said.Kind == WorkerEventKind.Begin) late.CancelAfter(options.Timeout);
                else if (said.Kind == WorkerEventKind.End) late.CancelAfter(ToStart);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Abandon("Newsprint.Timeout",
                _outputs is null
                    ? "the process that runs the cells did not start"
                    : $"it did not end in {options.Timeout.TotalSeconds:0.###} s (--timeout)");
            return;
        }
        if (_outputs is not null || (_at < _cells.Count - 1 && _failures.Count == 0))
            Abandon("Newsprint.ProcessEnded", await worker.EndAsync().ConfigureAwait(false));
    }

    void Take(WorkerEvent said)
    {
        if (said.Kind == WorkerEventKind.Begin) Begin(said.Cell);
        else if (said.Kind == WorkerEventKind.End) End();
        else if (_outputs is { } outputs) Take(said, outputs);
    }

    void Take(WorkerEvent said, CellOutputs outputs)
    {
        if (said.Kind == WorkerEventKind.Text) outputs.AddText(said.Name, said.Text);
        else if (said.Kind == WorkerEventKind.Display) outputs.AddDisplay(said.Data!, said.Display, said.Update);
        else if (said.Kind == WorkerEventKind.Result) outputs.AddResult(said.Data!, said.Cell + 1);
        else if (said.Kind == WorkerEventKind.Clear) outputs.Clear(said.Wait);
        else if (said.Kind == WorkerEventKind.Error) Fail(said.Name, said.Text, said.Place, said.Line, said.Trace!);
    }

    void Begin(int cell)
    {
        (_at, _outputs) = (cell, new CellOutputs(_displays));
        _clock.Restart();
        progress.BeginCell(notebook, _cells[cell]);
    }

    void End()
    {
        _results.Add((_cells[_at], _outputs!.Items, _at + 1));
        progress.EndCell(notebook, _cells[_at], _clock.Elapsed);
        _outputs = null;
    }

    void Fail(string kind, string said, string place, int line, IReadOnlyList<string> trace)
    {
        _outputs!.AddError(kind, said, trace);
        _failures.Add(new CellFailure(_cells[_at], kind, said, place, line, trace));
    }

    // The process is gone or will be: what the cell showed so far is kept with the reason. Between two cells it is the next one's failure.
    void Abandon(string kind, string said)
    {
        if (_cells.Count == 0) return;
        if (_outputs is null) (_at, _outputs) = (Math.Min(_at + 1, _cells.Count - 1), new CellOutputs(_displays));
        Fail(kind, said, _cells[_at].Place, 0, [$"{kind}: {said}"]);
        End();
    }
}
