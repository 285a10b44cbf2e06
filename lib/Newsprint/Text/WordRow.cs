namespace Newsprint;

/// <summary>One row of a table of words.</summary>
/// <param name="Source">The table's name.</param>
/// <param name="Line">Its line there, from 1 on.</param>
/// <param name="Cells">As many as the table has columns, trimmed; empty where the row ends early.</param>
sealed record WordRow(string Source, int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    /// <summary>The words of a cell that holds several, separated by spaces.</summary>
    public string[] Words(int column) => Cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
