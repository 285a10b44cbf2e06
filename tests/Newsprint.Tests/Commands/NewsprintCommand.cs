using System.Diagnostics;
using System.Text;

namespace Newsprint.Tests;

/// <summary>The command as a shell starts it: the tool that was built beside these tests.</summary>
static class NewsprintCommand
{
    /// <summary>Where its assembly is.</summary>
    public static string Assembly { get; } =
        Repository.PathOf("lib", "Newsprint.Tool", "bin", Configuration, "net10.0", "Newsprint.Tool.dll");

    /// <summary>Runs it to its end in a folder.</summary>
    public static (int Exit, string Output, string Error) Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>Runs it to its end in a folder, with more in its environment.</summary>
    public static (int Exit, string Output, string Error) Run(string folder, (string Name, string Value)[] environment,
        params string[] arguments)
    {
        using var process = Process.Start(Start(folder, environment, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error);
    }

    public static ProcessStartInfo Start(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    /// <summary>
    /// The same program, with signals as a terminal gives them: what starts in the background of a shell script, and these tests with it,
    /// ignores SIGINT, and so would all that it starts.
    /// </summary>
    public static ProcessStartInfo WithSignals(ProcessStartInfo start)
    {
        const string env = "/usr/bin/env";
        if (!OperatingSystem.IsLinux() || !File.Exists(env)) return start;
        string[] words = ["--default-signal=INT,TERM", start.FileName, .. start.ArgumentList];
        start.FileName = env;
        start.ArgumentList.Clear();
        foreach (var word in words) start.ArgumentList.Add(word);
        return start;
    }

    /// <summary>What these tests were built as: Debug or Release.</summary>
    public static string Configuration =>
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
}
