namespace Newsprint;

/// <summary>Rows under named, typed columns: what every export, frame and display is made from.</summary>
public sealed partial class Table
{
    readonly Cell[] _cells;

    /// <summary>A table from its cells.</summary>
    /// <param name="name">figures, financing, resumption, projects …: the stem of its files.</param>
    /// <param name="columns">Its columns, in order.</param>
    /// <param name="cells">Row after row; as many as rows times columns.</param>
    /// <exception cref="ArgumentException">The cells do not fill whole rows, or a cell is not of its column's type.</exception>
    public Table(string name, IReadOnlyList<Column> columns, IEnumerable<Cell> cells)
    {
        (Name, Columns, _cells) = (name, columns, [.. cells]);
        if (columns.Count == 0 ? _cells.Length > 0 : _cells.Length % columns.Count != 0)
            throw new ArgumentException($"table {name}: {_cells.Length} cells do not fill rows of {columns.Count} columns", nameof(cells));
        for (var i = 0; i < _cells.Length; i++)
            if (_cells[i].HasValue && _cells[i].Type != columns[i % columns.Count].Type)
                throw new ArgumentException(
                    $"table {name}, row {i / columns.Count}, column {columns[i % columns.Count].Name}: "
                    + $"found a {_cells[i].Type} cell; expected {columns[i % columns.Count].Type}", nameof(cells));
    }

    /// <summary>The stem of its files.</summary>
    public string Name { get; }
    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; }
    /// <summary>Number of rows.</summary>
    public int RowCount => Columns.Count == 0 ? 0 : _cells.Length / Columns.Count;

    /// <summary>The cell in a 0-based row under a 0-based column.</summary>
    public Cell this[int row, int column] => _cells[row * Columns.Count + column];

    /// <summary>The cell in a 0-based row under a named column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Cell this[int row, string column] => this[row, IndexOf(column)];

    /// <summary>The cells of a 0-based row.</summary>
    public ReadOnlySpan<Cell> Row(int row) => _cells.AsSpan(row * Columns.Count, Columns.Count);

    /// <summary>The cells under a named column, from the first row to the last.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public IEnumerable<Cell> Under(string column)
    {
        var index = IndexOf(column);
        return Enumerable.Range(0, RowCount).Select(row => this[row, index]);
    }

    /// <summary>The same rows under some of the columns, in the order they are named.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Table Select(params string[] columns)
    {
        var picked = columns.Select(IndexOf).ToArray();
        return new(Name, [.. picked.Select(i => Columns[i])],
            Enumerable.Range(0, RowCount).SelectMany(row => picked.Select(i => this[row, i])));
    }

    /// <summary>The rows of several tables with the same columns, one after another.</summary>
    /// <param name="tables">At least one.</param>
    /// <exception cref="ArgumentException">There are none, or their columns differ.</exception>
    public static Table Concat(IReadOnlyList<Table> tables)
    {
        if (tables.Count == 0) throw new ArgumentException("found no table; expected at least one", nameof(tables));
        foreach (var table in tables)
            if (!table.Columns.SequenceEqual(tables[0].Columns))
                throw new ArgumentException($"tables {tables[0].Name} and {table.Name} have different columns", nameof(tables));
        return new(tables[0].Name, tables[0].Columns, tables.SelectMany(table => table._cells));
    }

    internal static Table Of<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows) =>
        new(name, [.. columns.Select(column => column.Head)], rows.SelectMany(row => columns.Select(column => column.Of(row))));

    int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Name == name) return i;
        throw new ArgumentException($"table {Name} has no column {name}; it has {string.Join(", ", Columns.Select(column => column.Name))}");
    }
}
