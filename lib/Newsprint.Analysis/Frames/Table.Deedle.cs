using Deedle;

namespace Newsprint;

public sealed partial class Table
{
    /// <summary>
    /// The table as a Deedle frame with rows numbered from 0: string, long, decimal, DateTime at midnight, bool; a missing cell is missing.
    /// </summary>
    public Frame<int, string> ToFrame()
    {
        var frame = Frame.FromRowKeys(Enumerable.Range(0, RowCount));
        foreach (var column in Columns) frame.AddColumn(column.Name, ToSeries(column));
        return frame;
    }

    /// <summary>A Deedle frame as a table, in the order of its rows; row keys are left out.</summary>
    /// <param name="frame">Columns of strings, numbers, DateTime, DateOnly or bool; others become text.</param>
    /// <param name="name">The table's name; that of a codebook table to take its columns' meanings.</param>
    public static Table Of<TRow>(Frame<TRow, string> frame, string name = "frame")
    {
        var (names, types) = (frame.ColumnKeys.ToArray(), frame.ColumnTypes.ToArray());
        var values = names
            .Select(key =>
                frame.GetColumn<object>(key).ObservationsAll.Select(item => item.Value.HasValue ? item.Value.Value : null).ToArray())
            .ToArray();
        var columns = names.Select((key, i) => Codebook.Column(name, key, CellConversion.TypeOf(types[i], values[i]))).ToArray();
        return new(name, columns,
            Enumerable.Range(0, frame.RowCount)
                .SelectMany(row => columns.Select((column, i) => CellConversion.Of(values[i][row], column.Type))));
    }

    ISeries<int> ToSeries(Column column) => column.Type switch
    {
        ColumnType.Text => Series(column, cell => cell.Text!),
        ColumnType.Integer => Series(column, cell => cell.Integer!.Value),
        ColumnType.Number => Series(column, cell => cell.Number!.Value),
        ColumnType.Day => Series(column, cell => cell.Day!.Value.ToDateTime(TimeOnly.MinValue)),
        _ => Series(column, cell => cell.Flag!.Value),
    };

    // Rows without an observation are what Deedle calls missing once the series is aligned to the frame's rows.
    Series<int, T> Series<T>(Column column, Func<Cell, T> value) => new(
        Under(column.Name)
            .Select((cell, row) => (cell, row))
            .Where(at => at.cell.HasValue)
            .Select(at => KeyValuePair.Create(at.row, value(at.cell))));
}
