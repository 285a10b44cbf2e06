namespace Newsprint.Tool.Notebooks;

/// <summary>Compares what cells put out with what stands in the file, and says what differs; writes nothing.</summary>
sealed class NotebookChecker
{
    const int Told = 20;

    /// <summary>Takes a notebook that was run.</summary>
    /// <returns>True when the file holds just these outputs.</returns>
    public static bool Take(NotebookOutcome outcome, IRunProgress progress)
    {
        var (notebook, result) = outcome;
        var name = Path.GetFileName(notebook.Path);
        var differences = Differences(outcome).ToList();
        foreach (var difference in differences.Take(Told)) progress.Say($"newsprint: {name}: {difference}");
        if (differences.Count > Told) progress.Say($"newsprint: {name}: {differences.Count - Told} more differences");
        foreach (var failure in result.Failures) progress.Say($"newsprint: {FailureReport.Sentence(notebook, failure)}");
        var good = differences.Count == 0 && result.Failures.Count == 0;
        progress.End(notebook, good ? "the same" : "differs; 'newsprint notebooks run' writes what it is now", good);
        return good;
    }

    static IEnumerable<string> Differences(NotebookOutcome outcome)
    {
        var failed = outcome.Result.Failures.Select(failure => failure.Cell).ToHashSet();
        foreach (var (cell, outputs, count) in outcome.Result.Results.OrderBy(result => result.Cell.Index))
        {
            var before = outcome.Notebook.CountOf(cell);
            if (before != count)
                yield return $"{cell.Place}: found execution count {before?.ToString() ?? "none"}; expected {count?.ToString() ?? "none"}";
            if (failed.Contains(cell)) continue;
            foreach (var difference in OutputDifference.Of(outcome.Notebook.OutputsOf(cell), outputs))
                yield return $"{cell.Place}, {difference}";
        }
    }
}
