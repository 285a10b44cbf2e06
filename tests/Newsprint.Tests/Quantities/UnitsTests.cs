using Xunit;

namespace Newsprint.Tests;

public class UnitsTests
{
    public static TheoryData<string> Words => [.. Units.Standard.Entries.Select(entry => entry.Word)];

    [Theory, MemberData(nameof(Words))]
    public void EveryWordIsReachedByASentence(string word)
    {
        var entry = Units.Standard.Entries.Single(e => e.Word == word);
        var mention = Assert.Single(QuantityReaderTests.Mentions(Sentence(entry)));
        Assert.Equal(entry.Unit, mention.Quantity.Unit);
    }

    /// <summary>People need a round number, strengths and index points a decimal.</summary>
    static string Sentence(UnitWord entry) => entry.Unit.Measure switch
    {
        "population" => $"约有3万{entry.Word}，",
        "scale" => $"达到3.5{entry.Word}，",
        _ => $"达到35{entry.Word}，",
    };

    [Theory]
    [InlineData("元", "CNY", "money")]
    [InlineData("美元", "USD", "money")]
    [InlineData("%", "%", "ratio")]
    [InlineData("千瓦时", "kW.h", "energy")]
    [InlineData("公顷", "har", "area")]
    [InlineData("摄氏度", "Cel", "temperature")]
    [InlineData("家", null, "count")]
    public void AUnitHasACodeAndAMeasure(string word, string? code, string measure)
    {
        var unit = Assert.Single(QuantityReaderTests.Mentions($"达到35{word}，")).Quantity.Unit;
        Assert.Equal((code, measure), (unit.Code, unit.Measure));
    }

    /// <summary>One word for three: every word of company.tsv that tells which has a row here.</summary>
    [Theory]
    [InlineData("年发电量达68亿度，", "kW.h")]
    [InlineData("每年提供5400万度清洁能源，", "kW.h")]
    [InlineData("每用8度电，", "kW.h")]
    [InlineData("有超过12度来自光伏发电，", "kW.h")]
    [InlineData("室温22度，", "Cel")]
    [InlineData("等离子体温度达到1亿度，", "Cel")]
    [InlineData("摄氏22度，", "Cel")]
    [InlineData("炎热，热到42度，", "Cel")]
    [InlineData("电站冷到35度，", "Cel")]
    [InlineData("达到35度，", "Cel")]
    [InlineData("大梁旋转25度，", "deg")]
    [InlineData("大梁转体25度，", "deg")]
    [InlineData("大梁转动25度，", "deg")]
    [InlineData("塔身倾斜25度，", "deg")]
    [InlineData("路面坡度25度，", "deg")]
    [InlineData("仰角25度，", "deg")]
    [InlineData("倾角25度，", "deg")]
    [InlineData("夹角25度，", "deg")]
    [InlineData("角度为25度，", "deg")]
    [InlineData("行走在近40度的陡坡上，", "deg")]
    [InlineData("以40度的角度，", "deg")]
    [InlineData("拍下360度全景，", "deg")]
    [InlineData("360度全方位看，", "deg")]
    [InlineData("360度全向感知，", "deg")]
    public void DegreesAreTold(string text, string code) =>
        Assert.Equal(code, Assert.Single(QuantityReaderTests.Mentions(text)).Quantity.Unit.Code);

    [Fact]
    public void NoWordStandsTwice() => Assert.Equal(Units.Standard.Entries.Count, Units.Standard.Entries.DistinctBy(e => e.Word).Count());

    [Fact]
    public void AUserAddsWordsWithATable() => WithTable("word\tunit\tcode\tmeasure\n坛\t坛\t\tcount\n贯\t贯\t\tmass\n", path =>
    {
        Assert.Equal("", QuantityReaderTests.Read("窖藏500坛"));
        Assert.Equal("500坛=500 坛 Exact | 3亿元=300000000 元 Exact", QuantityReaderTests.Read("窖藏500坛，投资3亿元", Units.Load(path)));
    });

    [Theory]
    [InlineData("", ":0", "found no header line")]
    [InlineData("term\tunit\n", ":1", "found the header \"term\\tunit\"")]
    [InlineData("word\tunit\tcode\tmeasure\n坛\t\t\tcount\n", ":2", "found \"坛\" without a unit")]
    [InlineData("word\tunit\tcode\tmeasure\n坛\t坛\n", ":2", "found \"坛\" without a measure")]
    [InlineData("word\tunit\tcode\tmeasure\n# a comment\n\t坛\t\tcount\n", ":3", "found an empty word")]
    [InlineData("word\tunit\tcode\tmeasure\na\tb\tc\td\te\tf\tg\th\n", ":2", "found 8 cells")]
    public void ABadTableSaysWhereAndWhatToDo(string table, string place, string found) => WithTable(table, path =>
    {
        var message = Assert.Throws<InputException>(() => Units.Load(path)).Message;
        Assert.StartsWith(path + (place == ":0" ? "" : place) + ": " + found, message);
        Assert.Matches("; expected .+; .+", message);
    });

    [Fact]
    public void AMissingTableIsNamed() =>
        Assert.Contains("no such file", Assert.Throws<InputException>(() => Units.Load("no-such-table.tsv")).Message);

    static void WithTable(string table, Action<string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, table);
            use(path);
        }
        finally { File.Delete(path); }
    }

    /// <summary>Times and places know a part of what is counted: no word that the table of units takes for a measure.</summary>
    [Fact]
    public void EachMeasureWordCounts() =>
        Assert.All(new WordTable("measurewords.tsv")["thing"].All.ToArray(),
            word => Assert.True(Units.Standard.Match(word, 0, 0, out var length) is { Counts: true } && length == word.Length, word));

    [Theory]
    [InlineData("3家", 1)]
    [InlineData("近3.5万家", 5)]
    [InlineData("十余名", 2)]
    [InlineData("3个百分点", -1)]
    [InlineData("3天", -1)]
    [InlineData("5亿元", -1)]
    [InlineData("家", -1)]
    [InlineData("3", -1)]
    public void AMeasureWordStandsBehindItsNumber(string text, int at) => Assert.Equal(at, MeasureWord.Of(text));
}
