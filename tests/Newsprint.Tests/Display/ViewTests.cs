using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;
using Xunit;

namespace Newsprint.Tests;

public class ViewTests
{
    static readonly Table Small = new("t", [new("名", ColumnType.Text, "<meaning>"), new("value", ColumnType.Number, "")],
        ["<b>甲</b>", (decimal?)-1.50m, "乙\n丙", Cell.Missing, "𠮷", (decimal?)1000]);

    [Fact]
    public void TextAlignsChineseInTwoColumnsEach() => Assert.Equal("""
        名         value
        <b>甲</b>   -1.5
        乙 丙
        𠮷          1000
        t: 3 rows
        """.ReplaceLineEndings("\n"), Small.ToString());

    [Fact]
    public void RowsAreCappedAndTheRestIsCounted()
    {
        Assert.EndsWith("t: 3 rows, the first 2 shown", View.Of(Small, rows: 2).ToString());
        Assert.Equal(2, Regex.Count(View.Of(Small, rows: 2).ToHtml(), "<tr><td"));
    }

    [Fact]
    public void HtmlIsEscaped()
    {
        Assert.Contains("&lt;b&gt;甲&lt;/b&gt;", Small.ToHtml());
        Assert.Contains("title=\"&lt;meaning&gt;\"", Small.ToHtml());
        Assert.DoesNotContain("<b>", Small.ToHtml());
    }

    [Fact]
    public void APageMarksEveryFigureOnceWithoutScriptOrIds()
    {
        var html = View.Of(SeedFigures.Page, SeedFigures.All).ToHtml();
        Assert.Equal(SeedFigures.All.Count, Regex.Count(html, "<span style=\"background:[^\"]*\" title=\""));
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotMatch("\\sid=", html);
        Assert.Equal(html, View.Of(SeedFigures.Page, SeedFigures.All).ToHtml());
    }

    [Fact]
    public void AFrameShowsAsItsTable()
    {
        var lines = Small.ToString().Split('\n')[..^1];
        Assert.Equal(lines, View.Of(Small.ToDataFrame()).ToString().Split('\n')[..^1]);
        Assert.Equal(lines, View.Of(Small.ToFrame()).ToString().Split('\n')[..^1]);
    }

    [Fact]
    public void ASessionShowsTablesFramesAndPagesTheSameWay()
    {
        Assert.Equal(Small.ToHtml(), Small.ToDisplayString("text/html"));
        Assert.Equal(Small.ToString(), Small.ToDisplayString("text/plain"));
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Table)));
        Assert.Equal(View.Of(Small.ToDataFrame()).ToHtml(), Small.ToDataFrame().ToDisplayString("text/html"));
        Assert.Equal(View.Of(Small.ToFrame()).ToHtml(), Small.ToFrame().ToDisplayString("text/html"));
        Assert.Equal(View.Of(SeedFigures.Page).ToHtml(), SeedFigures.Page.ToDisplayString("text/html"));
    }

    [Fact]
    public void ASessionShowsAChartAsFigureAndWords()
    {
        var chart = SampleCharts.All["bridge"]();
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Chart)));
        Assert.Equal(chart.FigureJson, chart.ToDisplayString("application/vnd.plotly.v1+json"));
        Assert.Equal(chart.ToString(), chart.ToDisplayString("text/plain"));
    }

    [Fact]
    public void WithoutASessionAChartShowsAsAPicture()
    {
        Assert.SkipUnless(ChartPicture.IsPossible, "no Chromium on this machine");
        var chart = SampleCharts.All["credit line"]();
        Assert.StartsWith("<img alt=\"Of a credit line", chart.ToHtml());
        var picture = Convert.FromBase64String(ChartPicture.Of(chart)!);
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(picture, 0, 4));
        Assert.Equal(2 * chart.Width, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
    }
}
