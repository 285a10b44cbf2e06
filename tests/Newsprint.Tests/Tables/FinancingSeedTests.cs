using Xunit;

namespace Newsprint.Tests;

/// <summary>The seed's financing table, cell by cell, against the table worked out by hand.</summary>
public class FinancingSeedTests
{
    static readonly IReadOnlyDictionary<string, Financing> Tables =
        SeedFigures.Readings.ToDictionary(pair => pair.Key, pair => FinancingReader.Read([pair.Value]));

    public static MatrixTheoryData<string, string> Ids { get; } = new(Tables.Keys,
        TruthTable.Read("Seed", "financing.tsv").Select(row => row["id"]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARowIsAsWorkedOutByHand(string figures, string id)
    {
        var (want, got) = (Truth(id), Row(figures, id));
        Assert.Equal(want["kind"], got.Kind.ToString().ToLowerInvariant());
        Assert.Equal(want["region"], got.Area?.Name);
        Assert.Equal(want["period"], TruthText.Period(got.Period));
        Assert.Equal(want["part_of"], got.PartOf is { } whole ? $"f{whole}" : "");
        Assert.Equal(want["prior_period"], got.PriorPeriod is { } prior ? TruthText.Period(prior) : "");
        Assert.Equal(want.Ints("figures"), got.Figures.Select(SeedFigures.NumberOf).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AStatedCellIsAsPrinted(string figures, string id)
    {
        var (want, got) = (Truth(id), Row(figures, id));
        Assert.Equal(want.Number("value") * Scale(want), got.Value!.Value);
        Assert.Equal(want.Bound("bound"), got.Value.Bound);
        Assert.True(got.Value.IsStated);
        Assert.Equal(want.Number("yoy_delta") * Scale(want), Stated(got.Delta));
        Assert.Equal(want.Number("yoy_growth"), Stated(got.Growth));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ADerivedCellIsAsWorkedOutByHandWithItsInterval(string figures, string id)
    {
        var (want, got) = (Truth(id), Row(figures, id));
        Equal(want, "prior", got.Prior, Scale(want));
        Equal(want, "growth", Derived(got.Growth), 1);
        Equal(want, "delta", Derived(got.Delta), Scale(want));
        if (want["prior_bound"].Length > 0) Assert.Equal(want.Bound("prior_bound"), got.Prior!.Bound);
        if (want["delta_bound"].Length > 0) Assert.Equal(want.Bound("delta_bound"), got.Delta!.Bound);
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void NothingButTheTableIsThere(string figures)
    {
        var ids = TruthTable.Read("Seed", "financing.tsv").Select(row => row["id"][0]).ToList();
        Assert.Equal(ids.Count(id => id == 'f'), Tables[figures].Rows.Count);
        Assert.Equal(ids.Count(id => id == 'k'), Tables[figures].Counts.Count);
    }

    static TruthRow Truth(string id) => TruthTable.Read("Seed", "financing.tsv").Single(row => row["id"] == id);

    static FinancingRow Row(string figures, string id) =>
        (id[0] == 'f' ? Tables[figures].Rows : Tables[figures].Counts)[int.Parse(id[1..]) - 1];

    static decimal Scale(TruthRow row) => row["unit"] == "亿元" ? 1_0000_0000 : 1_0000;

    static decimal? Stated(Measured? cell) => cell is { IsStated: true } ? cell.Value : null;

    static Measured? Derived(Measured? cell) => cell is { IsStated: false } ? cell : null;

    static void Equal(TruthRow want, string column, Measured? got, decimal scale)
    {
        Assert.Equal(want.Number(column), Round(got?.Value / scale));
        Assert.Equal(want.Number($"{column}_low"), Round(got?.Interval.Low / scale));
        Assert.Equal(want.Number($"{column}_high"), Round(got?.Interval.High / scale));
    }

    static decimal? Round(decimal? value) => value is { } v ? decimal.Round(v, 2, MidpointRounding.AwayFromZero) : null;
}
