using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// Every entry of the figures' word tables can be reached: the vocabulary knows it, with its cue, and a sentence that has it is cut there.
/// </summary>
public class FigureWordTableTests
{
    public static TheoryData<string> Tables => ["cues.tsv", .. Additions];

    static string[] Additions => ["terms.tsv", "affairs.tsv", "ordinary.tsv"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EachEntryIsAWordThatTheCutFinds(string table)
    {
        var segmenter = new Segmenter(Vocabulary.Default);
        var missed = from row in Rows(table) where !Cut(segmenter, row[0]).Contains(row[0]) select row[0];
        Assert.Empty(missed);
    }

    [Fact]
    public void EachCueIsRead()
    {
        var unread = from row in Rows("cues.tsv")
                     where !Vocabulary.Default.TryGet(row[0], out var entry)
                         || (entry.Cue & CueNames.Parse(row[2])) != CueNames.Parse(row[2])
                     select row[0];
        Assert.Empty(unread);
    }

    [Fact]
    public void EachSuffixMakesANounOfAVerb()
    {
        var segmenter = new Segmenter(Vocabulary.Default);
        var apart = from row in Rows("cues.tsv")
                    where row[2] == "suffix" && !Cut(segmenter, $"采购{row[0]}").Contains($"采购{row[0]}")
                    select row[0];
        Assert.Empty(apart);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void NoEntryStandsTwice(string table) =>
        Assert.Empty(Rows(table).GroupBy(row => row[0]).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void NoEntryStandsInTwoTablesOfWords() =>
        Assert.Empty(Additions.SelectMany(Rows).GroupBy(row => row[0]).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void EachRowIsAWordAClassAndAFrequency() =>
        Assert.Empty(Additions
            .SelectMany(Rows)
            .Where(row => row is not [{ Length: >= 2 and <= 4 } or "桩" or "碳", [>= 'a' and <= 'z'], var count] || int.Parse(count) <= 0)
            .Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATableSaysWhereItsWordsComeFrom(string table) =>
        Assert.StartsWith("# ", File.ReadLines(PathOf(table)).First());

    static IEnumerable<string> Cut(Segmenter segmenter, string word)
    {
        var tokens = new List<Token>();
        var sentence = $"“{word}”";
        segmenter.Cut(sentence, 1, sentence.Length - 1, tokens);
        return tokens.Select(token => sentence[token.Start..token.End]);
    }

    static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(PathOf(table)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    static string PathOf(string table) => Repository.PathOf("lib", "Newsprint", "Figures", table);
}
