using System.Text;
using System.Text.Json;
using Xunit;

namespace Newsprint.Tests;

public class JsonLinesTests
{
    static readonly string[] Lines = JsonLines.ToText(Table.Of(Samples.Figures)).Split('\n');

    [Fact]
    public void ALineIsARowInTheOrderOfTheDesign() => Assert.Equal(
        """
        {"source":"made-up.txt","article":1,"headline":"甲市前三季度融资","line":3,"start":12,"end":21,"text":"4926.13亿元",
        "value":492613000000,"unit":"元","unit_code":"CNY","bound":"exact","low":492612500000,"high":492613500000,"role":"level",
        "base":"","of_start":null,"indicator":"社会融资规模增量","area":"重庆市","area_code":"500000","period_start":"2022-01-01",
        "period_end":"2022-09-30","status":"preliminary","sentence":"初步统计,增量达到4926.13亿元。"}
        """.ReplaceLineEndings(""), Lines[0]);

    [Theory]
    [InlineData("\"value\":-3.5,", "a fall is negative, and its trailing zero says nothing")]
    [InlineData("\"high\":null", "an open end")]
    [InlineData("\"base\":\"yoy\",\"of_start\":12", "what it is against, and what it qualifies")]
    [InlineData("\"article\":null,\"headline\":null", "outside the articles")]
    [InlineData("\"period_start\":\"2022-11-16\",\"period_end\":null", "an open period")]
    [InlineData("\"indicator\":\"=HYPERLINK(\\\"x\\\")\"", "JSON neutralises nothing")]
    [InlineData("乙\u3000𠮷说:“少了”,\\n<b>&再见\\u007f", "only what JSON demands is escaped")]
    public void ARowSays(string expected, string why) => Assert.True(Lines[1].Contains(expected), $"{why}: {Lines[1]}");

    [Fact]
    public void EveryLineEndsWithALineFeedAndTheFileHasNoMark()
    {
        using var output = new MemoryStream();
        JsonLines.Write(Table.Of(Samples.Figures), output);
        var bytes = output.ToArray();
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal("", Lines[2]);
    }

    [Fact]
    public void MoreRowsThanABufferComeOutWhole()
    {
        var text = JsonLines.ToText(Table.Of(Enumerable.Repeat(Samples.Level, 1000)));
        Assert.Equal(1000, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line == Lines[0]));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\ud842\udfb7 beyond the BMP")]
    [InlineData("\u3000\u00a0\u2028\"\\/\b\f\r\t\u0001")]
    public void TextComesBackAsItWas(string text)
    {
        var json = JsonSerializer.Serialize(text, new JsonSerializerOptions { Encoder = PlainJsonEncoder.Instance });
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
    }

    [Fact]
    public void HalfAPairBecomesTheReplacementCharacter()
    {
        var cell = new Table("t", [new("a", ColumnType.Text, "")], ["x\ud842y"]);
        Assert.Contains("\ufffd", JsonLines.ToText(cell).Replace("\\ufffd", "\ufffd", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(JsonLines.ToText(cell), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(JsonLines.ToText(cell))));
    }
}
