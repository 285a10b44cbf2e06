using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// <c>kill -9</c> of <c>newsprint export</c> at moments drawn at random: every file of an export is there whole or not at all, and
/// <c>--resume</c>
/// ends where an export that nothing disturbed ends, without doing again what was done. A kill counts when the run had written and not
/// ended.
/// </summary>
public sealed class KillTests : IDisposable
{
    const int Pages = 120, PartPages = 5;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    [InlineData("duckdb")]
    public void FilesAreWholeOrAbsentAndResumeEqualsARunThatWasNotDisturbed(string format)
    {
        MadeUpPages.WriteTo(_folder["pages"], Pages);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Run(format, "whole"));
        var (whole, length, random) = (Tree("whole"), watch.Elapsed, new Random(7));
        var (killed, runs, torn, kept) = (0, 0, 0, 0);
        while (killed < Kills.Wanted && runs < 20 * Kills.Wanted)
        {
            runs++;
            var (atWork, ended) = Killed(format, length * random.NextDouble());
            if (atWork) killed++;
            if (Temporaries().Any()) torn++;
            Assert.All(Tree("out"), file => Assert.Equal(whole[file.Key], file.Value));
            if (ended || atWork && killed % 3 == 0) kept += Ends(format, whole);
        }
        kept += Ends(format, whole);
        Kills.Tell($"export --format {format}: {runs} runs, {killed} killed at work, {torn} left a temporary file, {kept} files kept by --resume");
        Assert.Equal(Kills.Wanted, killed);
        Assert.True(kept > 0, "no run had finished anything");
    }

    // What was killed once or several times goes on to the same end; what the journal says is done is not touched again.
    int Ends(string format, SortedDictionary<string, string> whole)
    {
        var done =
            Done().Distinct().Select(file => Path.Combine(_folder["out"], file)).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Equal(0, Run(format, "out", "--resume"));
        Assert.Equal(whole, Tree("out"));
        Assert.Empty(Temporaries());
        if (format == "parquet") Assert.All(done, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
        Directory.Delete(_folder["out"], recursive: true);
        return done.Count;
    }

    (bool AtWork, bool Ended) Killed(string format, TimeSpan after)
    {
        var before = Snapshot();
        using var process = Process.Start(Start(format, "out", "--resume"))!;
        var ended = process.WaitForExit(after);
        Kills.Kill(process);
        return (!ended && process.ExitCode != 0 && before != Snapshot(), ended);
    }

    int Run(string format, string to, params string[] more)
    {
        using var process = Process.Start(Start(format, to, more))!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    ProcessStartInfo Start(string format, string to, params string[] more) =>
        NewsprintCommand.Start(_folder.Path, [],
            ["export", "pages", "--to", to, "--format", format, "--quiet", "--part-pages", PartPages.ToString(CultureInfo.InvariantCulture),
                .. more]);

    static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    IEnumerable<string> Files(string name) => Directory.Exists(_folder[name]) ? Directory.EnumerateFiles(_folder[name], "*", All) : [];

    IEnumerable<string> Temporaries() => Files("out").Where(file => Regex.IsMatch(file, @"\.part(\.wal)?$"));

    string Snapshot() =>
        string.Join('\n',
            Files("out")
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {new FileInfo(file).Length} {File.GetLastWriteTimeUtc(file):O}"));

    // The files of the lines that were written to their end.
    IEnumerable<string> Done()
    {
        var journal = _folder["out/.newsprint/journal.jsonl"];
        return !File.Exists(journal) ? [] : Regex.Matches(File.ReadAllText(journal), "^.*\n", RegexOptions.Multiline)
            .SelectMany(line => JsonNode.Parse(line.Value)!["Files"]!.AsArray()).Select(file => (string)file!["Path"]!);
    }

    // Finished files: names that begin with a dot are of the work in progress.
    SortedDictionary<string, string> Tree(string name) => new(
        Files(name).Select(file => (Path: file, Name: Path.GetRelativePath(_folder[name], file)))
            .Where(file => !file.Name.Split('/').Any(part => part[0] == '.'))
            .ToDictionary(file => file.Name, file => Content(file.Path)), StringComparer.Ordinal);

    // No two databases of the same rows have the same bytes.
    static string Content(string path) => Path.GetFileName(path) switch
    {
        "newsprint.duckdb" => string.Join('\n', Codebook.Tables.Keys.SelectMany(table => ReadBack.Lines($"SELECT * FROM {table}", path + ";ACCESS_MODE=READ_ONLY"))),
        "datapackage.json" when File.ReadAllText(path) is var package && package.Contains("newsprint.duckdb", StringComparison.Ordinal) => Regex.Replace(package, "\"(hash|bytes)\":\\s*[^,}]*", ""),
        _ => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))),
    };
}
