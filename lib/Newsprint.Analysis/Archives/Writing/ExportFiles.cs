using System.Security.Cryptography;

namespace Newsprint;

/// <summary>Writes the parts of an export and puts finished files together from them.</summary>
sealed class ExportFiles(ExportLayout layout, ExportFormat format)
{
    /// <summary>Writes the tables of a batch, one part for each table and year that has rows.</summary>
    public async Task<IReadOnlyList<ExportedFile>> WriteAsync(Batch batch, IReadOnlyList<PageTables> pages)
    {
        var files = new List<ExportedFile>();
        foreach (var year in pages.GroupBy(page => layout.IsDataset ? page.Year : null).OrderBy(year => year.Key ?? int.MaxValue))
            foreach (var table in year.SelectMany(page => page.Tables).Where(table => table.RowCount > 0).GroupBy(table => table.Name))
            {
                var path = layout.Part(table.Key, year.Key, batch.Number);
                var rows = Table.Concat([.. table]);
                await WriteAsync(rows, path).ConfigureAwait(false);
                files.Add(Describe(table.Key, path, rows.RowCount));
            }
        return files;
    }

    /// <summary>Whether a file is there as it was written.</summary>
    public bool IsWhole(ExportedFile file)
    {
        var path = Path.Combine(layout.Folder, file.Path);
        return File.Exists(path) && new FileInfo(path).Length == file.Bytes && Describe(file.Table, path, file.Rows) == file;
    }

    /// <summary>The finished files, from the parts in their order; a dataset's are the parts.</summary>
    public async Task<IReadOnlyList<ExportedFile>> FinishAsync(IReadOnlyList<ExportedFile> parts)
    {
        if (format == ExportFormat.Parquet) return parts;
        if (format == ExportFormat.DuckDb) return [Database(parts)];
        var files = new List<ExportedFile>();
        foreach (var (table, columns) in Codebook.Tables)
        {
            var (path, mine) = (layout.Final(table), parts.Where(part => part.Table == table).ToArray());
            await WholeFile
                .WriteAsync(path, stream => Join(new Table(table, columns, []), [.. mine.Select(Full)], stream))
                .ConfigureAwait(false);
            files.Add(Describe(table, path, mine.Sum(part => part.Rows)));
        }
        return files;
    }

    Task WriteAsync(Table table, string path) => format switch
    {
        ExportFormat.Arrow => ArrowFile.WriteAsync(table, path),
        ExportFormat.Csv => WholeFile.WriteAsync(path, stream => Now(() => Csv.Write(table, stream, new CsvOptions(Header: false)))),
        ExportFormat.JsonLines => WholeFile.WriteAsync(path, stream => Now(() => JsonLines.Write(table, stream))),
        _ => ParquetFile.WriteAsync(table, path),
    };

    async Task Join(Table head, string[] parts, Stream output)
    {
        if (format == ExportFormat.Arrow)
        {
            await ArrowFile.JoinAsync(head, parts, output).ConfigureAwait(false);
            return;
        }
        if (format == ExportFormat.Csv) Csv.Write(head, output);
        foreach (var part in parts)
        {
            var stream = File.OpenRead(part);
            await using (stream.ConfigureAwait(false)) await stream.CopyToAsync(output).ConfigureAwait(false);
        }
    }

    ExportedFile Database(IReadOnlyList<ExportedFile> parts)
    {
        var path = layout.Final("");
        using (var database = new DuckDbFile(path))
        {
            foreach (var table in parts.GroupBy(part => part.Table)) database.AddParquet(table.Key, [.. table.Select(Full)]);
            database.Complete();
        }
        return Describe("", path, parts.Sum(part => part.Rows));
    }

    ExportedFile Describe(string table, string path, long rows)
    {
        using var file = File.OpenRead(path);
        return new ExportedFile(table, layout.Relative(path), rows, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    string Full(ExportedFile file) => Path.Combine(layout.Folder, file.Path);

    static Task Now(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
