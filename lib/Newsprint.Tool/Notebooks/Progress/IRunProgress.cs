namespace Newsprint.Tool.Notebooks;

/// <summary>Hears how runs of notebooks come along; from several threads.</summary>
interface IRunProgress
{
    void Begin(NotebookFile notebook, int cells);
    void BeginCell(NotebookFile notebook, NotebookCell cell);
    void EndCell(NotebookFile notebook, NotebookCell cell, TimeSpan took);
    /// <summary>The notebook is done; what became of it, in a few words.</summary>
    void End(NotebookFile notebook, string outcome, bool good);
    void Say(string message);
}
