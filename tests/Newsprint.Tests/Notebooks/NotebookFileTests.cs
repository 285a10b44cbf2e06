using System.Text;
using System.Text.Json.Nodes;
using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>A notebook's bytes are its author's: a run changes outputs and counts, and nothing beside them.</summary>
public class NotebookFileTests
{
    const string Head = "\"metadata\":{\"x\":{\"b\":1,\"a\":[1.0,1e5]}},\"nbformat\":4,\"nbformat_minor\":";

    public static TheoryData<string> Notebooks => new(
        "{\"cells\":[]," + Head + "0}",
        "{\"cells\":[{\"cell_type\":\"code\",\"execution_count\":null,\"metadata\":{},\"outputs\":[],\"source\":\"1\"}]," + Head + "5}",
        "{" + Head + "2,\n\t\"cells\": [ {\"source\":[\"a\\n\",\"b\"],\"cell_type\":\"code\",\"outputs\":[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":\"\\u4e00\"}],\"metadata\":{\"tags\":[\"x\"]},\"execution_count\":7} ]\n}\n\n",
        "\uFEFF{\r\n  \"cells\": [\r\n    {\r\n      \"cell_type\": \"markdown\",\r\n      \"attachments\": {\"p.png\": {\"image/png\": \"AA==\"}},\r\n      \"metadata\": {},\r\n      \"source\": \"![p](attachment:p.png)\"\r\n    },\r\n"
            + "    {\"cell_type\": \"raw\", \"metadata\": {\"format\": \"text/latex\"}, \"source\": \"\\\\alpha\"}\r\n  ],\r\n  " + Head
            + "4\r\n}",
        "{\"cells\":[{\"cell_type\":\"code\",\"metadata\":{},\"source\":\"\",\"unknown\":{\"deep\":[[[{}]]]},\"outputs\":[{\"output_type\":\"display_data\",\"metadata\":{},\"data\":{\"application/x-own+json\":{\"z\":1,\"a\":2},\"image/svg+xml\":\"<svg/>\"}}],\"execution_count\":null}]," + Head + "1}");

    static NotebookFile Parse(string text) => NotebookFile.Parse("a.ipynb", "/a.ipynb", Encoding.UTF8.GetBytes(text));

    [Theory, MemberData(nameof(Notebooks))]
    public void WithoutResultsEveryByteStays(string text) => Assert.Equal(text, Encoding.UTF8.GetString(Parse(text).With([])));

    [Theory, MemberData(nameof(Notebooks))]
    public void WithTheSameOutputsEveryByteStays(string text)
    {
        var notebook = Parse(text);
        var same = notebook.Cells
            .Where(cell => cell.IsCode)
            .Select(cell => (cell, (JsonArray)notebook.OutputsOf(cell).DeepClone(), notebook.CountOf(cell)));
        Assert.Equal(text, Encoding.UTF8.GetString(notebook.With(same)));
    }

    [Theory, MemberData(nameof(Notebooks))]
    public void OtherOutputsChangeNothingElse(string text)
    {
        var notebook = Parse(text);
        var outputs = new CellOutputs([]);
        outputs.AddText("stdout", "六项\n");
        var after = Encoding.UTF8.GetString(notebook.With(notebook.Cells
            .Where(cell => cell.IsCode)
            .Select(cell => (cell, (JsonArray)outputs.Items.DeepClone(), (int?)3))));
        var expected = JsonNode.Parse(text.TrimStart('\uFEFF'))!;
        foreach (var cell in expected["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
            (cell!["outputs"], cell["execution_count"]) = (outputs.Items.DeepClone(), 3);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(after.TrimStart('\uFEFF'))), after);
        Assert.Equal(text.StartsWith('\uFEFF'), after.StartsWith('\uFEFF'));
        if (notebook.Cells.Any(cell => cell.IsCode)) Assert.Contains("六项", after);
    }

    [Fact]
    public void NewOutputsAreLaidOutAsTheFileIs()
    {
        var text = NotebookText.Of("1");
        var notebook = Parse(text);
        var outputs = new CellOutputs([]);
        outputs.AddText("stdout", "a");
        var after = Encoding.UTF8.GetString(notebook.With([(notebook.Cells[0], outputs.Items, 1)]));
        var expected = text.Replace("\"execution_count\": null", "\"execution_count\": 1").Replace("\"outputs\": []", """
            "outputs": [
                {
                 "name": "stdout",
                 "output_type": "stream",
                 "text": [
                  "a"
                 ]
                }
               ]
            """.ReplaceLineEndings("\n"));
        Assert.Equal(expected, after);
    }

    [Fact]
    public void ACellWithoutPlacesForOutputsGetsThem()
    {
        var notebook = Parse("{\"cells\":[{\"cell_type\":\"code\",\"metadata\":{},\"source\":\"1\"}]," + Head + "5}");
        var after = JsonNode.Parse(notebook.With([(notebook.Cells[0], [], 1)]))!;
        Assert.Equal("[]", after["cells"]![0]!["outputs"]!.ToJsonString());
        Assert.Equal(1, (int)after["cells"]![0]!["execution_count"]!);
    }

    [Theory]
    [InlineData("", "a.ipynb:1: found no JSON")]
    [InlineData("{ no", "a.ipynb:1: found no JSON")]
    [InlineData("{\n\"cells\": [\n}", "a.ipynb:3: found no JSON")]
    [InlineData("[]", "found JSON without cells")]
    [InlineData("{}", "found JSON without cells")]
    [InlineData("{\"cells\":[1],\"nbformat\":4}", "found JSON without cells")]
    [InlineData("{\"cells\":[],\"nbformat\":3}", "found nbformat 3; expected nbformat 4.0 to 4.5")]
    [InlineData("{\"cells\":[]}", "found nbformat missing")]
    [InlineData("{\"cells\":[],\"cells\":[],\"nbformat\":4}", "found JSON that is no notebook")]
    public void WhatIsNoNotebookIsSaidInOneLine(string text, string said)
    {
        var fault = Assert.Throws<InputException>(() => Parse(text));
        Assert.Contains(said, fault.Message);
        Assert.DoesNotContain("\n", fault.Message);
    }

    [Theory]
    [InlineData("{\"kernelspec\":{\"language\":\"python\"}}", "{}", "a notebook in python")]
    [InlineData("{}", "{\"dotnet_interactive\":{\"language\":\"fsharp\"}}", "cell 1 in fsharp")]
    [InlineData("{}", "{\"polyglot_notebook\":{\"kernelName\":\"sql\"}}", "cell 1 in sql")]
    public void OtherLanguagesAreRefused(string metadata, string cell, string said)
    {
        var text = "{\"cells\":[{\"cell_type\":\"code\",\"metadata\":" + cell + ",\"source\":\"1\",\"outputs\":[]}],\"metadata\":"
            + metadata + ",\"nbformat\":4}";
        Assert.Contains(said, Assert.Throws<InputException>(() => NotebookFormat.CheckRuns("a.ipynb", Parse(text).Root)).Message);
    }

    [Theory]
    [InlineData("\"\\/\b\f\n\r\t\u0001", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\"")]
    [InlineData("中　文\u00A0𠮷é", "\"中　文\u00A0𠮷é\"")]
    public void TextStaysReadable(string text, string expected) => Assert.Equal(expected, new NotebookJson(" ", "\n").Write(text, 0));

    [Fact]
    public void HalfACharacterIsEscaped() => Assert.Equal("\"a\\ud800b\"", new NotebookJson(" ", "\n").Write("a\uD800b", 0));
}
