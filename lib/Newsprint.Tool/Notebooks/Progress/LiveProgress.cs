using System.Collections.Concurrent;
using Spectre.Console;

namespace Newsprint.Tool.Notebooks;

/// <summary>Progress as bars, for a person at a terminal: a line a notebook, with the cell that runs and how long it has.</summary>
sealed class LiveProgress(ProgressContext bars) : IRunProgress
{
    readonly ConcurrentDictionary<NotebookFile, ProgressTask> _tasks = new();
    readonly ConcurrentQueue<string> _said = new();

    /// <summary>Runs an action with live bars on standard error; what is said meanwhile is printed after them.</summary>
    public static async Task<T> ShowAsync<T>(Func<IRunProgress, Task<T>> action)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        LiveProgress? live = null;
        try
        {
            return await console.Progress().AutoClear(false)
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn(),
                    new SpinnerColumn())
                .StartAsync(bars => action(live = new LiveProgress(bars))).ConfigureAwait(false);
        }
        finally
        {
            foreach (var message in live?._said ?? []) console.WriteLine(Terminal.Plain(message));
        }
    }

    public void Begin(NotebookFile notebook, int cells) => _tasks[notebook] = bars.AddTask(Name(notebook), maxValue: Math.Max(1, cells));

    public void BeginCell(NotebookFile notebook, NotebookCell cell) => _tasks[notebook].Description = $"{Name(notebook)} {cell.Place}";

    public void EndCell(NotebookFile notebook, NotebookCell cell, TimeSpan took) => _tasks[notebook].Increment(1);

    public void End(NotebookFile notebook, string outcome, bool good)
    {
        if (!_tasks.TryGetValue(notebook, out var task)) return;
        task.Description = $"{Name(notebook)} [{(good ? "green" : "red")}]{Markup.Escape(outcome)}[/]";
        task.StopTask();
    }

    public void Say(string message) => _said.Enqueue(message);

    static string Name(NotebookFile notebook) => Markup.Escape(PlainProgress.Name(notebook));
}
