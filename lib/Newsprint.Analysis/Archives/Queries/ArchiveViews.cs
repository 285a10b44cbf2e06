using System.Text.Json;

namespace Newsprint;

/// <summary>The files of an export as views of a database, typed by the codebook.</summary>
static class ArchiveViews
{
    /// <summary>Tables and their files, as a data package names them.</summary>
    public static IEnumerable<(string Table, string Path, string Format)> FilesOf(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(package));
        return [.. json.RootElement.GetProperty("resources").EnumerateArray().SelectMany(resource => Paths(resource.GetProperty("path")).Select(path =>
            (resource.GetProperty("name").GetString()!, path, resource.GetProperty("format").GetString()!)))];
    }

    /// <summary>The statement that makes the view of a table; one without rows where there is no file of it.</summary>
    public static string Create(string folder, string table, IReadOnlyList<Column> columns, (string Table, string Path, string Format)[] files) =>
        $"CREATE VIEW \"{table}\" AS {(files.Length == 0 ? Nothing(columns) : Read(columns, files[0].Format, DuckDb.Texts(files.Select(file => Path.Combine(folder, file.Path)))))}";

    static string Nothing(IReadOnlyList<Column> columns) => $"SELECT {string.Join(", ", columns.Select(column => $"NULL::{DuckDbFile.TypeOf(column.Type)} AS \"{column.Name}\""))} WHERE false";

    static string Read(IReadOnlyList<Column> columns, string format, string files) => format switch
    {
        "parquet" => $"SELECT {Names(columns)} FROM read_parquet({files})",
        "csv" => $"SELECT * FROM read_csv({files}, header = true, delim = ',', quote = '\"', escape = '\"', columns = {Types(columns)})",
        _ => throw new InputException(new Note(files, 0, $"an export as {format}", "parquet, csv or duckdb, which keep decimals exact under queries", "export it in one of these")),
    };

    static string Types(IReadOnlyList<Column> columns) => $"{{{string.Join(", ", columns.Select(column => $"'{column.Name}': '{DuckDbFile.TypeOf(column.Type)}'"))}}}";

    static string Names(IReadOnlyList<Column> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));

    static IEnumerable<string> Paths(JsonElement path) => path.ValueKind == JsonValueKind.Array ? path.EnumerateArray().Select(one => one.GetString()!) : [path.GetString()!];
}
