using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

public class TableTests
{
    [Fact]
    public void FiguresHaveTheColumnsOfTheDesign() => Assert.Equal(
        "source article headline line start end text value unit unit_code bound low high role base of_start indicator area area_code "
        + "period_start period_end status sentence", string.Join(' ', Table.Of([]).Columns.Select(column => column.Name)));

    [Fact]
    public void EveryWordInAFileIsInTheCodebook()
    {
        var table = Table.Of(
            from bound in Enum.GetValues<Bound>()
            from role in Enum.GetValues<Role>()
            from comparison in Enum.GetValues<Comparison>()
            from status in Enum.GetValues<Status>()
            select Samples.Level with
            {
                Quantity = Samples.Level.Quantity with { Bound = bound },
                Role = role,
                Base = comparison,
                Status = status
            });
        foreach (var column in table.Columns.Where(column => column.Values is not null))
            Assert.Equal(column.Values!.Order(), table.Under(column.Name).Select(cell => cell.ToString()).Distinct().Order());
    }

    [Fact]
    public void ACellOfAnotherTypeIsRefused() =>
        Assert.Equal("table t, row 0, column a: found a Number cell; expected Text (Parameter 'cells')",
            Assert.Throws<ArgumentException>(() => new Table("t", [new("a", ColumnType.Text, "")], [(decimal?)1])).Message);

    [Fact]
    public void HalfARowIsRefused() =>
        Assert.Throws<ArgumentException>(() => new Table("t", [new("a", ColumnType.Text, ""), new("b", ColumnType.Text, "")], ["x"]));

    [Fact]
    public void AnUnknownColumnIsNamedWithTheKnownOnes() =>
        Assert.Equal("table t has no column b; it has a",
            Assert.Throws<ArgumentException>(() => new Table("t", [new("a", ColumnType.Text, "")], [])[0, "b"]).Message);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void NoCultureChangesAFile(string culture)
    {
        var (json, csv) = (JsonLines.ToText(Table.Of(Samples.Figures)), Csv.ToText(Table.Of(Samples.Figures)));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(json, JsonLines.ToText(Table.Of(Samples.Figures)));
            Assert.Equal(csv, Csv.ToText(Table.Of(Samples.Figures)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void SelectAndConcatKeepCells()
    {
        var table = Table.Of(Samples.Figures).Select("value", "text");
        var twice = Table.Concat([table, table]);
        Assert.Equal(4, twice.RowCount);
        Assert.Equal([492613000000m, -3.5m, 492613000000m, -3.5m], twice.Under("value").Select(cell => cell.Number!.Value));
    }
}
