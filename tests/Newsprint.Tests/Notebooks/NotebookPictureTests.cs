using Xunit;

namespace Newsprint.Tests;

/// <summary>Pictures of charts, with a Chromium and without.</summary>
public class NotebookPictureTests
{
    internal const string Cell = """
        class Chart
        {
            public static string Figure(string title) => "{\"data\":[{\"type\":\"bar\",\"x\":[\"财政\",\"金融\"],\"y\":[1,2]}],\"layout\":{\"width\":320,\"height\":240,\"title\":{\"text\":\"" + title + "\"}}}";
        }
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Chart>((chart, to) => to.Write(Chart.Figure("社会融资")), "application/vnd.plotly.v1+json");
        Microsoft.DotNet.Interactive.Formatting.Formatter.SetPreferredMimeTypesFor(typeof(Chart), "application/vnd.plotly.v1+json");
        new Chart()
        """;

    [Fact]
    public void AFigureKeepsItsPictureWithoutChromiumAndTheSameBytesWithIt()
    {
        Assert.SkipWhen(Chromium() is null, "no chromium");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.ipynb"], NotebookText.Of(Cell));
        Run(folder, []);
        var drawn = File.ReadAllText(folder["a.ipynb"]);
        Assert.StartsWith("iVBORw0KGgo", Picture(folder));
        Run(folder, [], "--redraw");
        Assert.Equal(drawn, File.ReadAllText(folder["a.ipynb"]));

        Assert.DoesNotContain("Chromium", Run(folder, WithoutChromium(folder)));
        Assert.Equal(drawn, File.ReadAllText(folder["a.ipynb"]));

        File.WriteAllText(folder["a.ipynb"], drawn.Replace("Figure(\\\"社会融资\\\")", "Figure(\\\"复工\\\")"));
        Assert.Contains("Chromium", Run(folder, WithoutChromium(folder)));
        Assert.Null(Picture(folder));
        Run(folder, []);
        Assert.NotEqual(drawn, File.ReadAllText(folder["a.ipynb"]));
        Assert.StartsWith("iVBORw0KGgo", Picture(folder));
    }

    [Fact]
    public void AChromiumThatIsNamedMustBeThere()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.ipynb"], NotebookText.Of(Cell));
        var result = NewsprintCommand.Run(folder.Path, "notebooks", "run", "a.ipynb", "--chromium", "nothere");
        Assert.Equal(1, result.Exit);
        Assert.Contains("nothere: found no such program; expected a Chromium or Chrome", result.Error);
    }

    static string Run(TemporaryFolder folder, (string, string)[] environment, params string[] more)
    {
        var result = NewsprintCommand.Run(folder.Path, environment, ["notebooks", "run", "a.ipynb", .. more]);
        Assert.True(result.Exit == 0, result.Error);
        return result.Error;
    }

    static string? Picture(TemporaryFolder folder) => (string?)NotebookText.Outputs(folder["a.ipynb"], 0)[0]!["data"]!["image/png"];

    // A machine on which dotnet is found and nothing else.
    static (string, string)[] WithoutChromium(TemporaryFolder folder)
    {
        var only = Directory.CreateDirectory(folder["only"]).FullName;
        var dotnet =
            Path.Combine(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")),
            "dotnet");
        if (!File.Exists(Path.Combine(only, "dotnet"))) File.CreateSymbolicLink(Path.Combine(only, "dotnet"), dotnet);
        return [("PATH", only), ("DOTNET_ROOT", Path.GetDirectoryName(dotnet)!)];
    }

    static string? Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(path => Path.Combine(path, "chromium"))
            .FirstOrDefault(File.Exists);
}
