namespace Newsprint.Tool.Notebooks;

/// <summary>Writes notebooks back when they ran well; leaves them as they were when not.</summary>
sealed class NotebookWriter(bool allowErrors)
{
    /// <summary>Takes a notebook that was run.</summary>
    /// <returns>True when it was written or needed no writing.</returns>
    public bool Take(NotebookOutcome outcome, IRunProgress progress)
    {
        var (notebook, result) = outcome;
        foreach (var failure in result.Failures) Tell(outcome, failure, progress);
        if (result.Failures.Count > 0 && !allowErrors) return Failed(notebook, result.Failures[0], progress);
        var after = outcome.After();
        if (notebook.Bytes.SequenceEqual(after))
        {
            progress.End(notebook, "unchanged", good: true);
            return true;
        }
        if (!notebook.Bytes.SequenceEqual(File.ReadAllBytes(notebook.Path)))
        {
            progress.End(notebook, "not written", good: false);
            progress.Say($"newsprint: {Path.GetFileName(notebook.Path)}: found that it was changed while it ran; expected it untouched; save it and run again");
            return false;
        }
        AtomicFile.Write(notebook.Path, after);
        progress.End(notebook, "written", good: true);
        return true;
    }

    static void Tell(NotebookOutcome outcome, CellFailure failure, IRunProgress progress)
    {
        var outputs = outcome.Result.Results.First(result => result.Cell == failure.Cell).Outputs;
        progress.Say(string.Join('\n', FailureReport.Lines(failure, outputs)));
    }

    static bool Failed(NotebookFile notebook, CellFailure failure, IRunProgress progress)
    {
        progress.End(notebook, $"failed in {failure.Cell.Place}", good: false);
        progress.Say($"newsprint: {FailureReport.Sentence(notebook, failure)}; the file is as it was");
        return false;
    }
}
