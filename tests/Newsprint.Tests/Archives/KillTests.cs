using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// <c>kill -9</c> at moments drawn at random: every file of an export is there whole or not at all, and <c>--resume</c> ends where an export that
/// nothing disturbed ends. NEWSPRINT_KILLS says how many runs are killed before their end; 5 without it.
/// </summary>
public sealed class KillTests : IDisposable
{
    const int Pages = 300, PartPages = 12;

    static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("NEWSPRINT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void FilesAreWholeOrAbsentAndResumeEqualsARunThatWasNotDisturbed(string format)
    {
        MadeUpPages.WriteTo(_folder["pages"], Pages);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(format, "whole"));
        var (whole, length, random, killed) = (Tree("whole"), watch.Elapsed, new Random(7), 0);
        for (var run = 0; killed < Kills && run < 20 * Kills; run++)
        {
            var isKilled = Killed(format, length * random.NextDouble());
            if (isKilled) killed++;
            Assert.All(Tree("out"), file => Assert.Equal(whole[file.Key], file.Value));
            if (!isKilled || killed % 3 == 0) Ends(format, whole);
        }
        Ends(format, whole);
        Assert.Equal(Kills, killed);
    }

    // What was killed once or several times goes on to the same end.
    void Ends(string format, SortedDictionary<string, string> whole)
    {
        Assert.Equal(0, Run(format, "out", "--resume"));
        Assert.Equal(whole, Tree("out"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder["out"], "*", All), file => file.EndsWith(".part", StringComparison.Ordinal));
        Directory.Delete(_folder["out"], recursive: true);
    }

    bool Killed(string format, TimeSpan after)
    {
        using var process = Process.Start(Start(format, "out", "--resume"))!;
        var ended = process.WaitForExit(after);
        process.Kill();
        process.WaitForExit();
        return !ended;
    }

    int Run(string format, string to, params string[] more)
    {
        using var process = Process.Start(Start(format, to, more))!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    ProcessStartInfo Start(string format, string to, params string[] more) =>
        NewsprintCommand.Start(_folder.Path, [], ["export", "pages", "--to", to, "--format", format, "--quiet", "--part-pages", PartPages.ToString(CultureInfo.InvariantCulture), .. more]);

    static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    // Finished files: names that begin with a dot are of the work in progress.
    SortedDictionary<string, string> Tree(string name) => !Directory.Exists(_folder[name]) ? [] : new(
        Directory.EnumerateFiles(_folder[name], "*", All).Select(file => (Path: file, Name: Path.GetRelativePath(_folder[name], file)))
            .Where(file => !file.Name.Split('/').Any(part => part[0] == '.'))
            .ToDictionary(file => file.Name, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.Path)))), StringComparer.Ordinal);
}
