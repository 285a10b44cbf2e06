using Xunit;

namespace Newsprint.Tests;

/// <summary>The seed's resumption table, cell by cell, against the table worked out by hand.</summary>
public class ResumptionSeedTests
{
    static readonly IReadOnlyList<TruthRow> Truth = TruthTable.Read("Seed", "resumption.tsv");
    static readonly Resumption Table = ResumptionReader.Read([SeedFigures.OnPage]);

    public static TheoryData<string> Ids { get; } = [.. Truth.Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARowIsAsWorkedOutByHand(string id)
    {
        var (want, got) = Pair(id);
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
    public void PartAndWholeAreAsWorkedOutByHand(string id)
    {
        var (want, got) = Pair(id);
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

    [Fact]
    public void NothingButTheTableIsThere() => Assert.Equal(Truth.Count, Table.Rows.Count);


    static (TruthRow Want, ResumptionRow Got) Pair(string id)
    {
        var want = Truth.Single(row => row["id"] == id);
        var figure = want.Int("figure") ?? want.Int("numerator_figure");
        return (want, Table.Rows.Single(row => row.Figures.Any(f => SeedFigures.NumberOf(f) == figure)));
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
