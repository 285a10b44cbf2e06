using System.Diagnostics;

namespace Newsprint.Tool;

/// <summary>This command, to be started once more.</summary>
static class Self
{
    /// <summary>The words that start it, without arguments: its own launcher, or dotnet and its assembly.</summary>
    public static IReadOnlyList<string> Words { get; } = FindWords();

    public static ProcessStartInfo Start(params string[] arguments) =>
        new(Words[0], [.. Words.Skip(1), .. arguments]) { UseShellExecute = false };

    static string[] FindWords()
    {
        var assembly = typeof(Self).Assembly.Location;
        var launcher = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        var dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        return File.Exists(launcher) && launcher == Environment.ProcessPath ? [launcher] : [dotnet, assembly];
    }
}
