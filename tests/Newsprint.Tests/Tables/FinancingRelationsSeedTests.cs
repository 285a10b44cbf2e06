using Xunit;

namespace Newsprint.Tests;

/// <summary>What follows from the seed's financing rows taken together.</summary>
public class FinancingRelationsSeedTests
{
    static readonly IReadOnlyList<TruthRow> Truth = TruthTable.Read("Seed", "relations.tsv");
    static readonly Financing Table = FinancingReader.Read([SeedFigures.OnPage]);
    static readonly Decomposition Parts = Table.Decompositions.Single();

    public static TheoryData<string> Names { get; } = [.. Truth.Select(row => row["what"])];

    [Theory]
    [MemberData(nameof(Names))]
    public void ANumberIsAsWorkedOutByHand(string what)
    {
        var want = Truth.Single(row => row["what"] == what);
        var got = Find(what);
        var scale = want["unit"] switch { "亿元" => 1_0000_0000m, "万元/户" => 1_0000m, _ => 1m };
        Assert.Equal(want["unit"].TrimStart('亿', '万'), got.Unit.Name);
        AssertRounded(want["value"], got.Value / scale);
        AssertRounded(want["low"], got.Interval.Low / scale);
        AssertRounded(want["high"], got.Interval.High / scale);
        Assert.False(got.IsStated);
    }

    [Fact]
    public void TheListedPartsExceedTheTotalAndRoundingDoesNotExplainIt()
    {
        Assert.Equal("社会融资规模增量", Parts.Total.Item);
        Assert.Equal(4, Parts.Components.Count);
        Assert.True(Parts.Residual.Value < 0);
        Assert.False(Parts.RoundingExplainsResidual);
        Assert.Equal("4926.13亿元 − (2953.41亿元 + 1369.62亿元 + 493.81亿元 + 161.09亿元)", Parts.Residual.Formula);
        Assert.Equal([9, 8, 10, 11, 13, 15], Parts.Residual.Figures.Select(SeedFigures.NumberOf));
        Assert.Equal([3, 4, 5], Parts.Changes!.Rows.Select(row => row.Number));
    }

    [Fact]
    public void NothingElseIsRelated()
    {
        Assert.Equal(2, Table.Averages.Count);
        Assert.Single(Table.Leverages);
        Assert.Single(Table.CreditLines);
    }

    static Measured Find(string what) => what switch
    {
        "listed_sum" => Parts.ListedSum,
        "residual" => Parts.Residual,
        "residual_share" => Parts.ResidualShare!,
        "sum_of_deltas" => Parts.Changes!.Delta,
        "sum_with_delta" => Parts.Changes!.Value,
        "prior_with_delta" => Parts.Changes!.Prior,
        "growth_with_delta" => Parts.Changes!.Growth!,
        "f8 / f7" => Table.Leverages[0].Multiple,
        "f6 / k2" => Table.Averages[0].Value,
        "f9 / k3" => Table.Averages[1].Value,
        "f9 / k3 prior" => Table.Averages[1].Prior!,
        "f13 of f12" => Table.CreditLines[0].Utilisation,
        "f12 undrawn" => Table.CreditLines[0].Undrawn,
        _ => Parts.Components.Single(part => what == $"share f{part.Row.Number}").Share!,
    };

    // Rounded as the expected number is written.
    static void AssertRounded(string want, decimal? got)
    {
        if (want.Length == 0) return;
        var decimals = want.Contains('.') ? want.Length - want.IndexOf('.') - 1 : 0;
        Assert.Equal(decimal.Parse(want, System.Globalization.CultureInfo.InvariantCulture), decimal.Round(got!.Value, decimals, MidpointRounding.AwayFromZero));
    }
}
