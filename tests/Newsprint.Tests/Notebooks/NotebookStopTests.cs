using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary>A run that is stopped from outside, by a real signal.</summary>
public class NotebookStopTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void TheFileIsWholeAndNothingRunsOn(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "no signals of Linux here");
        using var folder = new TemporaryFolder();
        var text = NotebookText
            .Of("File.WriteAllText(\"pid\", Environment.ProcessId.ToString());\nSystem.Threading.Thread.Sleep(-1);")
            .Replace("File.", "System.IO.File.");
        File.WriteAllText(folder["a.ipynb"], text);
        using var run =
            Process.Start(NewsprintCommand.WithSignals(NewsprintCommand.Start(folder.Path, [], "notebooks", "run", "a.ipynb")))!;
        var worker = WorkerOf(folder);

        Process.Start("/bin/kill", [$"-{signal}", run.Id.ToString()]).WaitForExit();
        var error = run.StandardError.ReadToEnd();

        Assert.True(run.WaitForExit(60_000));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("newsprint: interrupted; notebooks that had not ended are as they were", error);
        Assert.Equal(text, File.ReadAllText(folder["a.ipynb"]));
        Assert.Equal(["a.ipynb", "pid"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(worker), 30_000));
    }

    static int WorkerOf(TemporaryFolder folder)
    {
        var id = 0;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(folder["pid"]) && int.TryParse(File.ReadAllText(folder["pid"]), out id), 120_000));
        return id;
    }

    static bool IsAlive(int process) =>
        File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
}
