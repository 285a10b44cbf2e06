using System.Text.Json;

namespace Newsprint;

/// <summary>One file of an export, complete.</summary>
/// <param name="Table">A table of the codebook; empty for a database of all.</param>
/// <param name="Path">Relative to the export, with slashes.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Lower-case hex digest.</param>
sealed record ExportedFile(string Table, string Path, long Rows, long Bytes, string Sha256);

/// <summary>What became of a batch, or of the whole export.</summary>
sealed record ExportedBatch(int Number, string Key, IReadOnlyList<ExportedFile> Files, ExportCounts Counts);

/// <summary>
/// What an export has finished, one JSON line each, written to disk after the files it names; held open by the one process that writes.
/// A torn last line, as a kill leaves it, is as if it had not been begun.
/// </summary>
sealed class ExportJournal : IDisposable
{
    readonly FileStream _file;
    readonly Lock _one = new();
    readonly Dictionary<int, ExportedBatch> _batches = [];

    ExportJournal(FileStream file) => _file = file;

    /// <summary>The whole export, once it is finished.</summary>
    public ExportedBatch? Done { get; private set; }

    /// <summary>Opens the journal of a folder, to go on or to begin.</summary>
    /// <exception cref="InputException">Another process has it open, or the folder is not for this export.</exception>
    public static ExportJournal Open(ExportLayout layout, bool resume)
    {
        Check(layout, resume);
        Directory.CreateDirectory(layout.Work);
        var journal = new ExportJournal(Hold(layout));
        journal.Load();
        if (journal.Files
            .Select(file => ExportLayout.FormatOf(file.Path))
            .FirstOrDefault(format => format != layout.FormatName) is not { } other)
            return journal;
        journal.Dispose();
        throw new InputException(ArchiveNotes.OtherSettings(layout.Folder, other, layout.FormatName));
    }

    static void Check(ExportLayout layout, bool resume)
    {
        var folder = layout.Folder;
        if (File.Exists(folder)) throw new InputException(ArchiveNotes.NotAFolder(folder));
        var begun = File.Exists(layout.Journal);
        if (begun && !resume) throw new InputException(ArchiveNotes.Begun(folder));
        if (layout.Others() is { } others) throw new InputException(ArchiveNotes.OtherSettings(folder, others, layout.Parting));
        if (!begun && !Directory.Exists(layout.Work) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InputException(ArchiveNotes.NotEmpty(folder));
    }

    IEnumerable<ExportedFile> Files => _batches.Values.Append(Done).OfType<ExportedBatch>().SelectMany(batch => batch.Files);

    /// <summary>A finished batch; null when it is not, or when it was another.</summary>
    public ExportedBatch? Find(Batch batch) =>
        _batches.GetValueOrDefault(batch.Number) is { } found && found.Key == batch.Key ? found : null;

    /// <summary>Writes down that a batch is finished; the whole export has number 0.</summary>
    public void Add(ExportedBatch batch)
    {
        lock (_one)
        {
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(batch), (byte)'\n']);
            _file.Flush(flushToDisk: true);
            Take(batch);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _file.SetLength(0);
        _file.Position = 0;
        _batches.Clear();
        Done = null;
    }

    public void Dispose() => _file.Dispose();

    static FileStream Hold(ExportLayout layout)
    {
        try
        {
            return new FileStream(layout.Journal, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(layout.Journal))
        {
            throw new InputException(ArchiveNotes.InUse(layout.Folder));
        }
    }

    void Load()
    {
        long good = 0;
        foreach (var (_, line) in ByteLines.Read(_file, int.MaxValue))
        {
            if (good + line!.Length + 1 > _file.Length || Parse(line) is not { } batch) break;
            Take(batch);
            good += line.Length + 1;
        }
        _file.SetLength(good);
        _file.Position = good;
    }

    void Take(ExportedBatch batch)
    {
        if (batch.Number == 0) Done = batch;
        else (_batches[batch.Number], Done) = (batch, null);
    }

    static ExportedBatch? Parse(byte[] line)
    {
        try
        {
            return JsonSerializer.Deserialize<ExportedBatch>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
