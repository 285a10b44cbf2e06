using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The command does what it does where there is no network at all.</summary>
public class NoNetworkTests
{
    const string Seed = "seeds/000_9b1e08003a9f508d.txt";

    [Theory]
    [InlineData("figures", Seed)]
    [InlineData("articles", Seed)]
    [InlineData("tables", "financing", Seed)]
    [InlineData("view", Seed)]
    public void TheSameBytesComeOutWithoutInterfaces(params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("true").Exit == 0, "no network namespace can be made here (unshare -n)");
        var (exit, output, error) = Run(["dotnet", NewsprintCommand.Assembly, .. arguments]);
        Assert.True(exit == 0, error);
        Assert.Equal(NewsprintCommand.Run(Repository.Root, arguments).Output, output);
    }

    [Fact]
    public void ThereIsNoNetworkThere()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("true").Exit == 0, "no network namespace can be made here (unshare -n)");
        Assert.Equal("lo",
            Run("sh", "-c", "ls /sys/class/net | head -2; tail -n +3 /proc/net/dev | cut -d: -f1").Output.Trim().Split('\n')[^1].Trim());
    }

    static (int Exit, string Output, string Error) Run(params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["-n", "--", .. words])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "no unshare on this machine");
        }
    }
}
