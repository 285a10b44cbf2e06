namespace Newsprint.Tool.Notebooks;

/// <summary>Where a Chromium is.</summary>
static class ChromiumPath
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];
    static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The one named, or the first on this machine; null when there is none.</summary>
    /// <exception cref="InputException">The one named is not there.</exception>
    public static string? Find(string? named)
    {
        if (named is not null)
            return InPath(named) ?? throw NotebookFile.Bad(named, 0, "no such program", "a Chromium or Chrome", "correct --chromium or NEWSPRINT_CHROMIUM");
        return Names.Select(InPath).Concat(Places.Where(File.Exists)).FirstOrDefault(path => path is not null);
    }

    static string? InPath(string name)
    {
        if (name.AsSpan().IndexOfAny('/', '\\') >= 0) return File.Exists(name) ? Path.GetFullPath(name) : null;
        var end = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name + end)).FirstOrDefault(File.Exists);
    }
}
