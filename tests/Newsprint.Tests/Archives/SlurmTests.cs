using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// An array job of four shards under Debian's Slurm, started on this machine for the test; skipped, visibly, where it cannot start.
/// </summary>
public sealed class SlurmTests : IDisposable
{
    const int CannotStart = 77;

    static readonly string Scripts = Repository.PathOf("tests", "slurm");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FourShardsOneOfThemKilledAndRequeuedAreTheWhole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no Slurm on Windows");
        MadeUpPages.WriteTo(_folder["pages"], 240);
        var (exit, said) = RunArray();
        Assert.SkipWhen(exit == CannotStart, said);
        Assert.True(exit == 0, said);
        Assert.Contains("(Restarts=1)", said);
        await Archive.ExportAsync(Archive.Pages(_folder["pages"]), _folder["whole"], null, null, TestContext.Current.CancellationToken);
        using var whole = Archive.Open(_folder["whole"]);
        using var shards = Archive.Open(_folder["out"]);
        foreach (var table in Codebook.Tables.Keys)
            Assert.Equal(Rows(whole, table), Rows(shards, table));
    }

    [Fact]
    public void TheBatchScriptStandsInTheGuide() =>
        Assert.Contains(File.ReadAllText(Path.Combine(Scripts, "export.sbatch")).TrimEnd(),
            File.ReadAllText(Repository.PathOf("environment.md")));

    static IEnumerable<string> Rows(Archive archive, string table) =>
        ReadBack.Lines(archive.Query($"SELECT * FROM {table}")).Order(StringComparer.Ordinal);

    (int Exit, string Said) RunArray()
    {
        Directory.CreateDirectory(_folder["bin"]);
        File.WriteAllText(_folder["bin/newsprint"],
            $"#!/bin/sh\nexec dotnet '{NewsprintCommand.Assembly}' \"$@\" --part-pages 5 --quiet\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder["bin/newsprint"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash",
            [Path.Combine(Scripts, "run-array.sh"), _folder["slurm"], _folder["pages"], _folder["out"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["PATH"] = $"{_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, $"{output.Trim()}\n{error.Result.Trim()}".Trim());
    }
}
