namespace Newsprint.Fuzz;

/// <summary>What takes any bytes: it ends well, or in the library's own <see cref="InputException"/>; any other end is a finding.</summary>
public static class Targets
{
    /// <summary>Every target by its name, which is also the folder of its inputs.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } =
        new SortedDictionary<string, Action<byte[]>>(StringComparer.Ordinal)
        {
            ["page"] = PageTarget.Bytes,
            ["figures"] = PageTarget.Text,
            ["notebook"] = NotebookTarget.Run,
            ["origin"] = TableTargets.Origin,
            ["units"] = TableTargets.Units,
            ["corrections"] = TableTargets.Corrections,
            ["wire"] = WireTarget.Run,
        };

    /// <summary>The folder with a target's inputs: made-up ones to begin with, and each that once failed.</summary>
    public static string Inputs(string root, string target) => Path.Combine(root, "tests", "Newsprint.Fuzz", "Inputs", target);

    /// <summary>Runs a target once on what every run needs.</summary>
    public static void WarmUp(string target)
    {
        Checks.Hold(Page.Parse(PageTarget.Plain));
        if (All.TryGetValue(target, out var run)) run([]);
    }

    /// <summary>Runs what may refuse its input, but only so.</summary>
    internal static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (InputException refused) when (!refused.Message.Contains('\n', StringComparison.Ordinal))
        {
            // One sentence is a good end.
        }
    }
}
