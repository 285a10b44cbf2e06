using System.Security.Cryptography;
using System.Text;

namespace Newsprint;

/// <summary>Pages that are written as one part, cut where the input says and nothing else: the same on every run.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Key">Digest of everything that the part depends on: pages, settings, and the build that reads them.</param>
/// <param name="Count">Pages in it.</param>
sealed record Batch(int Number, string Key, int Count)
{
    const long MostBytes = 4 << 20;

    // The build: a part that another one wrote is not taken for one of this.
    static readonly string Build = string.Join(' ', typeof(Page).Module.ModuleVersionId, typeof(Batch).Module.ModuleVersionId);

    /// <summary>The batches of a shard, each with its pages; as large as a part or as one page, never larger.</summary>
    public static IEnumerable<(Batch Batch, IReadOnlyList<RawPage> Pages)> Of(IEnumerable<RawPage> pages, ExportOptions options)
    {
        var (number, bytes, held) = (1, 0L, new List<RawPage>());
        foreach (var page in pages.Where(options.Shard.Has))
        {
            if (held.Count > 0 && (held.Count == options.PagesPerPart || bytes + page.Bytes.Length > MostBytes))
            {
                yield return (Make(number++, held, options), held);
                (bytes, held) = (0, []);
            }
            held.Add(page);
            bytes += page.Bytes.Length;
        }
        if (held.Count > 0) yield return (Make(number, held, options), held);
    }

    /// <summary>Digest of a whole export.</summary>
    public static string KeyOf(IEnumerable<Batch> batches) => Digest(string.Join('\n', batches.Select(batch => batch.Key)));

    static Batch Make(int number, List<RawPage> pages, ExportOptions options) =>
        new(number, Digest(string.Join('\n', [Build, options.Settings, .. pages.Select(page => page.Identity)])), pages.Count);

    static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
