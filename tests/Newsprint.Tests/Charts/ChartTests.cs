using System.Text.Json;
using Xunit;

namespace Newsprint.Tests;

public class ChartTests
{
    public static TheoryData<string> Names { get; } = [.. SampleCharts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AChartIsTheSameBytesOnEveryRun(string name) =>
        Assert.Equal(SampleCharts.All[name]().FigureJson, SampleCharts.All[name]().FigureJson);

    [Theory]
    [MemberData(nameof(Names))]
    public void AChartNamesUnitAndSourceAndHasAnAlternative(string name)
    {
        var chart = SampleCharts.All[name]();
        using var figure = JsonDocument.Parse(chart.FigureJson);
        var layout = figure.RootElement.GetProperty("layout");
        var words = layout.GetProperty("annotations").EnumerateArray().Select(note => note.GetProperty("text").GetString()!).ToArray();
        Assert.Contains(words, text => text.StartsWith("Source: ", StringComparison.Ordinal));
        Assert.Contains(chart.Title, layout.GetProperty("title").GetProperty("text").GetString()!.Replace("&#39;", "'"));
        Assert.True(chart.AlternativeText.Length > chart.Title.Length);
        Assert.True(name == "tiles"
            ? words.Any(text => text.Contains('%'))
            : layout.GetProperty("xaxis").GetProperty("title").GetProperty("text").GetString()!.Length > 0);
        Assert.Equal((chart.Width, chart.Height), (layout.GetProperty("width").GetInt32(), layout.GetProperty("height").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void KeysAreSortedAndChineseIsReadable(string name)
    {
        var json = SampleCharts.All[name]().FigureJson;
        using var figure = JsonDocument.Parse(json);
        AssertSorted(figure.RootElement);
        Assert.DoesNotContain("\\u", json);
        Assert.Contains("Noto Sans CJK SC", json);
    }

    [Fact]
    public void TheBridgeEndsAtTheTotalByWayOfTheResidual()
    {
        using var figure = JsonDocument.Parse(SampleCharts.All["bridge"]().FigureJson);
        var bars = figure.RootElement.GetProperty("data")[0];
        double[] from = [.. bars.GetProperty("base").EnumerateArray().Select(at => at.GetDouble())];
        double[] length = [.. bars.GetProperty("x").EnumerateArray().Select(at => at.GetDouble())];
        Assert.Equal([0, 2953.41, 4323.03, 4816.84, 0, 4977.93, 0], from);
        Assert.Equal([2953.41, 1369.62, 493.81, 161.09, 4977.93, -51.80, 4926.13], length.Select(value => Math.Round(value, 2)));
    }

    [Fact]
    public void TextOfAPageIsNeverMarkup()
    {
        var json = SampleCharts.All["timeline"]().FigureJson;
        Assert.Contains("&lt;b&gt;", json);
        Assert.DoesNotContain("<b>提交", json);
    }

    [Fact]
    public void WhatIsDatedLongBeforeIsLeftOutAndSaid()
    {
        var json = SampleCharts.All["timeline"]().FigureJson;
        Assert.DoesNotContain("截至9月底", json);
        Assert.Contains("Left out: 1 dated statement", json);
    }

    [Fact]
    public void NothingToDrawIsSaid() => Assert.Contains("expected a rate",
        Assert.Throws<ArgumentException>(() => Charts.ChongqingTiles(new Resumption { Rows = [], WithoutNumber = [] })).Message);

    [Fact]
    public void TheTilesAreTheDivisionsOf2022()
    {
        Assert.Equal(38, TilePlace.Chongqing.Count);
        Assert.Equal(38, TilePlace.Chongqing.Select(division => division.Code).Distinct().Count());
        Assert.Equal(38, TilePlace.Chongqing.Select(division => (division.Column, division.Row)).Distinct().Count());
        Assert.Equal(Divisions
            .Children("500000", new DateOnly(2022, 12, 5))
            .Where(division => division.Code is not null)
            .Select(division => (division.Code, division.Name))
            .Order(),
            TilePlace.Chongqing.Select(place => ((string?)place.Code, place.Name)).Order());
        Assert.All(TilePlace.Chongqing, division => Assert.StartsWith(division.Short, division.Name));
    }

    [Fact]
    public void ThePlotlyScriptIsWhole() => Assert.Contains("Plotly", Charts.PlotlyScript()[..2000]);

    static void AssertSorted(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            string[] names = [.. element.EnumerateObject().Select(member => member.Name)];
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            foreach (var member in element.EnumerateObject()) AssertSorted(member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) AssertSorted(item);
    }
}
