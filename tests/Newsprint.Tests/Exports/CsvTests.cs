using System.Text;
using CsvHelper;
using Xunit;

namespace Newsprint.Tests;

public class CsvTests
{
    static readonly Column[] Columns =
    [
        new("name", ColumnType.Text, ""), new("value", ColumnType.Number, ""), new("day", ColumnType.Day, ""), new("planned", ColumnType.Flag, ""),
    ];

    public static TheoryData<Cell[], string, string> Rows => new()
    {
        { ["甲", (decimal?)-51.80m, (DateOnly?)new DateOnly(2022, 12, 3), (bool?)true], "甲,-51.8,2022-12-03,true",
            "甲,-51.8,2022-12-03,true" },
        { [Cell.Missing, Cell.Missing, Cell.Missing, (bool?)false], ",,,false", ",,,false" },
        { ["a,b \"c\"\nd", (decimal?)0.10m, Cell.Missing, Cell.Missing], "\"a,b \"\"c\"\"\nd\",0.1,,", "\"a,b \"\"c\"\"\nd\",0.1,," },
        { ["=1+1", (decimal?)-1m, Cell.Missing, Cell.Missing], "=1+1,-1,,", "\"'=1+1\",-1,," },
        { ["-5%", (decimal?)79228162514264337593543950335m, Cell.Missing, Cell.Missing], "-5%,79228162514264337593543950335,,",
            "\"'-5%\",79228162514264337593543950335,," },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void ARowIsWritten(Cell[] cells, string expected, string expectedSafe)
    {
        var table = new Table("t", Columns, cells);
        Assert.Equal($"name,value,day,planned\r\n{expected}\r\n", Csv.ToText(table));
        Assert.Equal($"{expectedSafe}\r\n", Csv.ToText(table, new CsvOptions(Safe: true, Header: false)));
    }

    [Fact]
    public void AMarkStandsFirstWhenAskedFor()
    {
        using var output = new MemoryStream();
        Csv.Write(Table.Of(Samples.Figures), output, new CsvOptions(Bom: true));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), output.ToArray()[..3]);
    }

    [Fact]
    public void EveryCellComesBack()
    {
        var table = Table.Of(Samples.Figures);
        using var csv = CsvReader.Create(new StringReader(Csv.ToText(table)));
        var row = 0;
        for (; csv.Read(); row++)
            for (var i = 0; i < table.Columns.Count; i++)
                Assert.Equal(table[row, i].ToString(), csv[i].ToString());
        Assert.Equal(table.RowCount, row);
    }
}
