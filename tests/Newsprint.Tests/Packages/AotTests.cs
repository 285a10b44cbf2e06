using Xunit;

namespace Newsprint.Tests;

/// <summary>The core, compiled ahead of time and trimmed, reads what it reads elsewhere.</summary>
public sealed class AotTests
{
    [Fact]
    public void APublishedProgramReadsTheSeed()
    {
        Assert.SkipUnless(HasCompiler(), "compiling ahead of time needs clang and zlib: apt-get install clang zlib1g-dev");
        using var folder = new TemporaryFolder();
        var said = Dotnet.Run(Repository.Root, [], "publish", Repository.PathOf("tests", "Newsprint.AotSample"), "--artifacts-path",
            folder["artifacts"], "-o", folder["published"], "-v", "q", "--nologo");
        Assert.DoesNotContain("warning", said);

        var seed = Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt");
        var (exit, output, error) = Dotnet.Try(folder.Path, [], folder["published/Newsprint.AotSample"], seed);
        Assert.True(exit == 0, error);
        var page = Page.Read(seed);
        Assert.Equal(
            [.. Figures.Of(page).Select(figure => FormattableString.Invariant($"{figure}")),
                .. Financing.Of(page).Rows.Select(row => FormattableString.Invariant($"{row.Item} {row.Value}"))],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    static bool HasCompiler() => OperatingSystem.IsWindows() || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
