using Xunit;

namespace Newsprint.Tests;

/// <summary>What follows from the seed's financing rows taken together.</summary>
public class FinancingRelationsSeedTests
{
    static readonly IReadOnlyList<TruthRow> Truth = TruthTable.Read("Seed", "relations.tsv");
    static readonly IReadOnlyDictionary<string, Financing> Tables =
        SeedFigures.Readings.ToDictionary(pair => pair.Key, pair => FinancingReader.Read([pair.Value]));

    public static MatrixTheoryData<string, string> Names { get; } = new(Tables.Keys, Truth.Select(row => row["what"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void ANumberIsAsWorkedOutByHand(string figures, string what)
    {
        var want = Truth.Single(row => row["what"] == what);
        var got = Find(Tables[figures], what);
        var scale = want["unit"] switch { "亿元" => 1_0000_0000m, "万元/户" => 1_0000m, _ => 1m };
        Assert.Equal(want["unit"].TrimStart('亿', '万'), got.Unit.Name);
        AssertRounded(want["value"], got.Value / scale);
        AssertRounded(want["low"], got.Interval.Low / scale);
        AssertRounded(want["high"], got.Interval.High / scale);
        Assert.False(got.IsStated);
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void TheListedPartsExceedTheTotalAndRoundingDoesNotExplainIt(string figures)
    {
        var parts = Tables[figures].Decompositions.Single();
        Assert.Equal("社会融资规模增量", parts.Total.Item);
        Assert.Equal(4, parts.Components.Count);
        Assert.True(parts.Residual.Value < 0);
        Assert.False(parts.RoundingExplainsResidual);
        Assert.Equal("4926.13亿元 − (2953.41亿元 + 1369.62亿元 + 493.81亿元 + 161.09亿元)", parts.Residual.Formula);
        Assert.Equal([9, 8, 10, 11, 13, 15], parts.Residual.Figures.Select(SeedFigures.NumberOf));
        Assert.Equal([3, 4, 5], parts.Changes!.Rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("as read")]
    public void NothingElseIsRelated(string figures)
    {
        var table = Tables[figures];
        Assert.Equal(2, table.Averages.Count);
        Assert.Single(table.Leverages);
        Assert.Single(table.CreditLines);
    }

    static Measured Find(Financing table, string what) => what switch
    {
        "listed_sum" => table.Decompositions[0].ListedSum,
        "residual" => table.Decompositions[0].Residual,
        "residual_share" => table.Decompositions[0].ResidualShare!,
        "sum_of_deltas" => table.Decompositions[0].Changes!.Delta,
        "sum_with_delta" => table.Decompositions[0].Changes!.Value,
        "prior_with_delta" => table.Decompositions[0].Changes!.Prior,
        "growth_with_delta" => table.Decompositions[0].Changes!.Growth!,
        "f8 / f7" => table.Leverages[0].Multiple,
        "f6 / k2" => table.Averages[0].Value,
        "f9 / k3" => table.Averages[1].Value,
        "f9 / k3 prior" => table.Averages[1].Prior!,
        "f13 of f12" => table.CreditLines[0].Utilisation,
        "f12 undrawn" => table.CreditLines[0].Undrawn,
        _ => table.Decompositions[0].Components.Single(part => what == $"share f{part.Row.Number}").Share!,
    };

    // Rounded as the expected number is written.
    static void AssertRounded(string want, decimal? got)
    {
        if (want.Length == 0) return;
        var decimals = want.Contains('.') ? want.Length - want.IndexOf('.') - 1 : 0;
        Assert.Equal(decimal.Parse(want, System.Globalization.CultureInfo.InvariantCulture),
            decimal.Round(got!.Value, decimals, MidpointRounding.AwayFromZero));
    }
}
