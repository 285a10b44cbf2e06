using Xunit;

namespace Newsprint.Tests;

public class FrameTests
{
    public static TheoryData<string> Names { get; } = [.. SampleTables.All.Keys];

    [Fact]
    public void EveryTableOfTheCodebookIsTried() => Assert.Equal(Codebook.Tables.Keys.Order(), SampleTables.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void ADataFrameComesBackCellByCell(string name)
    {
        var table = SampleTables.All[name];
        var back = Table.Of(table.ToDataFrame(), name);
        Assert.Equal(table.Columns, back.Columns);
        Assert.Equal(SampleTables.Lines(table), SampleTables.Lines(back));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ADeedleFrameComesBackCellByCell(string name)
    {
        var table = SampleTables.All[name];
        var back = Table.Of(table.ToFrame(), name);
        Assert.Equal(table.Columns.Where((column, i) => Any(table, i)), back.Columns.Where((column, i) => Any(back, i)));
        Assert.Equal(SampleTables.Lines(table), SampleTables.Lines(back));
    }

    [Theory]
    [InlineData("value", typeof(decimal))]
    [InlineData("line", typeof(long))]
    [InlineData("period_start", typeof(DateTime))]
    [InlineData("text", typeof(string))]
    public void AColumnHasItsTypeInBoth(string column, Type type)
    {
        var table = SampleTables.All["figures"];
        Assert.Equal(type, table.ToDataFrame()[column].DataType);
        Assert.Equal(type, table.ToFrame().ColumnTypes.ElementAt(table.ToFrame().ColumnKeys.ToList().IndexOf(column)));
    }

    [Fact]
    public void MissingIsMissingAndDecimalsKeepTheirDigits()
    {
        var (frame, deedle) = (SampleTables.All["figures"].ToDataFrame(), SampleTables.All["figures"].ToFrame());
        Assert.Null(frame["of_start"][0]);
        Assert.Equal(492613000000m, frame["value"][0]);
        Assert.False(deedle.GetColumn<long>("of_start").TryGet(0).HasValue);
        Assert.Equal(-3.5m, deedle.GetColumn<decimal>("value")[1]);
    }

    static bool Any(Table table, int column) => Enumerable.Range(0, table.RowCount).Any(row => table[row, column].HasValue);
}
