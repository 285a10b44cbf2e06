using DuckDB.NET.Data;

namespace Newsprint;

/// <summary>
/// A DuckDB database in the making: tables of the codebook with its sentences as comments, filled page by page through appenders;
/// views <c>financing</c>, <c>resumption</c>, <c>projects</c>. The file is there once <see cref="Complete"/> has been called, not before.
/// </summary>
public sealed class DuckDbFile : IDisposable
{
    static readonly Dictionary<string, string> Views = new()
    {
        ["financing"] = "financing_rows",
        ["resumption"] = "resumption_rows",
        ["projects"] = "project_rows"
    };

    readonly string _path, _temporary;
    readonly DuckDBConnection _connection;
    readonly Dictionary<string, DuckDBAppender> _appenders = [];

    /// <summary>Begins a database with the tables of the codebook, empty.</summary>
    /// <param name="path">Where it will be; an older one there is replaced when this one is complete.</param>
    public DuckDbFile(string path)
    {
        (_path, _temporary) = (path, WholeFile.TemporaryBeside(path));
        File.Delete(_temporary);
        _connection = DuckDb.Open($"DataSource={_temporary}");
        foreach (var (name, columns) in Codebook.Tables) Create(name, columns);
    }

    /// <summary>Adds the rows of a table of the codebook.</summary>
    /// <exception cref="ArgumentException">The codebook has no such table.</exception>
    /// <exception cref="OverflowException">A number has more than 18 digits before the point.</exception>
    public void Add(Table table)
    {
        if (!Codebook.Tables.ContainsKey(table.Name))
            throw new ArgumentException($"found table {table.Name}; expected one of {string.Join(", ", Codebook.Tables.Keys)}",
                nameof(table));
        if (!_appenders.TryGetValue(table.Name, out var appender))
            _appenders.Add(table.Name, appender = _connection.CreateAppender(TableOf(table.Name)));
        for (var row = 0; row < table.RowCount; row++) Add(appender, table.Row(row), table.Columns);
    }

    /// <summary>
    /// Adds the rows of Parquet files of a table of the codebook, in their order: what appenders do, done inside the database.
    /// </summary>
    internal void AddParquet(string table, IReadOnlyList<string> files)
    {
        // Names are asked for a hundred at a time: a long archive has more of them than a statement should.
        foreach (var some in files.Chunk(100))
            _connection.Run($"INSERT INTO {TableOf(table)} SELECT * FROM read_parquet({DuckDb.Texts(some)})");
    }

    /// <summary>Writes everything out and puts the file in its place.</summary>
    public void Complete()
    {
        foreach (var appender in _appenders.Values) appender.Dispose();
        _appenders.Clear();
        _connection.Run("CHECKPOINT");
        _connection.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Leaves nothing behind of a database that was not completed.</summary>
    public void Dispose()
    {
        foreach (var appender in _appenders.Values) appender.Dispose();
        _connection.Dispose();
        File.Delete(_temporary);
        File.Delete(_temporary + ".wal");
    }

    static void Add(DuckDBAppender appender, ReadOnlySpan<Cell> cells, IReadOnlyList<Column> columns)
    {
        var row = appender.CreateRow();
        for (var i = 0; i < cells.Length; i++)
            _ = columns[i].Type switch
            {
                _ when !cells[i].HasValue => row.AppendNullValue(),
                ColumnType.Text => row.AppendValue(cells[i].Text),
                ColumnType.Integer => row.AppendValue(cells[i].Integer),
                ColumnType.Number => row.AppendValue(StoredDecimal.Of(cells[i])),
                ColumnType.Day => row.AppendValue(cells[i].Day),
                _ => row.AppendValue(cells[i].Flag),
            };
        row.EndRow();
    }

    void Create(string name, IReadOnlyList<Column> columns)
    {
        _connection.Run($"CREATE TABLE {TableOf(name)} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {TypeOf(column.Type)}"))})");
        foreach (var column in columns)
            _connection.Run($"COMMENT ON COLUMN {TableOf(name)}.\"{column.Name}\" IS {DuckDb.Text(Sentence(column))}");
        if (Views.ContainsKey(name)) _connection.Run($"CREATE VIEW \"{name}\" AS SELECT * FROM {TableOf(name)}");
    }

    static string Sentence(Column column) => column.Concept is null ? column.Meaning : $"{column.Meaning} [{column.Concept}]";

    static string TableOf(string name) => Views.GetValueOrDefault(name, name);

    internal static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "BIGINT",
        ColumnType.Number => $"DECIMAL({StoredDecimal.Precision}, {StoredDecimal.Scale})",
        ColumnType.Day => "DATE",
        _ => "BOOLEAN",
    };
}
