using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Web pages of notebooks: whole, without network, and nothing of a stranger's runs in them.</summary>
public class NotebookPageTests
{
    static string Page(string source, JsonObject data)
    {
        var output = new JsonObject { ["output_type"] = "display_data", ["data"] = data, ["metadata"] = new JsonObject() };
        return NotebookText.ToPage(source, [output], "# 标题 & <script>alert(0)</script>\n[x](javascript:alert(1))");
    }

    [Theory]
    [InlineData("text/html", "<script>alert(1)</script>", "srcdoc=\"")]
    [InlineData("text/html", "\"></iframe><script>alert(1)</script>", "srcdoc=\"")]
    [InlineData("text/plain", "</pre><script>alert(1)</script>\u001b[31m", "&lt;/pre&gt;&lt;script&gt;")]
    [InlineData("image/svg+xml", "<svg onload=\"alert(1)\"/>", "data:image/svg+xml;base64,")]
    [InlineData("text/markdown", "<img src=x onerror=alert(1)>", "&lt;img")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\":[{\"name\":\"</script><script>alert(1)</script>\"}]}", "\\u003c/script>")]
    public void WhatANotebookHoldsIsNoMarkupOfThePage(string mimeType, string content, string expected)
    {
        var page = Page("\"<script>alert(2)</script>\"", CellOutputs.Data(new Dictionary<string, string> { [mimeType] = content }));
        Assert.Contains(expected, page);
        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("<img src=x", page);
        if (mimeType == "text/plain") Assert.DoesNotContain("\u001b", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; script-src 'sha256-", page);
    }

    [Fact]
    public void ItHoldsPlotlyOnceAndOnlyWhereAChartIs()
    {
        var figure = CellOutputs.Data(new Dictionary<string, string>
        {
            ["application/vnd.plotly.v1+json"] = "{\"data\":[]}",
            ["text/plain"] = "a chart of nothing"
        });
        var page = Page("1", figure);
        Assert.Single(page.Split("plotly.js v").Skip(1));
        Assert.Contains("aria-label=\"a chart of nothing\"", page);
        Assert.InRange(Page("1", []).Length, 1000, 10_000);
        Assert.Equal(page, Page("1", figure.DeepClone().AsObject()));
    }
}
