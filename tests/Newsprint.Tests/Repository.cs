using Xunit;

namespace Newsprint.Tests;

/// <summary>Where the checkout is, and what stands beside it.</summary>
static class Repository
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the reference data beside the checkout; skips the running test, visibly, where there is none.</summary>
    public static string SharedOrSkip(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path),
            $"no reference data at {string.Join('/', parts)} beside the checkout");
        return path;
    }

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"no Analysis.sln above {AppContext.BaseDirectory}");
        return folder;
    }
}
