using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// <c>kill -9</c> of <c>newsprint notebooks run</c> while it is at work: the notebook is as it was or finished, the processes that ran for
/// it end by themselves, and the next run sweeps what is left. A kill counts when cells had begun and the run had not ended.
/// </summary>
public sealed class NotebookKillTests : IDisposable
{
    // Outputs of some megabytes take a while to be written.
    static readonly string Before = NotebookText.Of(
        "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());",
        "System.Threading.Thread.Sleep(150);\nfor (var i = 0; i < 40; i++) Console.Write(new string((char)('a' + i % 26), 200_000));",
        "\"the end\"");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ANotebookIsAsItWasOrFinished()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked at in /proc");
        var (whole, length) = Undisturbed();
        var (random, killed, runs, torn, finished) = (new Random(3), 0, 0, 0, 0);
        while ((killed < Kills.Wanted || torn == 0) && runs < 10 * Kills.Wanted)
        {
            // Every second one in the moments in which the file is written.
            if (Killed(runs++ % 2 == 0 ? length * random.NextDouble() : null)) killed++;
            if (Temporaries().Any()) torn++;
            var after = File.ReadAllText(_folder["a.ipynb"]);
            Assert.True(after == Before || after == whole, "half-written");
            if (after == whole) finished++;
        }
        Assert.Equal(whole, Undisturbed().Whole);
        Assert.Equal(["a.ipynb", "pid"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
        Kills.Tell($"notebooks run: {runs} runs, {killed} killed at work, {torn} left a temporary file, {finished} had put the notebook in its place");
        Assert.InRange(killed, Kills.Wanted, runs);
        // What is never killed while it writes says nothing about writing.
        Assert.True(torn > 0, "no kill met the writing");
    }

    [Fact]
    public void AWorkerEndsInTheMidstOfACell()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked at in /proc");
        File.WriteAllText(_folder["a.ipynb"],
            NotebookText.Of("System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());", "while (true) { }"));
        using var run = Start();
        Assert.True(SpinWait.SpinUntil(() => WorkerPid() > 0, 120_000));
        var worker = WorkerPid();
        Kills.Kill(run);
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(worker), 30_000));
    }

    // A browser that never gets ready, and would wait for ever.
    [Fact]
    public void ABrowserEndsWithTheRunThatStartedIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked at in /proc");
        File.WriteAllText(_folder["browser"], "#!/bin/sh\necho $$ > browser-pid\necho \"$TMPDIR\" > profile\nexec sleep 1000\n");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(_folder["browser"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(_folder["a.ipynb"], NotebookText.Of(NotebookPictureTests.Cell));
        using var run =
            Process.Start(NewsprintCommand.Start(_folder.Path, [], "notebooks", "run", "a.ipynb", "--chromium", _folder["browser"]))!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder["profile"]) && File.ReadAllText(_folder["profile"]).Length > 1, 120_000));
        var (browser, profile) = (int.Parse(File.ReadAllText(_folder["browser-pid"])), File.ReadAllText(_folder["profile"]).Trim());
        Assert.True(IsAlive(browser) && Directory.Exists(profile));
        Kills.Kill(run);
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(browser) && !Directory.Exists(profile), 30_000));
    }

    (string Whole, TimeSpan Length) Undisturbed()
    {
        Reset();
        using var run = Start();
        Assert.True(SpinWait.SpinUntil(() => WorkerPid() > 0, 120_000));
        var watch = Stopwatch.StartNew();
        run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("the end", (string)((JsonObject)NotebookText.Outputs(_folder["a.ipynb"], 2)[0]!["data"]!)["text/plain"]![0]!);
        return (File.ReadAllText(_folder["a.ipynb"]), watch.Elapsed);
    }

    bool Killed(TimeSpan? after)
    {
        Reset();
        using var run = Start();
        Assert.True(SpinWait.SpinUntil(() => WorkerPid() > 0, 120_000));
        var worker = WorkerPid();
        if (after is { } given) run.WaitForExit(given);
        else SpinWait.SpinUntil(() => Temporaries().Any() || run.HasExited, 60_000);
        Kills.Kill(run);
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(worker), 30_000), "its worker lives on");
        return run.ExitCode != 0;
    }

    void Reset()
    {
        File.Delete(_folder["pid"]);
        File.WriteAllText(_folder["a.ipynb"], Before);
    }

    Process Start() => Process.Start(NewsprintCommand.Start(_folder.Path, [], "notebooks", "run", "a.ipynb", "--quiet"))!;

    // Nothing can be read while it is being written.
    int WorkerPid()
    {
        try
        {
            return int.TryParse(File.ReadAllText(_folder["pid"]), out var id) ? id : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    IEnumerable<string> Temporaries() =>
        Directory.EnumerateFiles(_folder.Path, ".*newsprint-tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.None });

    internal static bool IsAlive(int process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
