using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// No word table holds a word for the sake of the annotated texts: an entry that occurs in them and nowhere in the corpus must be ordinary
/// vocabulary, a word of the dictionary or one made of its words.
/// </summary>
public class WordOriginTests
{
    public static TheoryData<string> Tables =>
    [
        "Text/measurewords.tsv", "Figures/cues.tsv", "Figures/terms.tsv", "Figures/affairs.tsv", "Figures/ordinary.tsv", "Quantities/bounds.tsv", "Quantities/units.tsv", "Quantities/names.tsv", "Quantities/company.tsv", "Pages/press.tsv",
        "Figures/comparands.tsv", "Figures/namewords.tsv", "Figures/figurewords.tsv", "Tables/finance.tsv", "Tables/projects.tsv", "Tables/resumption.tsv", "Periods/settings.tsv", "Periods/times.tsv", "Areas/areawords.tsv", "Areas/places.tsv",
    ];

    static readonly Lazy<HashSet<string>> Dictionary = new(() => [.. Rows("Text/words.tsv")]);

    [Theory]
    [MemberData(nameof(Tables))]
    public void AnEntryOfTheAnnotatedTextsAloneIsOrdinaryVocabulary(string table)
    {
        var annotated = Texts(Repository.SharedOrSkip("gold", "dev")) + Texts(Repository.PathOf("seeds"));
        var corpus = Texts(Repository.SharedOrSkip("corpus"));
        var fitted = Rows(table)
            .Where(word =>
                annotated.Contains(word, StringComparison.Ordinal) && !corpus.Contains(word, StringComparison.Ordinal) && !IsOrdinary(word)
                    && !IsShort(word, corpus))
            .ToList();
        Assert.Empty(fitted);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATableSaysWhereItsWordsComeFrom(string table)
    {
        var head = string.Join(' ', File.ReadLines(PathOf(table)).TakeWhile(line => line.StartsWith('#')));
        Assert.Matches("Source|Origin|from|From|written for|Written for|knowledge", head);
    }

    /// <summary>Words of jieba's dict.txt that are rarer there than the words that words.tsv takes.</summary>
    static readonly string[] Rarer = ["再贴现", "授信", "授信额度", "企业债", "本报讯"];

    /// <summary>Short forms, in general use, of words that the corpus prints in full.</summary>
    static readonly Dictionary<string, string> Short = new() { ["经开区"] = "经济技术开发区" };

    static bool IsShort(string word, string corpus) =>
        Short.TryGetValue(word, out var full) && corpus.Contains(full, StringComparison.Ordinal);

    /// <summary>A word of the dictionary, or two of them side by side.</summary>
    static bool IsOrdinary(string word) =>
        word.Any(char.IsPunctuation) || Rarer.Contains(word) || Dictionary.Value.Contains(word)
        || Enumerable
        .Range(2, Math.Max(0, word.Length - 3))
        .Any(cut => Dictionary.Value.Contains(word[..cut]) && Dictionary.Value.Contains(word[cut..]));

    static string Texts(string folder) =>
        string.Concat(Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadAllText).Where(c => !char.IsWhiteSpace(c)));

    static IEnumerable<string> Rows(string table) =>
        File.ReadLines(PathOf(table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])
            .Where(word => word != "word");

    static string PathOf(string table) => Repository.PathOf(["lib", "Newsprint", .. table.Split('/')]);
}
