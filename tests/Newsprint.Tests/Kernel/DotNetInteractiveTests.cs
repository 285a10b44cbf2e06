using System.Text.Json.Nodes;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// The published notebooks under the real .NET Interactive, run by Jupyter: they put out what is committed. Two things are its own way:
/// a figure travels as text, and a picture is drawn for each chart alone, with more colours.
/// </summary>
public class DotNetInteractiveTests
{
    [Theory, MemberData(nameof(PublishedNotebooksTests.Notebooks), MemberType = typeof(PublishedNotebooksTests))]
    public void APublishedNotebookRunsUnchanged(string notebook)
    {
        using var folder = new TemporaryFolder();
        var kernel = Kernel();
        var (exit, _, error) = Jupyter.RunWith(folder, kernel, NbconvertTests.Execute(folder, notebook));
        Assert.True(exit == 0, error);
        Assert.Equal(NotebookSummary.Of(Repository.PathOf("notebooks", notebook)), NotebookSummary.Of(folder[notebook]));
    }

    // From the packages that 'dotnet tool restore' brings; it needs no installation.
    static JsonArray Kernel()
    {
        var version = (string)JsonNode.Parse(File.ReadAllText(Repository.PathOf(".config",
            "dotnet-tools.json")))!["tools"]!["microsoft.dotnet-interactive"]!["version"]!;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var program = Path.Combine(packages, "microsoft.dotnet-interactive", version, "tools", "net10.0", "any",
            "Microsoft.DotNet.Interactive.App.dll");
        Assert.SkipUnless(File.Exists(program), $"no .NET Interactive {version} (dotnet tool restore)");
        return ["dotnet", program, "jupyter", "--default-kernel", "csharp", "{connection_file}"];
    }
}
