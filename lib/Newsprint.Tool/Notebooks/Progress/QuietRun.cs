namespace Newsprint.Tool.Notebooks;

/// <summary>No progress: what went wrong alone.</summary>
sealed class QuietRun(TextWriter to) : IRunProgress
{
    readonly PlainProgress _lines = new(to);

    public void Begin(NotebookFile notebook, int cells) { }

    public void BeginCell(NotebookFile notebook, NotebookCell cell) { }

    public void EndCell(NotebookFile notebook, NotebookCell cell, TimeSpan took) { }

    public void End(NotebookFile notebook, string outcome, bool good)
    {
        if (!good) _lines.End(notebook, outcome, good);
    }

    public void Say(string message) => _lines.Say(message);
}
