using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The Jupyter of this machine.</summary>
static class Jupyter
{
    static readonly Lazy<string?> Found = new(() => new[] { "/usr/bin/python3", "python3", "python" }.FirstOrDefault(HasJupyter));

    /// <summary>
    /// A Python with jupyter_client, nbclient, nbconvert and nbformat; skips the running test, visibly, where there is none.
    /// </summary>
    public static string PythonOrSkip()
    {
        Assert.SkipUnless(Found.Value is not null,
            "no Python with jupyter_client, nbclient, nbconvert and nbformat (Debian: jupyter-client python3-nbclient jupyter-nbconvert python3-nbformat)");
        return Found.Value!;
    }

    /// <summary>Runs Python in a folder, with our kernel installed where only this run sees it.</summary>
    public static (int Exit, string Output, string Error) Run(TemporaryFolder folder, params string[] arguments)
    {
        PythonOrSkip();
        var installed = NewsprintCommand.Run(folder.Path, Environment(folder), "kernel", "install");
        Assert.True(installed.Exit == 0, installed.Error);
        return RunPython(folder, arguments);
    }

    /// <summary>The same with another program's C# kernel, given by the words that start it.</summary>
    public static (int Exit, string Output, string Error) RunWith(TemporaryFolder folder, JsonArray kernel, params string[] arguments)
    {
        PythonOrSkip();
        var spec = new JsonObject { ["argv"] = kernel, ["display_name"] = ".NET (C#)", ["language"] = "C#" };
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder["jupyter"], "kernels", ".net-csharp")).FullName,
            "kernel.json"),
            spec.ToJsonString());
        return RunPython(folder, arguments);
    }

    static (string, string)[] Environment(TemporaryFolder folder) =>
    [
        ("JUPYTER_DATA_DIR", folder["jupyter"]), ("JUPYTER_RUNTIME_DIR", folder["runtime"]), ("JUPYTER_CONFIG_DIR", folder["config"]),
        ("DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"),
    ];

    static (int Exit, string Output, string Error) RunPython(TemporaryFolder folder, string[] arguments)
    {
        var start = NewsprintCommand.Start(folder.Path, Environment(folder));
        (start.FileName, start.Arguments) = (Found.Value!, "");
        start.ArgumentList.Clear();
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(NewsprintCommand.WithSignals(start))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error);
    }

    /// <summary>The same, and it has one more module.</summary>
    public static void PythonOrSkip(string module, string package) =>
        Assert.SkipUnless(Has(PythonOrSkip(), module), $"no {module} (Debian: {package})");

    static bool HasJupyter(string python) => Has(python, "jupyter_client, nbclient, nbconvert, nbformat");

    static bool Has(string python, string modules)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", $"import {modules}"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
