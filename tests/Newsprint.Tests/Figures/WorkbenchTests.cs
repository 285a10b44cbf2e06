using System.Reflection;
using Xunit;

namespace Newsprint.Tests;

public class WorkbenchTests
{
    const string Text = "企业3家。";

    static readonly Quantity Three = Figures.Of(Page.Parse(Text))[0].Quantity;

    [Fact]
    public void AReadingThatBeginsAgainIsAsNew()
    {
        List<Token> tokens = [new(TokenKind.Word, 0, 2), new(TokenKind.Number, 2, 4), new(TokenKind.Semicolon, 4, 5)];
        var sentence = new Sentence().Begin(0, Text, new TextSpan(0, Text.Length), tokens, NameWeights.Default.Words);
        var used = Begin(new Reading(), sentence);
        foreach (var property in Settable()) property.SetValue(used, Other(property, used));
        Begin(used, sentence);
        var fresh = Begin(new Reading(), sentence);
        foreach (var property in Settable()) Assert.True(Equals(property.GetValue(fresh), property.GetValue(used)), property.Name);
    }

    [Fact]
    public void OneBenchForArticleAfterArticleReadsWhatABenchEachDoes()
    {
        var pages = new[] { "新增企业12家，同比增长5%。\n全部复工。", "贷款余额达45亿元。", "12月3日，甲市有9个班。" }.Select(text => Page.Parse(text)).ToArray();
        var alone = pages
            .Select(page => Task.Factory.StartNew(() => Figures.Of(page, Units.Standard), TaskCreationOptions.LongRunning).Result)
            .ToArray();
        for (var i = 0; i < pages.Length * 2; i++) Assert.Equal(alone[i % 3], Figures.Of(pages[i % 3], Units.Standard));
    }

    static Reading Begin(Reading reading, Sentence sentence) =>
        reading.Begin(sentence, 1, new TextSpan(2, 4), Three, isUniversal: false, isHeadline: false, because: null);

    static IEnumerable<PropertyInfo> Settable() => typeof(Reading).GetProperties().Where(property => property.CanWrite);

    static object? Other(PropertyInfo property, Reading reading) =>
        property.PropertyType == typeof(string) ? "别的"
        : property.PropertyType == typeof(bool) ? true
        : property.PropertyType == typeof(int) ? 7
        : property.PropertyType == typeof(Reading) ? reading
        : property.PropertyType == typeof(Frame) ? new Frame(FrameKind.Bare, 1, 2, 3)
        : property.PropertyType == typeof(NamedStretch) ? new NamedStretch(reading.Sentence, 0, 1)
        : property.PropertyType == typeof(Area) ? new Area("甲市", null)
        : property.PropertyType == typeof(ReferencePeriod) ? ReferencePeriod.Day(new DateOnly(2022, 12, 5))
        : property.PropertyType.IsEnum ? Enum.GetValues(property.PropertyType).GetValue(1)
        : property.GetValue(reading);
}
