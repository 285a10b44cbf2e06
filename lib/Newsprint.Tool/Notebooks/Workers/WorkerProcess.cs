using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Newsprint.Tool.Notebooks;

/// <summary>A worker seen from the command that started it; disposing it kills it with all it started.</summary>
sealed class WorkerProcess : IDisposable
{
    readonly Process _process;
    readonly StringBuilder _complaints = new();

    public WorkerProcess(WorkerJob job)
    {
        _process = Process.Start(Command())!;
        _process.ErrorDataReceived += (_, line) => _complaints.AppendLine(line.Data);
        _process.BeginErrorReadLine();
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(job, WorkerJson.Default.WorkerJob));
        _process.StandardInput.Flush();
    }

    /// <summary>What it says, until it has ended. A line that is none of its own came from native code and is a cell's text.</summary>
    public async IAsyncEnumerable<WorkerEvent> Events([EnumeratorCancellation] CancellationToken cancel)
    {
        var cell = 0;
        while (await _process.StandardOutput.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            var said = Parse(line) ?? new WorkerEvent(WorkerEventKind.Text, cell) { Name = "stdout", Text = line + "\n" };
            cell = said.Cell;
            yield return said;
        }
    }

    /// <summary>How it ended, in words; waits until it has.</summary>
    public async Task<string> EndAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        var why = _complaints.ToString().Split('\n').FirstOrDefault(line => line.Trim().Length > 0)?.Trim();
        return $"its process ended with code {_process.ExitCode}{(why is null ? "" : $" ({why})")}";
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        _process.Dispose();
    }

    static WorkerEvent? Parse(string line)
    {
        if (!line.StartsWith("{\"", StringComparison.Ordinal)) return null;
        try
        {
            return JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static ProcessStartInfo Command()
    {
        var start = Self.Start("notebooks", "worker");
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = new UTF8Encoding(false);
        // A worker lives for seconds: counting calls to optimise again costs more than it brings.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
