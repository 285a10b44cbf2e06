using Xunit;

namespace Newsprint.Tests;

/// <summary>The word lists of the tables: every line is read, none twice, and every word does what its class says.</summary>
public class WordTableTests
{
    static readonly Dictionary<string, WordTable> Tables = new()
    {
        ["finance.tsv"] = new("finance.tsv"),
        ["resumption.tsv"] = new("resumption.tsv"),
        ["projects.tsv"] = new("projects.tsv"),
    };

    // The classes that the readers ask for; one that none asks for is a line that does nothing.
    [Theory]
    [InlineData("finance.tsv", "counted drawn lever line money part stock sum total")]
    [InlineData("resumption.tsv", "act back demand fact manner own plan rate tail verb")]
    [InlineData("projects.tsv", "act after again demand done few halted inside kind manner meant person scheme sent served site verbal will yardstick")]
    public void TheClassesAreThose(string table, string classes) => Assert.Equal(classes.Split(' '), Tables[table].Classes.Order());

    public static TheoryData<string> Names { get; } = [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void NoWordStandsTwiceInAClass(string table)
    {
        foreach (var kind in Tables[table].Classes) Assert.Distinct(Tables[table][kind].All.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheFirstWordIsFoundAndTheLongestThere(string table)
    {
        foreach (var kind in Tables[table].Classes)
            foreach (var word in Tables[table][kind].All)
                foreach (var text in new[] { word, $"的{word}的{word}{word}", $"{word[..^1]}的{word}" })
                {
                    var first = Tables[table][kind]
                        .All.ToArray()
                        .Where(text.Contains)
                        .OrderBy(one => text.IndexOf(one, StringComparison.Ordinal))
                        .ThenByDescending(one => one.Length)
                        .First();
                    Assert.Equal(first, Tables[table][kind].Find(text));
                    Assert.Equal(first, Tables[table][kind].Start(text.AsSpan(text.IndexOf(first, StringComparison.Ordinal))));
                }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryWordIsFoundWhereItStands(string table)
    {
        foreach (var kind in Tables[table].Classes)
            foreach (var word in Tables[table][kind].All)
                Assert.True(Tables[table][kind].In($"甲{word}乙"), $"{table}: {word} is not found as {kind}");
    }

    [Fact]
    public void EveryWordOfResumptionDividesWhoFromWhat()
    {
        foreach (var act in ResumptionWords.Acts.All)
        {
            Assert.Equal(new ResumptionName("甲", act), ResumptionName.Divide($"甲{act}"));
            Assert.Equal(new ResumptionName("甲", $"{act}率"), ResumptionName.Divide($"甲{act}率"));
        }
        foreach (var verb in ResumptionWords.Verbs.All)
            Assert.Equal(new ResumptionName("甲", $"恢复{verb}"), ResumptionName.Divide($"甲恢复{verb}"));
        foreach (var manner in ResumptionWords.Manners.All)
            Assert.Equal(new ResumptionName("甲", $"{manner}复工"), ResumptionName.Divide($"甲{manner}复工"));
    }

    [Theory]
    [InlineData("复工复产风险")] // an attribute of something else
    [InlineData("航班正常率")]
    [InlineData("高速公路运营")]
    [InlineData("企业")]
    [InlineData("")]
    public void OtherNamesAreNotDivided(string name) => Assert.Null(ResumptionName.Divide(name));
}
