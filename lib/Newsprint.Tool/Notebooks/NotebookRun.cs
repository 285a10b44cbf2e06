using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>A cell that failed, or the process that ran it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Kind">The error's type.</param>
/// <param name="Said">What went wrong.</param>
/// <param name="Place">The cell, or the file it imports.</param>
/// <param name="Line">1-based line there; 0 when not known.</param>
/// <param name="Trace">Where, call by call.</param>
sealed record CellFailure(NotebookCell Cell, string Kind, string Said, string Place, int Line, IReadOnlyList<string> Trace);

/// <summary>What came of running a notebook's cells.</summary>
/// <param name="Results">Cells that ran to their end or failed, with their outputs.</param>
/// <param name="Failures">Cells that failed, in order.</param>
sealed record RunResult(IReadOnlyList<(NotebookCell Cell, JsonArray Outputs, int? Count)> Results, IReadOnlyList<CellFailure> Failures);

/// <summary>Runs a notebook's cells in a process of its own.</summary>
sealed class NotebookRun(NotebookFile notebook, RunOptions options, IRunProgress progress)
{
    static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);

    readonly List<NotebookCell> _cells = [.. notebook.Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source))];
    readonly List<(NotebookCell Cell, JsonArray Outputs, int? Count)> _results = [];
    readonly List<CellFailure> _failures = [];
    readonly Dictionary<int, List<JsonObject>> _displays = [];
    readonly Stopwatch _clock = new();

    public async Task<RunResult> RunAsync(CancellationToken cancel)
    {
        _results.AddRange(notebook.Cells.Where(cell => cell.IsCode && string.IsNullOrWhiteSpace(cell.Source)).Select(cell => (cell, new JsonArray(), (int?)null)));
        var folder = Path.GetDirectoryName(notebook.Path)!;
        using var worker = new WorkerProcess(new WorkerJob(folder, [.. _cells.Select(cell => new WorkerCell(cell.Place, cell.Source))], options.AllowErrors));
        progress.Begin(notebook, _cells.Count);
        await ListenAsync(worker, cancel).ConfigureAwait(false);
        return new RunResult(_results, _failures);
    }

    async Task ListenAsync(WorkerProcess worker, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(ToStart);
        CellOutputs? outputs = null;
        var at = -1;
        try
        {
            await foreach (var said in worker.Events(late.Token).ConfigureAwait(false))
            {
                if (said.Kind == WorkerEventKind.Begin)
                {
                    (at, outputs) = (said.Cell, new CellOutputs(_displays));
                    late.CancelAfter(options.Timeout);
                    _clock.Restart();
                    progress.BeginCell(notebook, _cells[at]);
                }
                else if (said.Kind == WorkerEventKind.End)
                {
                    End(at, outputs!);
                    (outputs, at) = (null, said.Cell);
                    late.CancelAfter(ToStart);
                }
                else if (outputs is not null) Take(said, outputs);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            var said = outputs is null ? "the process that runs the cells did not start" : $"it did not end in {options.Timeout.TotalSeconds:0.###} s (--timeout)";
            Abandon(at, outputs, "Newsprint.Timeout", said);
            return;
        }
        if (outputs is not null || (at < _cells.Count - 1 && _failures.Count == 0))
            Abandon(at, outputs, "Newsprint.ProcessEnded", await worker.EndAsync().ConfigureAwait(false));
    }

    void Take(WorkerEvent said, CellOutputs outputs)
    {
        if (said.Kind == WorkerEventKind.Text) outputs.AddText(said.Name, said.Text);
        else if (said.Kind == WorkerEventKind.Display) outputs.AddDisplay(said.Data!, said.Display, said.Update);
        else if (said.Kind == WorkerEventKind.Result) outputs.AddResult(said.Data!, said.Cell + 1);
        else if (said.Kind == WorkerEventKind.Clear) outputs.Clear(said.Wait);
        else if (said.Kind == WorkerEventKind.Error) Fail(said, outputs);
    }

    void Fail(WorkerEvent said, CellOutputs outputs)
    {
        outputs.AddError(said.Name, said.Text, said.Trace!);
        _failures.Add(new CellFailure(_cells[said.Cell], said.Name, said.Text, said.Place, said.Line, said.Trace!));
    }

    void End(int at, CellOutputs outputs)
    {
        _results.Add((_cells[at], outputs.Items, at + 1));
        progress.EndCell(notebook, _cells[at], _clock.Elapsed);
    }

    // The process is gone or will be: what the cell showed so far is kept with the reason.
    void Abandon(int at, CellOutputs? outputs, string kind, string said)
    {
        at = Math.Clamp(outputs is null ? at + 1 : at, 0, Math.Max(0, _cells.Count - 1));
        if (_cells.Count == 0) return;
        outputs ??= new CellOutputs(_displays);
        outputs.AddError(kind, said, [$"{kind}: {said}"]);
        _failures.Add(new CellFailure(_cells[at], kind, said, _cells[at].Place, 0, [$"{kind}: {said}"]));
        End(at, outputs);
    }
}
