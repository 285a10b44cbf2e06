using Xunit;

namespace Newsprint.Tests;

/// <summary>The seed's resumption table, cell by cell, against the table worked out by hand.</summary>
public class ResumptionSeedTests
{
    static readonly IReadOnlyList<TruthRow> Truth = TruthTable.Read("Seed", "resumption.tsv");
    static readonly IReadOnlyDictionary<string, Resumption> Tables =
        SeedFigures.Readings.ToDictionary(pair => pair.Key, pair => ResumptionReader.Read([pair.Value]));

    public static MatrixTheoryData<string, string> Ids { get; } = new(Tables.Keys, Truth.Select(row => row["id"]));

    public static MatrixTheoryData<string, string> Statements { get; } = new(Tables.Keys,
        TruthTable.Read("Seed", "statements.tsv").Select(row => row["words"]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARowIsAsWorkedOutByHand(string figures, string id)
    {
        var (want, got) = Pair(figures, id);
        Assert.Equal(want["place"], got.Area?.Name);
        Assert.Equal(want["subject"], got.Subject);
        Assert.Equal(want["measure"], got.Measure);
        Assert.Equal(want.Number("rate"), got.Rate?.Value);
        Assert.Equal(want["date"], TruthText.Period(got.Period));
        Assert.Equal(want["stated_as"], Form(got));
        Assert.Equal(want["status"], got.Status == Status.Planned ? "planned" : "achieved");
        Assert.Equal(want.Int("figure"), Number(got.Rate));
        Assert.Equal(want.Int("line"), got.Line);
        Assert.Contains(want["quote"], got.Sentence.Length > 0 ? got.Sentence : got.Figures.First().Headline);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PartAndWholeAreAsWorkedOutByHand(string figures, string id)
    {
        var (want, got) = Pair(figures, id);
        Assert.Equal(want.Number("numerator"), got.Numerator?.Value);
        Assert.Equal(want.Int("numerator_figure"), Number(got.Numerator));
        Assert.Equal(want.Number("whole"), got.Whole?.Value);
        Assert.Equal(want.Int("whole_figure"), Number(got.Whole));
        if (got.Whole is not null) Assert.Equal(want.Bound("whole_bound"), got.Whole.Bound);
        Assert.Equal(want.Number("implied_point"), Round(got.Implied?.Point.Value));
        Assert.Equal(want.Number("implied_low"), Round(got.Implied?.Point.Interval.Low));
        Assert.Equal(want.Number("implied_high"), Round(got.Implied?.Point.Interval.High));
        Assert.Equal(want.Ints("implied").Select(n => (long)n), got.Implied?.Whole.Values() ?? []);
        Assert.Equal(want.Int("remaining"), (int?)got.Implied?.Remaining.Single);
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void NothingButTheTableIsThere(string figures) => Assert.Equal(Truth.Count, Tables[figures].Rows.Count);


    [Theory]
    [MemberData(nameof(Statements))]
    public void AReportWithoutARateIsFoundWhereItsWordsSaySo(string figures, string words)
    {
        var want = TruthTable.Read("Seed", "statements.tsv").Single(row => row["words"] == words);
        var found = Tables[figures].WithoutNumber
            .Where(statement => statement.Clause.Contains(words) && statement.Line == want.Int("line"))
            .ToList();
        Assert.Equal(want["found"] == "yes" ? 1 : 0, found.Count);
        foreach (var statement in found)
        {
            Assert.Equal(want["place"], statement.Area?.Name);
            Assert.Equal(want["date"], statement.Date is { } day ? $"{day:yyyy-MM-dd}" : "");
        }
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void NothingElseIsTakenForAReport(string figures) =>
        Assert.Equal(TruthTable.Read("Seed", "statements.tsv").Count(row => row["found"] == "yes"), Tables[figures].WithoutNumber.Count);

    static (TruthRow Want, ResumptionRow Got) Pair(string figures, string id)
    {
        var want = Truth.Single(row => row["id"] == id);
        var figure = want.Int("figure") ?? want.Int("numerator_figure");
        return (want, Tables[figures].Rows.Single(row => row.Figures.Any(f => SeedFigures.NumberOf(f) == figure)));
    }

    static int? Number(Measured? cell) => cell is null ? null : SeedFigures.NumberOf(cell.Figures[0]);

    static string Form(ResumptionRow row) => row.StatedAs switch
    {
        RateForm.Universal => $"universal:{row.Universal}",
        RateForm.CountOnly => "count only",
        _ => "number",
    };

    static decimal? Round(decimal? value) => value is { } v ? decimal.Round(v, 2, MidpointRounding.AwayFromZero) : null;
}
