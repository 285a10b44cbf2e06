namespace Newsprint;

/// <summary>Where a Chromium is, to draw pictures of charts.</summary>
static class ChromiumPath
{
    /// <summary>The environment variable that names one.</summary>
    public const string Variable = "NEWSPRINT_CHROMIUM";

    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
        "msedge"];
    static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The one named, by its path or its name; the first on this machine where none is named. Null when it is not there.</summary>
    public static string? Find(string? named) =>
        named is not null ? InPath(named) : Names.Select(InPath).Concat(Places.Where(File.Exists)).FirstOrDefault(path => path is not null);

    static string? InPath(string name)
    {
        if (name.AsSpan().IndexOfAny('/', '\\') >= 0) return File.Exists(name) ? Path.GetFullPath(name) : null;
        var end = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name + end)).FirstOrDefault(File.Exists);
    }
}
