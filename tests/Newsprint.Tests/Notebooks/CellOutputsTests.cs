using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>How a cell's outputs stand in a notebook.</summary>
public class CellOutputsTests
{
    [Theory]
    [InlineData("", "[]")]
    [InlineData("a", "[\"a\"]")]
    [InlineData("a\n", "[\"a\\n\"]")]
    [InlineData("a\nb", "[\"a\\n\",\"b\"]")]
    [InlineData("\n\n", "[\"\\n\",\"\\n\"]")]
    public void TextIsItsLines(string text, string lines)
    {
        Assert.Equal(lines, CellOutputs.Lines(text).ToJsonString());
        Assert.Equal(text, CellOutputs.Joined(CellOutputs.Lines(text)));
    }

    [Fact]
    public void TextOfOneStreamIsOneOutput()
    {
        var outputs = new CellOutputs([]);
        outputs.AddText("stdout", "a");
        outputs.AddText("stdout", "b\n");
        outputs.AddText("stderr", "c");
        outputs.AddText("stdout", "d");
        Assert.Equal(["ab\n", "c", "d"], outputs.Items.Select(output => CellOutputs.Joined(output!["text"])));
    }

    [Theory]
    [InlineData(false, false, "")]
    [InlineData(true, false, "a")]
    [InlineData(false, true, "b")]
    [InlineData(true, true, "b")]
    public void WhatIsClearedGoesNowOrWhenThereIsMore(bool wait, bool more, string left)
    {
        var outputs = new CellOutputs([]);
        outputs.AddText("stdout", "a");
        outputs.Clear(wait);
        if (more) outputs.AddText("stdout", "b");
        Assert.Equal(left, string.Concat(outputs.Items.Select(output => CellOutputs.Joined(output!["text"]))));
    }

    [Fact]
    public void AnUpdateReplacesWhatWasShown()
    {
        var displays = new Dictionary<int, List<JsonObject>>();
        var first = new CellOutputs(displays);
        first.AddDisplay(new Dictionary<string, string> { ["text/plain"] = "a" }, 1, update: false);
        new CellOutputs(displays).AddDisplay(new Dictionary<string, string> { ["text/plain"] = "b" }, 1, update: true);
        Assert.Equal("b", CellOutputs.Joined(first.Items[0]!["data"]!["text/plain"]));
    }

    [Theory]
    [InlineData("application/json", "{\"a\":1}", "{\"a\":1}")]
    [InlineData("application/vnd.plotly.v1+json", "[1.50]", "[1.50]")]
    [InlineData("application/json", "no json", "\"no json\"")]
    [InlineData("image/png", "AA==", "\"AA==\"")]
    [InlineData("text/html", "<b>\n</b>", "[\"<b>\\n\",\"</b>\"]")]
    [InlineData("image/svg+xml", "<svg/>", "[\"<svg/>\"]")]
    public void EachTypeHasItsForm(string mimeType, string content, string expected) =>
        Assert.Equal(expected,
            CellOutputs.Data(new Dictionary<string, string> { [mimeType] = content })[mimeType]!
                .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}
