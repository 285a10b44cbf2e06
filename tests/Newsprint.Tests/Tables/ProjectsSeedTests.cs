using Xunit;

namespace Newsprint.Tests;

/// <summary>The seed's projects: every number, milestone and dated event, against the tables worked out by hand.</summary>
public class ProjectsSeedTests
{
    static readonly IReadOnlyDictionary<string, Projects> Tables =
        SeedFigures.Readings.ToDictionary(pair => pair.Key, pair => ProjectReader.Read([pair.Value]));

    static IReadOnlyList<TruthRow> Truth(string table) => TruthTable.Read("Seed", $"{table}.tsv");

    public static TheoryData<string, string, string> Numbers { get; } = Pairs("projects", "id", "name");
    public static TheoryData<string, string, string> Milestones { get; } = Pairs("milestones", "id", "words");
    public static TheoryData<string, string, string> Dates { get; } = Pairs("timeline", "date", "line");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void ANumberIsAsWorkedOutByHand(string figures, string id, string name)
    {
        var want = Truth("projects").First(row => row["id"] == id && row["name"] == name);
        var found = Row(figures, want).Measures
            .Where(measure => measure.Value.IsStated == (want["what"] == "stated") && Round(measure.Value.Value) == want.Number("value"))
            .ToList();
        Assert.Contains(found, measure => HasUnit(measure, want["unit"]) && measure.Value.Bound == want.Bound("bound"));
        if (want["date"].Length > 0) Assert.Contains(found, measure => TruthText.Period(measure.Period) == want["date"]);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void TheNumbersOfAProjectStandTogether(string figures, string id, string name)
    {
        var want = Truth("projects").First(row => row["id"] == id && row["name"] == name);
        var row = Row(figures, want);
        Assert.Equal(want["place"], row.Area?.Name);
        foreach (var other in Truth("projects").Where(other => other["id"] == id)) Assert.Same(row, Row(figures, other));
    }

    [Theory]
    [MemberData(nameof(Milestones))]
    public void AMilestoneIsAsWorkedOutByHand(string figures, string id, string words)
    {
        var want = Truth("milestones").First(row => row["id"] == id && row["words"] == words);
        var row = Tables[figures].Rows.Single(row =>
            row.Milestones.Any(milestone => milestone.Line == want.Int("line") && milestone.Words == words));
        var got = row.Milestones.First(milestone => milestone.Line == want.Int("line") && milestone.Words == words);
        Assert.Contains(want["project"], row.Project);
        Assert.Equal(want["status"], got.Status.ToString().ToLowerInvariant());
        if (want["date"].Length > 0) Assert.Equal(want["date"], TruthText.Period(got.Period));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void ADatedEventIsAsReadByHand(string figures, string date, string line)
    {
        var want = Truth("timeline").Single(row => row["date"] == date && row["line"] == line);
        var got = Tables[figures].Timeline.Single(dated => TruthText.Period(dated.Period) == date && dated.Line == want.Int("line"));
        Assert.Equal(want["words"], got.Words);
        Assert.Equal(want["place"], got.Area?.Name);
        Assert.Equal(want["status"], got.Status.ToString().ToLowerInvariant());
        Assert.Equal(want["report"] == "yes", got.IsReport);
        Assert.Contains(want["words"], got.Clause);
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void NothingElseIsDated(string figures) => Assert.Equal(Truth("timeline").Count, Tables[figures].Timeline.Count);

    // The row that has the figure, or for a derived number the figures of its project.
    static ProjectRow Row(string figures, TruthRow want) => Tables[figures].Rows.First(row => row.Measures.Any(measure =>
        Round(measure.Value.Value) == want.Number("value") && HasUnit(measure, want["unit"])
            && measure.Value.Figures.Any(figure => want.Ints("figures").Contains(SeedFigures.NumberOf(figure)))));

    // The hand counts 名 a 车间 and 家 a 专员 in 名 and 家.
    static bool HasUnit(ProjectMeasure measure, string unit) =>
        measure.Value.Unit.Name == unit
            || (!measure.Value.IsStated && measure.Value.Unit.Name.StartsWith($"{unit}/", StringComparison.Ordinal));

    static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    static TheoryData<string, string, string> Pairs(string table, string first, string second)
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var figures in Tables.Keys)
            foreach (var row in Truth(table)) pairs.Add(figures, row[first], row[second]);
        return pairs;
    }
}
