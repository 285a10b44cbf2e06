using DuckDB.NET.Data;

namespace Newsprint;

public sealed partial class Archive : IDisposable
{
    readonly DuckDBConnection _connection;

    Archive(DuckDBConnection connection) => _connection = connection;

    /// <summary>
    /// Opens an export for queries: a folder of Parquet or CSV, or DuckDB databases, whose rows are added up where there is one a shard.
    /// Nothing in it is changed. An empty text comes back from CSV as a missing one.
    /// </summary>
    /// <param name="path">The folder that was exported to, whole or in shards, or a <c>.duckdb</c> file.</param>
    /// <exception cref="InputException">There is no export.</exception>
    public static Archive Open(string path)
    {
        var databases = Directory.Exists(path)
            ? Directory.GetFiles(path, "*.duckdb")
            : path.EndsWith(".duckdb", StringComparison.Ordinal) && File.Exists(path)
            ? [path]
            : [];
        if (databases.Length == 1) return new Archive(DuckDb.Open($"DataSource={databases[0]};ACCESS_MODE=READ_ONLY"));
        var packages = Directory.Exists(path) ? Directory.GetFiles(path, "datapackage*.json") : [];
        if (packages.Length == 0 && databases.Length == 0) throw new InputException(ArchiveNotes.NotAnExport(path));
        var archive = new Archive(DuckDb.Open("DataSource=:memory:"));
        archive.View(databases.Length > 0 ? ArchiveViews.OfDatabases(databases) : ArchiveViews.OfFiles(path, packages));
        return archive;
    }

    void View(IEnumerable<string> statements)
    {
        foreach (var statement in statements) _connection.Run(statement);
    }

    /// <summary>
    /// The rows of an SQL query over the tables of the codebook: pages, notes, figures, financing, financing_parts, resumption, projects,
    /// timeline.
    /// </summary>
    /// <param name="sql">In DuckDB's SQL. Rows come in no order unless it asks for one.</param>
    /// <param name="name">What to call the result.</param>
    /// <exception cref="ArgumentException">The query is none; the message is the database's.</exception>
    public Table Query(string sql, string name = "query")
    {
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            return QueryTable.Read(reader, name);
        }
        catch (DuckDBException e)
        {
            throw new ArgumentException(e.Message, nameof(sql), e);
        }
    }

    /// <summary>Closes it.</summary>
    public void Dispose() => _connection.Dispose();
}
