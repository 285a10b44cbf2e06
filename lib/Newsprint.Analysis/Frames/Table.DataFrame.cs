using Microsoft.Data.Analysis;

namespace Newsprint;

public sealed partial class Table
{
    /// <summary>
    /// The table as a frame of Microsoft.Data.Analysis: strings, long, decimal, DateTime at midnight, bool; a missing cell is null.
    /// </summary>
    public DataFrame ToDataFrame() => new(Columns.Select(ToDataColumn));

    /// <summary>A frame as a table. Columns that the codebook knows keep their meaning; a time of day makes a column text.</summary>
    /// <param name="frame">Columns of strings, numbers, DateTime or bool; others become text.</param>
    /// <param name="name">The table's name; that of a codebook table to take its columns' meanings.</param>
    public static Table Of(DataFrame frame, string name = "frame")
    {
        var columns = frame.Columns.Select(column => Codebook.Column(name, column.Name, TypeOf(column))).ToArray();
        return new(name, columns, Enumerable.Range(0, (int)frame.Rows.Count).SelectMany(row =>
            columns.Select((column, i) => CellConversion.Of(frame.Columns[i][row], column.Type))));
    }

    DataFrameColumn ToDataColumn(Column column)
    {
        var cells = Under(column.Name);
        return column.Type switch
        {
            ColumnType.Text => new StringDataFrameColumn(column.Name, cells.Select(cell => cell.Text!)),
            ColumnType.Integer => new Int64DataFrameColumn(column.Name, cells.Select(cell => cell.Integer)),
            ColumnType.Number => new DecimalDataFrameColumn(column.Name, cells.Select(cell => cell.Number)),
            ColumnType.Day => new DateTimeDataFrameColumn(column.Name, cells.Select(cell => cell.Day?.ToDateTime(TimeOnly.MinValue))),
            _ => new BooleanDataFrameColumn(column.Name, cells.Select(cell => cell.Flag)),
        };
    }

    static ColumnType TypeOf(DataFrameColumn column) =>
        CellConversion.TypeOf(column.DataType, Enumerable.Range(0, (int)column.Length).Select(row => column[row]));
}
