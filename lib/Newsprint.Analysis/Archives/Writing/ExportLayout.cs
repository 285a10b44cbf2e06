using System.Globalization;
using System.Text.RegularExpressions;

namespace Newsprint;

/// <summary>Where the files of an export lie. Names are made of tables, years and numbers alone; nothing of a page becomes one.</summary>
sealed class ExportLayout(string folder, ExportFormat format, Shard shard)
{
    const string WorkName = ".newsprint";

    readonly string _shard = shard.IsPart ? FormattableString.Invariant($"-{shard.Index}of{shard.Count}") : "";

    public string Folder => folder;
    public string Work => Path.Combine(folder, WorkName);
    public string Journal => Path.Combine(Work, $"journal{_shard}.jsonl");
    /// <summary>Parts on their way to a file; a Parquet dataset is made of its parts themselves.</summary>
    public string Parts => Path.Combine(Work, $"parts{_shard}");
    public string Package => Path.Combine(folder, $"datapackage{_shard}.json");
    public bool IsDataset => format == ExportFormat.Parquet;

    public string FormatName => format switch
    {
        ExportFormat.Parquet => "parquet",
        ExportFormat.Arrow => "arrow",
        ExportFormat.Csv => "csv",
        ExportFormat.JsonLines => "jsonl",
        _ => "duckdb",
    };

    /// <summary>Where a part goes.</summary>
    public string Part(string table, int? year, int number)
    {
        var name = $"{(shard.IsPart ? _shard[1..] + "-" : "")}{number.ToString("00000", CultureInfo.InvariantCulture)}";
        return IsDataset
            ? ParquetFile.PartPath(Path.Combine(folder, table), year, name)
            : Path.Combine(Parts, $"{table}-{name}.{(format == ExportFormat.DuckDb ? "parquet" : FormatName)}");
    }

    /// <summary>The finished file of a table; of all tables, for a database.</summary>
    public string Final(string table) =>
        Path.Combine(folder, $"{(format == ExportFormat.DuckDb ? "newsprint" : table)}{_shard}.{FormatName}");

    /// <summary>A path as the export's own files name it: relative, with slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>The files by table, for the data package; a database holds every table.</summary>
    public IReadOnlyList<DataResource> Resources(IReadOnlyList<ExportedFile> files) =>
    [
        .. from table in Codebook.Tables.Keys
           let mine = files
               .Where(file => file.Table == table || file.Table.Length == 0)
               .Select(file => new DataFile(file.Path, file.Rows, file.Bytes, file.Sha256))
               .ToArray()
           where mine.Length > 0
           select new DataResource(table, mine[0].Path, FormatName, mine),
    ];

    /// <summary>The form in which an export wrote a file, told by its path in the export.</summary>
    public static string FormatOf(string path) =>
        Path.GetExtension(path) is ".parquet" && path.StartsWith(WorkName, StringComparison.Ordinal)
            ? "duckdb"
            : Path.GetExtension(path)[1..];

    /// <summary>How the archive is cut, in words.</summary>
    public string Parting => PartingOf(shard.IsPart ? shard.Count : 1);

    /// <summary>How another export, which cannot share the folder with this one, cut its archive; null when there is none.</summary>
    public string? Others() => !Directory.Exists(Work) ? null
        : Directory.GetFiles(Work, "journal*.jsonl")
        .Select(name => PartingOf(ShardsOf(name)))
        .FirstOrDefault(parting => parting != Parting);

    static string PartingOf(int shards) => shards == 1 ? "one whole" : string.Create(CultureInfo.InvariantCulture, $"{shards} shards");

    static int ShardsOf(string journal) =>
        Regex.Match(journal, @"of(\d+)\.jsonl$") is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : 1;

    /// <summary>What an export of this shard left half-written when it was killed.</summary>
    public IEnumerable<string> Torn() => Files().Where(file => Temporary().IsMatch(Path.GetFileName(file)));

    /// <summary>Parts of this shard that are in the dataset and not among those kept.</summary>
    public IEnumerable<string> Stale(IReadOnlySet<string> kept) =>
        !IsDataset ? [] : Files().Where(file => PartName().IsMatch(Path.GetFileName(file)) && !kept.Contains(Relative(file)));

    IEnumerable<string> Files() =>
        Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None });

    Regex PartName() => new($@"^part{_shard}-\d{{5,}}\.parquet$");

    Regex Temporary() => new($@"^\.([a-z]+(_[a-z]+)*{_shard}(-\d{{5,}})?)\.[a-z]+\.\d+\.part(\.wal)?$");
}
