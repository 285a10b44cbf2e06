using System.Text.Json;

namespace Newsprint;

/// <summary>The files of an export as views of a database, typed by the codebook.</summary>
static class ArchiveViews
{
    /// <summary>Tables and their files, as a data package names them.</summary>
    static IEnumerable<(string Table, string Path, string Format)> FilesOf(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(package));
        return [.. json.RootElement
            .GetProperty("resources")
            .EnumerateArray()
            .SelectMany(resource => Paths(resource.GetProperty("path")).Select(path =>
            (resource.GetProperty("name").GetString()!, path, resource.GetProperty("format").GetString()!)))];
    }

    /// <summary>The statements that make the views of an export's tables, from the files that its data packages name.</summary>
    public static IEnumerable<string> OfFiles(string folder, string[] packages)
    {
        var found = packages.SelectMany(FilesOf).ToLookup(file => file.Table);
        return Codebook.Tables.Select(table => Create(folder, table.Key, table.Value, [.. found[table.Key]]));
    }

    /// <summary>
    /// The statements that make the views of the tables of several databases, each shard's rows behind those of the one before.
    /// </summary>
    public static IEnumerable<string> OfDatabases(string[] files)
    {
        var names = files.Order(StringComparer.Ordinal).Index().ToArray();
        return [
            .. names.Select(one => $"ATTACH {DuckDb.Text(one.Item)} AS shard{one.Index} (READ_ONLY)"),
            .. Codebook.Tables.Keys.Select(table =>
                $"CREATE VIEW \"{table}\" AS {string.Join(" UNION ALL ", names.Select(one => $"SELECT * FROM shard{one.Index}.\"{table}\""))}"),
        ];
    }

    /// <summary>The statement that makes the view of a table; one without rows where there is no file of it.</summary>
    static string Create(string folder, string table, IReadOnlyList<Column> columns, (string Table, string Path, string Format)[] files) =>
        $"CREATE VIEW \"{table}\" AS {(files.Length == 0 ? Nothing(columns) : Read(folder, columns, files))}";

    static string Nothing(IReadOnlyList<Column> columns) =>
        $"SELECT {string.Join(", ", columns.Select(column => $"NULL::{DuckDbFile.TypeOf(column.Type)} AS \"{column.Name}\""))} WHERE false";

    static string Read(string folder, IReadOnlyList<Column> columns, (string Table, string Path, string Format)[] files) =>
        files[0].Format switch
        {
            "parquet" => $"SELECT {Names(columns)} FROM read_parquet({List(folder, files)})",
            "csv" => $"SELECT * FROM read_csv({List(folder, files)}, header = true, delim = ',', quote = '\"', escape = '\"', columns = {Types(columns)})",
            var format => throw new InputException(ArchiveNotes.NotForQueries(folder, format)),
        };

    static string List(string folder, (string Table, string Path, string Format)[] files) =>
        DuckDb.Texts(files.Select(file => Path.Combine(folder, file.Path)));

    static string Types(IReadOnlyList<Column> columns) =>
        $"{{{string.Join(", ", columns.Select(column => $"'{column.Name}': '{DuckDbFile.TypeOf(column.Type)}'"))}}}";

    static string Names(IReadOnlyList<Column> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));

    static IEnumerable<string> Paths(JsonElement path) =>
        path.ValueKind == JsonValueKind.Array ? path.EnumerateArray().Select(one => one.GetString()!) : [path.GetString()!];
}
