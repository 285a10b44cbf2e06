namespace Newsprint;

/// <summary>The form of an export.</summary>
public enum ExportFormat
{
    /// <summary>A dataset a table: <c>figures/published_year=2022/part-00001.parquet</c>.</summary>
    Parquet,
    /// <summary>An Arrow IPC file a table.</summary>
    Arrow,
    /// <summary>A CSV file a table.</summary>
    Csv,
    /// <summary>A JSON Lines file a table.</summary>
    JsonLines,
    /// <summary>One DuckDB database.</summary>
    DuckDb,
}

/// <summary>How an archive is exported.</summary>
public sealed record ExportOptions
{
    /// <summary>The form.</summary>
    public ExportFormat Format { get; init; } = ExportFormat.Parquet;
    /// <summary>Go on with an export that was stopped, or bring a finished one up to date.</summary>
    public bool Resume { get; init; }
    /// <summary>Stop at the first page that cannot be read, instead of passing over it.</summary>
    public bool Strict { get; init; }
    /// <summary>Which pages; the whole archive by default. Files of a shard carry its number, so that shards may share a folder.</summary>
    public Shard Shard { get; init; } = Shard.Whole;
    /// <summary>Pages read at once; one for each processor by default.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;
    /// <summary>Date and encoding of pages that do not know theirs.</summary>
    public ReadOptions Read { get; init; } = new();
    /// <summary>Told of each page that is passed over; from one thread at a time.</summary>
    public Action<Note>? OnFailure { get; init; }
    /// <summary>Pages that are written as one part, at most.</summary>
    public int PagesPerPart { get; init; } = 512;

    /// <summary>
    /// What else the rows depend on, such as a digest of units of one's own: parts that were made with another are made again.
    /// </summary>
    public string Basis { get; init; } = "";

    /// <summary>What of them the rows depend on.</summary>
    internal string Settings =>
        FormattableString.Invariant($"{Format} {Read.Published?.DayNumber} {Read.Publisher} {Read.Encoding?.WebName} {Shard} {Basis}");
}

/// <summary>What an export has done so far, or at its end.</summary>
/// <param name="Pages">Pages read.</param>
/// <param name="Figures">Figures found on them.</param>
/// <param name="Notes">Notes about them.</param>
/// <param name="Failures">Pages that could not be read.</param>
/// <param name="Bytes">Bytes of the input that are behind: packed ones where it is packed.</param>
public sealed record ExportCounts(long Pages = 0, long Figures = 0, long Notes = 0, long Failures = 0, long Bytes = 0)
{
    /// <summary>Both together.</summary>
    public static ExportCounts operator +(ExportCounts a, ExportCounts b) =>
        new(a.Pages + b.Pages, a.Figures + b.Figures, a.Notes + b.Notes, a.Failures + b.Failures, a.Bytes + b.Bytes);
}
