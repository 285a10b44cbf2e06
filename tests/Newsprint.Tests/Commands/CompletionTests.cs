using Xunit;

namespace Newsprint.Tests;

/// <summary>A shell completes the command's words.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("newsprint fig", "figures")]
    [InlineData("newsprint figures page.txt --format ", "jsonl csv")]
    [InlineData("newsprint tables fin", "financing")]
    [InlineData("newsprint completion p", "pwsh")]
    public void BashIsToldWhatFits(string line, string words)
    {
        using var folder = new TemporaryFolder();
        // The command under the name that the script calls.
        File.WriteAllText(folder["newsprint"], $"#!/bin/sh\nexec dotnet '{NewsprintCommand.Assembly}' \"$@\"\n");
        if (OperatingSystem.IsWindows()) Assert.Skip("no bash");
        else File.SetUnixFileMode(folder["newsprint"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(folder["script"], NewsprintCommand.Run(folder.Path, "completion", "bash").Output);

        var last = line.LastIndexOf(' ') + 1;
        var asked = $"PATH=\"{folder.Path}:$PATH\"; source '{folder["script"]}'; COMP_LINE='{line}'; COMP_POINT={line.Length}; COMP_WORDS=('{line[last..]}'); COMP_CWORD=0; _newsprint; echo \"${{COMPREPLY[@]}}\"";
        var (exit, output, error) = Dotnet.Try(folder.Path, [], "bash", "-c", asked);
        Assert.True(exit == 0, error);
        Assert.Equal(words.Split(' ').Order(), output.Trim().Split(' ').Order());
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void AnotherShellReadsItsScript(string shell, string check)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, shell)));
        Assert.SkipUnless(found, $"no {shell} here");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["script"], NewsprintCommand.Run(folder.Path, "completion", shell).Output);
        var (exit, output, error) = Dotnet.Try(folder.Path, [], shell, check, folder["script"]);
        Assert.True(exit == 0, output + error);
    }

    [Fact]
    public void PowerShellIsGivenACompleter() =>
        Assert.Contains("Register-ArgumentCompleter -Native -CommandName newsprint",
            NewsprintCommand.Run(Repository.Root, "completion", "pwsh").Output);
}
