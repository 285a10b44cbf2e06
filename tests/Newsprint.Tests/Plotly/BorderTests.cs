using System.Diagnostics;
using Xunit;

namespace Newsprint.Tests;

public class BorderTests
{
    [Fact]
    public async Task AChartIsDrawnWhereAnOlderFSharpCoreIsLoadedAlready()
    {
        var host = Repository.PathOf("tests", "Newsprint.OldFSharpHost", "bin", NewsprintCommand.Configuration, "net10.0",
            "Newsprint.OldFSharpHost.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [host, Repository.PathOf("lib", "bin", "Newsprint.Analysis.dll"), SeedFigures.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.StartsWith("10.0.", lines[0]);
        Assert.Equal(Charts.Growth(Financing.Of(SeedFigures.Page)).FigureJson, lines[1]);
    }

    [Fact]
    public void NothingOfPlotlyOrFSharpIsLoadedWithTheLibrary()
    {
        Assert.NotEmpty(SampleCharts.All["bridge"]().FigureJson);
        var here = System.Runtime.Loader.AssemblyLoadContext
            .GetLoadContext(typeof(Chart).Assembly)!.Assemblies
            .Select(assembly => assembly.GetName().Name);
        Assert.DoesNotContain("Plotly.NET", here);
        Assert.DoesNotContain("Newsprint.Plotly", here);
    }
}
