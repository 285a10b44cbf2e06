using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The SDK, as a user calls it.</summary>
static class Dotnet
{
    /// <summary>Runs it to its end and gives what it printed; skips the running test, visibly, where packages cannot be restored.</summary>
    public static string Run(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var (exit, output, error) = Try(folder, environment, "dotnet", arguments);
        Assert.SkipWhen(exit != 0 && (output + error).Contains("NU1301", StringComparison.Ordinal),
            "no source of packages could be reached");
        Assert.True(exit == 0, $"dotnet {string.Join(' ', arguments)}\n{output}\n{error}");
        return output;
    }

    /// <summary>Runs any program to its end.</summary>
    public static (int Exit, string Output, string Error) Try(string folder, (string Name, string Value)[] environment, string program,
        params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        // What a test's own host says of itself is not for the programs it starts.
        foreach (var name in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath"]) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
