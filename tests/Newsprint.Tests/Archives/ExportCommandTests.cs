using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary><c>newsprint export</c> as a shell, a cluster and an engine start it.</summary>
public sealed class ExportCommandTests : IDisposable
{
    // What a picture under the name of a page holds: no text in any encoding.
    static readonly byte[] Picture = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * i * 7 >> 3))];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("export pages", 2, "--to")]
    [InlineData("export nothere --to out", 1, "nothere: found no such file or folder")]
    [InlineData("export pages --to out --shard 5/4", 2, "--shard: found '5/4'; expected I/N")]
    [InlineData("export pages --to bad.txt", 1, "bad.txt: found a file; expected a new or empty folder; name another with --to")]
    [InlineData("export pages --to out --to out", 2, "export: found --to more than once; expected it once;")]
    [InlineData("export pages --to out --workers 0", 2, "--workers: found '0'")]
    [InlineData("export pages --to out --format xml", 2, "xml")]
    [InlineData("export pages --to - --format parquet", 2, "--format: found 'parquet'; expected jsonl")]
    [InlineData("export pages --to - --resume", 2, "--resume: found with --to -")]
    [InlineData("export bad.txt --to out --strict", 1, "bad.txt: found bytes that are no text")]
    [InlineData("export bad.txt --to out --quiet", 1, "bad.txt: found bytes that are no text")]
    public void ABadCallIsToldFromBadInput(string call, int exit, string said)
    {
        MadeUpPages.WriteTo(_folder["pages"], 2);
        File.WriteAllBytes(_folder["bad.txt"], Picture);
        var result = NewsprintCommand.Run(_folder.Path, call.Split(' '));
        Assert.Equal((exit, ""), (result.Exit, result.Output));
        Assert.Contains(said, result.Error);
        Assert.All(result.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("newsprint: ", line));
    }

    [Fact]
    public void ItSaysWhatItDidAndGoesPastABadFile()
    {
        MadeUpPages.WriteTo(_folder["pages"], 30);
        File.WriteAllBytes(_folder["pages/bad.txt"], Picture);
        var result = NewsprintCommand.Run(_folder.Path, "export", "pages", "--to", "out", "--format", "csv");
        Assert.Equal(0, result.Exit);
        Assert.Empty(result.Output);
        Assert.Contains("newsprint: pages/bad.txt: found bytes that are no text", result.Error);
        Assert.Matches(@"30 pages, \d+ figures, \d+ notes, 1 failure in \d+\.\d s\n$", result.Error);
        Assert.Equal(31, File.ReadLines(_folder["out/pages.csv"]).Count());
        Assert.Contains("pages/bad.txt,,bytes that are no text", File.ReadAllText(_folder["out/notes.csv"]));
    }

    [Fact]
    public void APipeGetsTheFiguresOfAPageBeforeTheNextPageComes()
    {
        using var process = Process.Start(NewsprintCommand.Start(_folder.Path, [], "export", "-", "--to", "-", "--quiet"))!;
        for (var i = 0; i < 3; i++)
        {
            process.StandardInput.Write(MadeUpPages.Lines([MadeUpPages.One(i)]));
            process.StandardInput.Flush();
            foreach (var figure in Figures.Of(MadeUpPages.One(i).Read()))
                Assert.StartsWith($$"""{"source":"{{figure.Source}}","article":""", process.StandardOutput.ReadLine());
        }
        process.StandardInput.Close();
        Assert.Null(process.StandardOutput.ReadLine());
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [Fact]
    public void AnInterruptLeavesWhatWasFinished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill(1)");
        MadeUpPages.WriteTo(_folder["pages"], 400);
        using var process = Process.Start(NewsprintCommand.WithSignals(NewsprintCommand.Start(_folder.Path, [], "export", "pages", "--to",
            "out", "--part-pages", "10")))!;
        Until(() => process.HasExited
            || File.Exists(_folder["out/.newsprint/journal.jsonl"]) && new FileInfo(_folder["out/.newsprint/journal.jsonl"]).Length > 0);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((1, "newsprint: interrupted; what was finished is kept, and --resume goes on from there\n"),
            (process.ExitCode, error));
        Assert.False(File.Exists(_folder["out/datapackage.json"]));
    }

    static void Until(Func<bool> condition)
    {
        for (var i = 0; i < 3000 && !condition(); i++) Thread.Sleep(10);
    }
}
