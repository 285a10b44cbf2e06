using System.IO.Compression;

namespace Newsprint;

/// <summary>
/// Pages in a zip archive: its <c>.txt</c>, <c>.txt.gz</c> and <c>.jsonl</c> entries by name, each with the origin beside it.
/// </summary>
static class ZipPages
{
    /// <summary>The pages in ordinal order of their names; what cannot be read is a page with a fault.</summary>
    public static IEnumerable<RawPage> Read(string path)
    {
        ZipArchive? archive = null;
        var opened = Unpacking.Try(path, "zip archive", Length(path), () =>
        {
            archive = ZipFile.OpenRead(path);
            if (archive.Entries.Count > Unpacking.MostEntries) throw new InputException(ArchiveNotes.TooMany(path, Unpacking.MostEntries));
            return new RawPage(path, default);
        });
        using (archive)
        {
            if (opened.Fault is not null)
            {
                yield return opened;
                yield break;
            }
            foreach (var page in Pages(archive!, path)) yield return page;
        }
    }

    static IEnumerable<RawPage> Pages(ZipArchive archive, string path)
    {
        var entries = archive.Entries
            .GroupBy(entry => entry.FullName.Replace('\\', '/'), StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .ToArray();
        var origins = entries
            .Where(same => same.Key.EndsWith(".origin.json", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var same in entries.Where(same => InputFiles.IsPage(same.Key)))
        {
            var (name, first) = ($"{path}/{same.Key}", same.First());
            if (InputFiles.IsLines(same.Key))
                foreach (var page in PackedPages.Lines(name, "zip archive", first.CompressedLength, first.Open)) yield return page;
            else yield return Page(first, name, origins.GetValueOrDefault(Origin.NameFor(same.Key)));
            foreach (var _ in same.Skip(1)) yield return RawPage.Bad(name, ArchiveNotes.Twice(name));
        }
    }

    static RawPage Page(ZipArchiveEntry entry, string name, ZipArchiveEntry? origin) =>
        Unpacking.Try(name, "zip archive", entry.CompressedLength, () =>
    {
        using var stream = PackedPages.Unpacked(entry.Open(), name);
        return new RawPage(name, Unpacking.All(stream, entry.CompressedLength, name))
        {
            Weight = entry.CompressedLength,
            Origin = origin is null ? (ReadOnlyMemory<byte>?)null : Bytes(origin, name)
        };
    });

    static ReadOnlyMemory<byte> Bytes(ZipArchiveEntry entry, string name)
    {
        using var stream = entry.Open();
        return Unpacking.All(stream, entry.CompressedLength, name);
    }

    static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
