using System.Collections.Concurrent;
using Spectre.Console;

namespace Newsprint.Tool.Exports;

/// <summary>A live bar on standard error, with rate and time left; what could not be read is told under it when it has ended.</summary>
sealed class ExportBar(ProgressTask bar, long? total) : ExportProgress(total)
{
    const int Told = 200;

    readonly ConcurrentQueue<string> _failures = new();

    public static async Task<ExportCounts> ShowAsync(long? total, Func<ExportProgress, Task<ExportCounts>> export)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        ExportBar? shown = null;
        try
        {
            return await console.Progress().AutoClear(true)
                .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
                .StartAsync(bars =>
                {
                    var task = bars.AddTask("reading", maxValue: 1);
                    task.IsIndeterminate = total is null;
                    return export(shown = new ExportBar(task, total));
                }).ConfigureAwait(false);
        }
        finally
        {
            shown?.Tell();
        }
    }

    public override void Say(string failure) => _failures.Enqueue(failure);

    protected override void Show(ExportCounts counts)
    {
        bar.Description = Markup.Escape(Words());
        if (Share is { } share) bar.Value = share;
    }

    void Tell()
    {
        foreach (var failure in _failures.Take(Told)) base.Say(failure);
        if (_failures.Count > Told) base.Say($"{_failures.Count - Told} more could not be read; the table of notes has them all");
    }
}
