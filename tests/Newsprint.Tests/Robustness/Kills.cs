using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

/// <summary>How often tests kill a run in the midst of its work; tests/kills.sh says a hundred, the suite five.</summary>
static class Kills
{
    /// <summary>NEWSPRINT_KILLS, or 5.</summary>
    public static int Wanted { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NEWSPRINT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills)
        ? kills
        : 5;

    /// <summary>SIGKILL to the process alone, as the system does it when memory is short: what it started must end by itself.</summary>
    public static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Says in the test's output what became of the kills.</summary>
    public static void Tell(string what) => TestContext.Current.TestOutputHelper!.WriteLine(what);
}
