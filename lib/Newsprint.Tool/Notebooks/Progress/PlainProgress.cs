using System.Globalization;
using System.Runtime.CompilerServices;

namespace Newsprint.Tool.Notebooks;

/// <summary>Progress as lines, for logs and pipes.</summary>
sealed class PlainProgress(TextWriter to) : IRunProgress
{
    readonly Lock _one = new();
    readonly ConditionalWeakTable<NotebookFile, StrongBox<(int Done, int Of)>> _cells = [];

    public void Begin(NotebookFile notebook, int cells) => _cells.Add(notebook, new StrongBox<(int, int)>((0, cells)));

    public void BeginCell(NotebookFile notebook, NotebookCell cell) { }

    public void EndCell(NotebookFile notebook, NotebookCell cell, TimeSpan took)
    {
        if (!_cells.TryGetValue(notebook, out var count)) return;
        Say(string.Create(CultureInfo.InvariantCulture,
            $"{Name(notebook)}  {cell.Place}  {++count.Value.Done}/{count.Value.Of}  {took.TotalSeconds:0.00} s"));
    }

    public void End(NotebookFile notebook, string outcome, bool good) => Say($"{Name(notebook)}  {outcome}");

    public void Say(string message)
    {
        lock (_one) to.WriteLine(Terminal.Plain(message));
    }

    internal static string Name(NotebookFile notebook) => Path.GetFileName(notebook.Path);
}
