using Xunit;

namespace Newsprint.Tests;

/// <summary>Every row of the tables of words and classes is found by its class, and no row stands twice.</summary>
public class WordClassTests
{
    public static TheoryData<string> Tables =>
        ["Text/measurewords.tsv", "Pages/press.tsv", "Quantities/company.tsv", "Areas/areawords.tsv", "Periods/settings.tsv",
            "Figures/comparands.tsv", "Figures/namewords.tsv", "Figures/figurewords.tsv", "Tables/finance.tsv", "Tables/projects.tsv", "Tables/resumption.tsv"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EachWordIsFoundByItsClass(string table)
    {
        var words = new WordTable(Path.GetFileName(table));
        var missed = Rows(table).Where(row => !words[row.Kind].Has(row.Word));
        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void NoRowStandsTwice(string table) =>
        Assert.Empty(Rows(table).GroupBy(row => row).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [MemberData(nameof(Tables))]
    public void EachClassIsExplainedAtTheTop(string table)
    {
        var head = string.Join(' ', File.ReadLines(PathOf(table)).TakeWhile(line => line.StartsWith('#')));
        Assert.All(new WordTable(Path.GetFileName(table)).Classes, kind => Assert.Contains(kind, head, StringComparison.Ordinal));
    }

    static IEnumerable<(string Word, string Kind)> Rows(string table) =>
        File.ReadLines(PathOf(table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1]));

    static string PathOf(string table) => Repository.PathOf(["lib", "Newsprint", .. table.Split('/')]);
}
