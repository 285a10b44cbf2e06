using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The Jupyter of this machine.</summary>
static class Jupyter
{
    static readonly Lazy<string?> Found = new(() => new[] { "/usr/bin/python3", "python3", "python" }.FirstOrDefault(HasJupyter));

    /// <summary>A Python with jupyter_client, nbclient, nbconvert and nbformat; skips the running test, visibly, where there is none.</summary>
    public static string PythonOrSkip()
    {
        Assert.SkipUnless(Found.Value is not null, "no Python with jupyter_client, nbclient, nbconvert and nbformat (Debian: jupyter-client python3-nbclient jupyter-nbconvert python3-nbformat)");
        return Found.Value!;
    }

    /// <summary>Runs Python in a folder, with a kernel installed that only this run sees.</summary>
    public static (int Exit, string Output, string Error) Run(TemporaryFolder folder, params string[] arguments)
    {
        var python = PythonOrSkip();
        (string, string)[] environment = [("JUPYTER_DATA_DIR", folder["jupyter"]), ("JUPYTER_RUNTIME_DIR", folder["runtime"]), ("JUPYTER_CONFIG_DIR", folder["config"])];
        var installed = NewsprintCommand.Run(folder.Path, environment, "kernel", "install");
        Assert.True(installed.Exit == 0, installed.Error);
        var start = NewsprintCommand.Start(folder.Path, environment);
        (start.FileName, start.Arguments) = (python, "");
        start.ArgumentList.Clear();
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error);
    }

    static bool HasJupyter(string python)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import jupyter_client, nbclient, nbconvert, nbformat"]) { RedirectStandardError = true })!;
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
