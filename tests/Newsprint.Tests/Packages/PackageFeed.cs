using System.IO.Compression;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The packages, packed from what was built with these tests, as a feed in a folder of its own.</summary>
public sealed class PackageFeed : IDisposable
{
    static readonly string[] Projects = ["Newsprint", "Newsprint.Analysis", "Newsprint.Plotly", "Newsprint.Tool"];

    readonly TemporaryFolder _folder = new();

    public PackageFeed()
    {
        foreach (var project in Projects)
            Dotnet.Run(Repository.Root, [], "pack", Repository.PathOf("lib", project), "--no-build", "-c", NewsprintCommand.Configuration,
                "-o", Feed, "-v", "q", "--nologo");
        // The feed beside the sources a user has; what other packages are there already is read, new ones go to a folder that is gone after
        // the test.
        File.WriteAllText(_folder["nuget.config"], $"""
            <configuration>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>A folder whose NuGet knows the feed.</summary>
    public string Folder => _folder.Path;

    public string this[string name] => _folder[name];

    /// <summary>The folder of the packages.</summary>
    public string Feed => _folder["feed"];

    /// <summary>What to set, so that nothing of the test stays in the user's folder of packages.</summary>
    public (string Name, string Value)[] Environment => [("NUGET_PACKAGES", _folder["packages"])];

    static string UserPackages => System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What a package holds: names and texts.</summary>
    public ZipArchive Open(string package, string extension = ".nupkg") =>
        ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Feed, $"{package}.?.?.?{extension}")));

    public void Dispose() => _folder.Dispose();
}
