using System.Diagnostics;
using System.Globalization;

namespace Newsprint.Tool.Exports;

/// <summary>
/// Says how an export comes along: a bar for a person at a terminal, a line now and then for a log; nothing when that is asked for.
/// </summary>
abstract class ExportProgress(long? total) : IProgress<ExportCounts>
{
    readonly Stopwatch _watch = Stopwatch.StartNew();
    ExportCounts _last = new();

    /// <summary>Runs an export under it and prints its summary.</summary>
    /// <param name="quiet">Say nothing but what could not be read.</param>
    /// <param name="total">Bytes of the input; null when they are not known.</param>
    /// <param name="export">The export.</param>
    public static async Task<ExportCounts> ShowAsync(bool quiet, long? total, Func<ExportProgress, Task<ExportCounts>> export)
    {
        if (quiet) return await export(new QuietProgress()).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        var plain = Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var counts = plain
            ? await export(new ExportLines(total)).ConfigureAwait(false)
            : await ExportBar.ShowAsync(total, export).ConfigureAwait(false);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Read(counts)}, {Counted.Of(counts.Notes, "note")}, {Counted.Of(counts.Failures, "failure")} in {watch.Elapsed.TotalSeconds:0.0} s"));
        return counts;
    }

    public void Report(ExportCounts value)
    {
        _last = value;
        Show(value);
    }

    /// <summary>A page that was passed over.</summary>
    public virtual void Say(string failure) => Console.Error.WriteLine(Terminal.Line($"newsprint: {failure}"));

    protected abstract void Show(ExportCounts counts);

    /// <summary>Share of the input that is done, from 0 to 1; null when the whole is not known.</summary>
    protected double? Share => total is { } all ? Math.Clamp((double)_last.Bytes / Math.Max(1, all), 0, 1) : null;

    /// <summary>Pages so far, pages a second, time left where it can be told.</summary>
    protected string Words()
    {
        var seconds = Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        var left = Share is > 0.005 and < 1 and { } share ? $", {Time(TimeSpan.FromSeconds(seconds / share * (1 - share)))} left" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{Read(_last)}, {_last.Pages / seconds:0} pages/s, {_last.Bytes / seconds / 1e6:0.0} MB/s{left}");
    }

    static string Read(ExportCounts counts) => $"{Counted.Of(counts.Pages, "page")}, {Counted.Of(counts.Figures, "figure")}";

    static string Time(TimeSpan time) =>
        time.TotalHours >= 1
            ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
            : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);
}

/// <summary>Says nothing but what could not be read.</summary>
sealed class QuietProgress() : ExportProgress(null)
{
    protected override void Show(ExportCounts counts) { }
}

/// <summary>A line every ten seconds, for logs and pipes.</summary>
sealed class ExportLines(long? total) : ExportProgress(total)
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    readonly Stopwatch _since = Stopwatch.StartNew();

    protected override void Show(ExportCounts counts)
    {
        if (_since.Elapsed < Pause) return;
        _since.Restart();
        Console.Error.WriteLine($"{(Share is { } share ? share.ToString("0%", CultureInfo.InvariantCulture) + ", " : "")}{Words()}");
    }
}
