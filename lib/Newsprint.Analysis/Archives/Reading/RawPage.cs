using System.Security.Cryptography;
using System.Text;

namespace Newsprint;

/// <summary>A page of an archive that has not been read yet: its bytes and what is known of it, or why there are none.</summary>
/// <param name="Name">What its figures name as their source: path, path in an archive, or id. Never used as a path.</param>
/// <param name="Bytes">What its file holds; empty where <paramref name="Fault"/> says why.</param>
/// <param name="Fault">Why the page could not be had; null when it could.</param>
public sealed record RawPage(string Name, ReadOnlyMemory<byte> Bytes, Note? Fault = null)
{
    readonly Lazy<string> _digest = new(() =>
        Convert.ToHexStringLower(SHA256.HashData(Fault is null ? Bytes.Span : Encoding.UTF8.GetBytes(Name))));

    /// <summary>What its <c>.origin.json</c> holds; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Origin { get; init; }
    /// <summary>Misprints in it that are put right when figures are read; null for none.</summary>
    public Corrections? Corrections { get; init; }
    /// <summary>The page's date, where whoever hands it over knows it; null otherwise.</summary>
    public DateOnly? Published { get; init; }
    /// <summary>Whether the bytes are known to be UTF-8.</summary>
    public bool IsUtf8 { get; init; }
    /// <summary>Bytes of the input that are behind once it is done: what progress is measured in.</summary>
    public long Weight { get; init; } = Bytes.Length;

    /// <summary>Lower-case hex SHA-256 of its bytes; of its name where there are none.</summary>
    public string Digest => _digest.Value;

    /// <summary>A page whose text is at hand.</summary>
    /// <param name="id">What its figures name as their source.</param>
    /// <param name="text">The page.</param>
    /// <param name="published">Its date; null when not known.</param>
    public static RawPage Of(string id, string text, DateOnly? published = null) =>
        new(id, Encoding.UTF8.GetBytes(text)) { IsUtf8 = true, Published = published };

    internal static RawPage Bad(string name, Note fault, long weight = 0) => new(name, default, fault) { Weight = weight };

    /// <summary>Reads it.</summary>
    /// <param name="options">Date and encoding; a date of its own wins.</param>
    /// <exception cref="InputException">It is no page; the note says why.</exception>
    public Page Read(ReadOptions? options = null)
    {
        if (Fault is not null) throw new InputException(Fault);
        options ??= new ReadOptions();
        return Page.Read(Bytes, Name, Origin, options with
        {
            Corrections = Corrections ?? options.Corrections,
            Published = Published ?? options.Published,
            Encoding = IsUtf8 ? Encoding.UTF8 : options.Encoding,
        });
    }

    /// <summary>Everything that what is exported of it depends on, beside the settings of the export.</summary>
    internal string Identity =>
        string.Join('\n', Name, Digest, Published?.DayNumber, Fault?.ToString(),
            Origin is { } json ? Convert.ToHexStringLower(SHA256.HashData(json.Span)) : "", Corrected);

    string Corrected =>
        string.Join('\n',
            Corrections?.All.Where(one => one.Source == Path.GetFileName(Name)).Select(one => $"{one.Quote}\t{one.Meant}\t{one.Reason}")
                ?? []);
}
