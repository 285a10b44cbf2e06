using System.IO.Compression;

namespace Newsprint;

/// <summary>Pages of one file, packed with gzip or not: one page, or JSON Lines of pages.</summary>
static class PackedPages
{
    /// <summary>The pages; what cannot be read is a page with a fault.</summary>
    public static IEnumerable<RawPage> Read(string path, FolderCorrections corrections) =>
        InputFiles.IsLines(path) ? Lines(path, "gzip file", 0, () => File.OpenRead(path)) : [Page(path, corrections)];

    /// <summary>Pages as JSON Lines; where the stream breaks, the rest is one page with a fault.</summary>
    public static IEnumerable<RawPage> Lines(string name, string kind, long packed, Func<Stream> open)
    {
        Stream? stream = null;
        IEnumerator<RawPage>? pages = null;
        try
        {
            while (true)
            {
                var more = false;
                var page = Unpacking.Try(name, kind, packed, () =>
                {
                    pages ??= PageLines.Read(stream = Unpacked(open(), name), name).GetEnumerator();
                    return (more = pages.MoveNext()) ? pages.Current : new RawPage(name, default);
                });
                if (more || page.Fault is not null) yield return page;
                if (!more) yield break;
            }
        }
        finally
        {
            pages?.Dispose();
            stream?.Dispose();
        }
    }

    /// <summary>A stream, unpacked if its name says that it is packed.</summary>
    public static Stream Unpacked(Stream stream, string name) =>
        IsPacked(name) ? new GZipStream(stream, CompressionMode.Decompress) : stream;

    static RawPage Page(string path, FolderCorrections corrections)
    {
        var length = File.Exists(path) ? new FileInfo(path).Length : 0;
        return Unpacking.Try(path, "gzip file", length, () =>
        {
            using var stream = Unpacked(File.OpenRead(path), path);
            var bytes = Unpacking.All(stream, IsPacked(path) ? length : null, path);
            var origin = Origin.NameFor(path);
            return new RawPage(path, bytes)
            {
                Weight = length,
                Corrections = corrections.Of(path),
                Origin = File.Exists(origin) ? new ReadOnlyMemory<byte>(File.ReadAllBytes(origin)) : (ReadOnlyMemory<byte>?)null,
            };
        });
    }

    static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
