using System.Buffers;
using System.Text.Json;

namespace Newsprint;

/// <summary>One file or dataset that a data package describes.</summary>
/// <param name="Name">Name of a table of the codebook.</param>
/// <param name="Path">Relative to the package; a glob for a dataset of several files.</param>
/// <param name="Format">csv, jsonl, parquet, arrow or duckdb.</param>
/// <param name="Files">Its files with rows, size and digest; empty when not known.</param>
public sealed record DataResource(string Name, string Path, string Format, params IReadOnlyList<DataFile> Files);

/// <summary>One file of a resource.</summary>
/// <param name="Path">Relative to the package.</param>
/// <param name="Rows">Rows in it; for a database, of all its tables.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Lower-case hex digest of it.</param>
public sealed record DataFile(string Path, long Rows, long Bytes, string Sha256);

/// <summary><c>datapackage.json</c> (Frictionless Data Package with Table Schema) beside every export: the codebook for machines.</summary>
public static class DataPackage
{
    /// <summary>Writes <c>datapackage.json</c> into a folder; the file is there whole or not at all.</summary>
    public static Task WriteAsync(string folder, params IReadOnlyList<DataResource> resources) =>
        WriteToAsync(Path.Combine(folder, "datapackage.json"), resources);

    internal static Task WriteToAsync(string path, IReadOnlyList<DataResource> resources) =>
        WholeFile.WriteAsync(path, stream => stream.WriteAsync(Json(resources)).AsTask());

    static ReadOnlyMemory<byte> Json(IReadOnlyList<DataResource> resources)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer,
            new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "newsprint");
            json.WriteStartArray("resources");
            foreach (var resource in resources) Write(json, resource);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    static void Write(Utf8JsonWriter json, DataResource resource)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        WritePath(json, resource);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", resource.Format);
        if (resource.Format is "csv" or "jsonl") json.WriteString("encoding", "utf-8");
        WriteFiles(json, resource.Files);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in Codebook.Tables[resource.Name]) Write(json, column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A resource of several files names them all, as the specification has it.
    static void WritePath(Utf8JsonWriter json, DataResource resource)
    {
        if (resource.Files.Count < 2) json.WriteString("path", resource.Files.Count == 1 ? resource.Files[0].Path : resource.Path);
        else
        {
            json.WriteStartArray("path");
            foreach (var file in resource.Files) json.WriteStringValue(file.Path);
            json.WriteEndArray();
        }
    }

    static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<DataFile> files)
    {
        if (files.Count == 0) return;
        json.WriteNumber("rows", files.Sum(file => file.Rows));
        json.WriteNumber("bytes", files.Sum(file => file.Bytes));
        if (files.Count == 1) json.WriteString("hash", $"sha256:{files[0].Sha256}");
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("rows", file.Rows);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("hash", $"sha256:{file.Sha256}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Type));
        json.WriteString("description", column.Meaning);
        if (column.Concept is not null) json.WriteString("concept", column.Concept);
        if (column.Values is not null)
        {
            json.WriteStartObject("constraints");
            json.WriteStartArray("enum");
            foreach (var value in column.Values.Where(value => value.Length > 0)) json.WriteStringValue(value);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Day => "date",
        _ => "boolean",
    };
}
