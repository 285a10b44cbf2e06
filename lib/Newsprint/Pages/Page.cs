namespace Newsprint;

/// <summary>A newspaper page as text, put back together.</summary>
public sealed class Page
{
    /// <summary>What was read: decoded text, lines, origin.</summary>
    public required SourceText Source { get; init; }
    /// <summary>The page's date; null when neither given, nor known from its origin, nor from a dateline.</summary>
    public required DateOnly? Published { get; init; }
    /// <summary>The newspaper; null when unknown.</summary>
    public required string? Publisher { get; init; }
    /// <summary>Articles, in the order of their headlines on the page.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }
    /// <summary>Captions of photographs, in printed order.</summary>
    public required IReadOnlyList<Caption> Captions { get; init; }
    /// <summary>Banner lines of series, apart from the articles under them; empty when there are none.</summary>
    public required IReadOnlyList<TextSpan> Banners { get; init; }
    /// <summary>Page furniture: jump lines, folios, credits of the page itself.</summary>
    public required IReadOnlyList<TextSpan> Furniture { get; init; }
    /// <summary>Misprints that are put right when figures are read, in printed order; the text itself is never changed.</summary>
    public IReadOnlyList<PlacedCorrection> Corrections { get; init; } = [];
    /// <summary>What could not be read as it stood; empty when all could.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>Reads a page from a file, with <c>PATH-without-extension.origin.json</c> beside it where there is one.</summary>
    /// <param name="path">A text file.</param>
    /// <param name="options">Date, encoding; null for the defaults.</param>
    /// <exception cref="InputException">The file is missing, empty, not text, or does not match its origin's digest, or a correction of it
    /// no longer matches.</exception>
    public static Page Read(string path, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        options = options with { Corrections = options.Corrections ?? Newsprint.Corrections.Beside(path) };
        var (text, notes) = SourceFile.Read(path, options);
        return PageReader.Read(text, options, notes);
    }

    /// <summary>
    /// Reads a page from its bytes: one that lies in an archive, or came through a pipe. No folder is looked at for corrections: they are
    /// those of the options.
    /// </summary>
    /// <param name="bytes">What its file holds.</param>
    /// <param name="name">What to call it in notes and in <see cref="Figure.Source"/>.</param>
    /// <param name="origin">What its <c>.origin.json</c> holds; null when there is none.</param>
    /// <param name="options">Date, encoding; null for the defaults.</param>
    /// <exception cref="InputException">The bytes are none, not text, or do not match the origin's digest, or a correction given does not
    /// match.</exception>
    public static Page Read(ReadOnlyMemory<byte> bytes, string name, ReadOnlyMemory<byte>? origin = null, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        var (text, notes) =
            SourceFile.Of(bytes.Span, name, origin is { } json ? OriginFile.Parse(json, Origin.NameFor(name)) : (null, []), options);
        return PageReader.Read(text, options, notes);
    }

    /// <summary>Reads a page from text.</summary>
    /// <param name="text">The page.</param>
    /// <param name="name">What to call it in notes and in <see cref="Figure.Source"/>.</param>
    /// <param name="options">Date, corrections; null for the defaults.</param>
    /// <exception cref="InputException">A correction given does not match.</exception>
    public static Page Parse(string text, string name = "", ReadOptions? options = null) =>
        PageReader.Read(new SourceText(text, name), options ?? new ReadOptions(), []);
}
