using Spectre.Console;

namespace Newsprint.Tool.Exports;

/// <summary>A live bar on standard error, with rate and time left.</summary>
sealed class ExportBar(ProgressTask bar, IAnsiConsole console, long? total) : ExportProgress(total)
{
    public static async Task<ExportCounts> ShowAsync(long? total, Func<ExportProgress, Task<ExportCounts>> export)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(bars =>
            {
                var task = bars.AddTask("reading", maxValue: 1);
                task.IsIndeterminate = total is null;
                return export(new ExportBar(task, console, total));
            }).ConfigureAwait(false);
    }

    // Inside a live display its console keeps what is printed above the bar.
    public override void Say(string failure) => console.WriteLine(Terminal.Line($"newsprint: {failure}"));

    protected override void Show(ExportCounts counts)
    {
        bar.Description = Markup.Escape(Words());
        if (Share is { } share) bar.Value = share;
    }
}
