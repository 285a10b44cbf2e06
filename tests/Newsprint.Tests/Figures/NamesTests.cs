using System.Globalization;
using Newsprint.Fit;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// What figures measure: made-up sentences for each kind of candidate, where names are from, and the weights behind the choice.
/// </summary>
public class NamesTests
{
    public static TheoryData<string, string, string> Rows =>
        [.. File.ReadLines(Repository.PathOf("tests", "Newsprint.Tests", "Figures", "names.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void AFigureIsNamedAsAPersonNamesIt(string sentence, string figure, string name)
    {
        var read = Figures(sentence).First(one => one.Text == figure).Indicator;
        Assert.True(Likeness.AreAlike(name, read) != Differs(name, read), $"{figure} is named {read}, and should be {name}");
    }

    /// <summary>Where the reader and the hand differ, it is these, and no more.</summary>
    internal static bool Differs(string name, string read) => (name, read) is
        ("一般预算赤字", "赤字") or ("出口", "出口同比增长8%") or ("受灾企业复工", "复工") or ("救灾投资", _) or ("储备帐篷", _);

    /// <summary>A conjunction or a preposition leads to what is not the figure's any more.</summary>
    [Theory]
    [InlineData("沿途6条引洪暗渠和50条支渠把水送进农田。", "6条", "沿途引洪暗渠")]
    [InlineData("全省1.2万个便民服务点和30万名志愿者正加快把药品送到农户家中。", "1.2万个", "便民服务点")]
    public void NoNameEndsWithAWordThatLeadsOn(string sentence, string figure, string name) =>
        Assert.Equal(name, Figures(sentence).First(one => one.Text == figure).Indicator);

    /// <summary>A name is put together from the page's own characters.</summary>
    [Fact]
    public void ANamesCharactersStandInTheSentenceOrBeforeIt()
    {
        foreach (var page in Directory
            .GetFiles(Repository.PathOf("seeds"), "*.txt")
            .Select(path => Page.Read(path))
            .Concat(Rows.Select(row => Made(row.Data.Item1))))
            foreach (var figure in Newsprint.Figures.Of(page))
                Assert.All(figure.Indicator, c => Assert.Contains(c, page.Source.Text));
    }

    [Fact]
    public void AnExplanationNamesTheCandidatesWithWhatSpeaksForThem()
    {
        var page = Made("本市港口货物吞吐量3000万吨。");
        var explanation = Assert.Single(Newsprint.Figures.Explain(page, new TextSpan(0, page.Source.Text.Length)));
        var candidates = Assert.Single(explanation.Steps, step => step.StartsWith("candidates: ", StringComparison.Ordinal));
        Assert.Matches(@"^candidates: (\S+ -?\d+\.\d; )+\S+ -?\d+\.\d$", candidates);
        Assert.StartsWith($"candidates: {explanation.Figure.Indicator} ", candidates, StringComparison.Ordinal);
    }

    /// <summary>Of the six names for which most speaks, the one that the others, each as much as speaks for it, are most like.</summary>
    [Fact]
    public void TheNameTakenIsTheOneThatTheLikeliestAreMostLike()
    {
        foreach (var row in Rows)
            EachFigure(Made(row.Data.Item1), (readings, index, finder) =>
            {
                if (IndicatorPass.Settled(readings, index) is not null
                    || finder.Candidates(readings, index) is not { Count: > 0 } candidates)
                    return;
                var first = candidates.OrderByDescending(one => one.Score).Take(12).DistinctBy(one => one.Text).Take(6).ToList();
                var taken = finder.Best(readings, index);
                Assert.Contains(taken, first.Select(one => one.Text));
                double Agreement(string text) =>
                    first.Sum(one => Math.Exp((one.Score - first[0].Score) / 2) * Shortlist.Like(Names.Dice(text, one.Text)));
                Assert.Equal(first.Max(one => Agreement(one.Text)), Agreement(taken), 0.1);
            });
    }

    /// <summary>A candidate's score is the sum of its features' weights, and nothing else.</summary>
    [Fact]
    public void AScoreIsTheSumOfWhatTheFeaturesWeigh() =>
        EachFigure(Made("一家工厂发生爆炸，造成3人死亡、7人受伤。"), (readings, index, finder) =>
            Assert.All(finder.Candidates(readings, index),
                candidate => Assert.Equal(candidate.Features.Sum(feature => NameWeights.Default.Values[feature]), candidate.Score, 0.01f)));

    [Fact]
    public void EachWeightIsAFeaturesAndStandsOnce()
    {
        var rows = WeightRows();
        Assert.DoesNotContain(rows, row => PlaceOf(row) is null && NameFeatures.Find(row[0], row[1]) is null);
        Assert.Equal(rows.Count, rows.Select(row => (row[0], row[1])).Distinct().Count());
    }

    /// <summary>No weight is for something that texts never do.</summary>
    [Fact]
    public void EachWeightIsOfAFeatureThatOccurs()
    {
        var seen = new HashSet<int>();
        string[] folders = [Repository.SharedOrSkip("gold", "dev"), Repository.SharedOrSkip("gold", "pages"),
            Repository.SharedOrSkip("corpus"), Repository.PathOf("seeds")];
        foreach (var page in folders
            .SelectMany(folder => Directory.GetFiles(folder, "*.txt").Take(60))
            .Select(path => Page.Read(path))
            .Concat(Rows.Select(row => Made(row.Data.Item1))))
            EachFigure(page,
                (readings, index, finder) =>
                    seen.UnionWith(finder.Candidates(readings, index).SelectMany(candidate => candidate.Features)));
        Assert.Empty(WeightRows()
            .Where(row => PlaceOf(row) is null && !seen.Contains(NameFeatures.Find(row[0], row[1])!.Value))
            .Select(row => $"{row[0]} {row[1]}"));
    }

    /// <summary>
    /// A word that weighs something is one that sentences are cut into; two characters that a name may end with stand in the corpus or at
    /// the end of a word.
    /// </summary>
    [Fact]
    public void EachWeightOfAWordCanBeAsked()
    {
        var corpus = string.Concat(Directory.GetFiles(Repository.SharedOrSkip("corpus"), "*.txt").Select(File.ReadAllText));
        string[] signs = ["(number)", "(place)", "(edge)"];
        Assert.Empty(from row in WeightRows()
                     where PlaceOf(row) is { } place && !signs.Contains(row[1])
                         && (place is WordPlace.CarriedEnd
                             ? !corpus.Contains(row[1], StringComparison.Ordinal)
                             : row[1].Length > 1 && !Vocabulary.Default.TryGet(row[1], out _)
                                 && !corpus.Contains(row[1], StringComparison.Ordinal))
                     select $"{row[0]} {row[1]}");
    }

    /// <summary>What a word weighs counts where it stands in its place, and only there.</summary>
    [Fact]
    public void AWordWeighsInItsPlace()
    {
        var (place, word, weight) = (from row in WeightRows()
                                     where PlaceOf(row) is WordPlace.Head && row[1].Length == 2
                                     orderby float.Parse(row[2], CultureInfo.InvariantCulture) descending
                                     select (PlaceOf(row), row[1], float.Parse(row[2], CultureInfo.InvariantCulture))).First();
        var feature = NameWeights.Default.Words.Enter(word) + (int)place!;
        Assert.Equal(weight, NameWeights.Default.Values[feature], 0.001f);
        EachFigure(Made($"甲市{word}20万元。"), (readings, index, finder) =>
            Assert.Contains(finder.Candidates(readings, index), candidate => candidate.Features.Contains(feature)));
    }

    /// <summary>What a clause is about, what its verb is done to, what stands behind a preposition: the words around them tell.</summary>
    [Theory]
    [InlineData("园区新建厂房，面积2万平方米。", "carried-before", "FirstNoun/Clause")]
    [InlineData("园区新建厂房，面积2万平方米。", "carried-behind", "FirstNoun/Verb")]
    [InlineData("园区新建厂房，面积2万平方米。", "carried-before", "LastNoun/Verb")]
    [InlineData("园区新建厂房，面积2万平方米。", "carried-behind", "LastNoun/Clause")]
    [InlineData("对工厂的投资增加，产值2亿元。", "carried-before", "FirstNoun/Preposition")]
    [InlineData("“百村工程”启动，投资2亿元。", "carried-first", "FirstNoun/Quoted")]
    public void WhatIsCarriedOnTellsHowItStandsInItsClause(string sentence, string group, string value)
    {
        var feature = NameFeatures.Find(group, value)!.Value;
        EachFigure(Made(sentence), (readings, index, finder) =>
            Assert.Contains(finder.Candidates(readings, index), candidate => candidate.Features.Contains(feature)));
    }

    static WordPlace? PlaceOf(string[] row) =>
        Enum.GetValues<WordPlace>().Cast<WordPlace?>().FirstOrDefault(place => row[0] == "word-" + NameWeights.NameOf(place!.Value));

    static List<string[]> WeightRows() =>
        [.. File.ReadLines(Repository.PathOf("lib", "Newsprint", "Figures", "nameweights.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];

    static void EachFigure(Page page, Action<List<Reading>, int, NameFinder> look)
    {
        var bench = new Workbench();
        var reader = new DiscourseReader(page, null, bench);
        foreach (var draft in reader.Read())
            for (var index = 0; index < draft.Readings.Count; index++) look(draft.Readings, index, bench.Names);
    }

    static Page Made(string sentence) => Page.Parse(sentence, "made-up", new ReadOptions { Published = new DateOnly(2023, 5, 6) });

    static IReadOnlyList<Figure> Figures(string sentence) => Newsprint.Figures.Of(Made(sentence));
}
