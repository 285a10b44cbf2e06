namespace Newsprint;

/// <summary>Pages by the thousand: read from files, folders and streams, exported as datasets, queried with SQL.</summary>
public sealed partial class Archive
{
    /// <summary>
    /// The pages of files, folders (<c>.txt</c>, <c>.txt.gz</c>, <c>.zip</c>, at any depth), patterns (<c>*</c>, <c>?</c>, <c>**</c>) and
    /// JSON Lines of
    /// <c>{"id", "published", "text"}</c>; each is fetched when it is asked for, with the <c>.origin.json</c> and the
    /// <c>corrections.tsv</c> beside its file. What cannot be read is a page with a fault.
    /// </summary>
    /// <param name="paths">Files of pages, <c>.gz</c>, <c>.zip</c>, <c>.jsonl</c>, folders, patterns; <c>-</c> is standard input. A file
    /// that is named twice is read once.</param>
    /// <returns>Pages in the order of the paths, those of a folder, pattern or zip archive in ordinal order of their names.</returns>
    /// <exception cref="InputException">A path leads nowhere.</exception>
    public static IEnumerable<RawPage> Pages(params IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Where(path => path != "-")) _ = InputFiles.Of(path).FirstOrDefault();
        var taken = false;
        return Read();

        IEnumerable<RawPage> Read()
        {
            var (seen, corrections) = (new HashSet<string>(StringComparer.Ordinal), new FolderCorrections());
            foreach (var path in paths)
            {
                if (path != "-")
                    foreach (var file in InputFiles.Of(path).Where(file => paths.Count == 1 || seen.Add(Path.GetFullPath(file))))
                        foreach (var page in PagesOf(file, corrections)) yield return page;
                else if (taken) throw new InputException(ArchiveNotes.StreamChanged("-"));
                else
                {
                    taken = true;
                    using var input = Console.OpenStandardInput();
                    foreach (var page in PageLines.Read(input, "-")) yield return page;
                }
            }
        }
    }

    /// <summary>Bytes of all files of some paths; null when standard input is among them.</summary>
    /// <param name="paths">As in <see cref="Pages"/>.</param>
    public static long? Measure(params IReadOnlyList<string> paths) =>
        paths.Contains("-") ? null : paths.SelectMany(InputFiles.Of).Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0);

    /// <summary>
    /// Writes every table of the codebook for pages into a folder, with <c>datapackage.json</c>. Memory is that of one part and of the
    /// pages that the workers read. Files are there whole or not at all; what is written depends on the pages and their order, not on
    /// workers or interruptions.
    /// </summary>
    /// <param name="pages">The pages.</param>
    /// <param name="folder">A new or empty folder, or one of an export that is to go on.</param>
    /// <param name="options">Format, shard, workers; null for the defaults.</param>
    /// <param name="progress">Hears of every page.</param>
    /// <param name="cancel">Stops between pages; what was finished stays for <see cref="ExportOptions.Resume"/>.</param>
    /// <exception cref="InputException">The folder is not for this export, or a page cannot be read and <see cref="ExportOptions.Strict"/>
    /// is set.</exception>
    public static async Task<ExportCounts> ExportAsync(
        IEnumerable<RawPage> pages, string folder, ExportOptions? options = null, IProgress<ExportCounts>? progress = null,
            CancellationToken cancel = default)
    {
        options ??= new ExportOptions();
        if (options.Format == ExportFormat.DuckDb) DuckDb.Check();
        var layout = new ExportLayout(Path.GetFullPath(folder), options.Format, options.Shard);
        using var journal = ExportJournal.Open(layout, options.Resume);
        return await new ExportRun(options, layout, journal, progress).RunAsync(pages, cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the figures of pages to a stream as JSON Lines, flushed after each page: for the pipe of an engine that has the pages.
    /// </summary>
    /// <param name="pages">The pages.</param>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="options">Shard, workers; null for the defaults.</param>
    /// <param name="progress">Hears of every page.</param>
    /// <param name="cancel">Stops between pages.</param>
    /// <exception cref="InputException">A page cannot be read and <see cref="ExportOptions.Strict"/> is set.</exception>
    public static async Task<ExportCounts> PipeAsync(
        IEnumerable<RawPage> pages, Stream output, ExportOptions? options = null, IProgress<ExportCounts>? progress = null,
            CancellationToken cancel = default)
    {
        var counts = new ExportCounts();
        options = (options ?? new ExportOptions()) with { Format = ExportFormat.JsonLines };
        await ExportPipeline.RunAsync(pages.Where(options.Shard.Has), options.Workers, page => PipedPage.Of(page, options), async page =>
        {
            progress?.Report(counts += page.Counts);
            if (page.Fault is { } fault && options.Strict) throw new InputException(fault);
            if (page.Fault is { } passed) options.OnFailure?.Invoke(passed);
            await output.WriteAsync(page.Lines, cancel).ConfigureAwait(false);
            await output.FlushAsync(cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
        return counts;
    }

    static IEnumerable<RawPage> PagesOf(string file, FolderCorrections corrections) =>
        InputFiles.IsZip(file) ? ZipPages.Read(file) : PackedPages.Read(file, corrections);
}
