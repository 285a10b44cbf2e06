using System.Globalization;
using System.Text.Json;

namespace Newsprint;

/// <summary>Reads <c>PAGE.origin.json</c>. Read by hand, value by value: no reflection, and a note where one is odd.</summary>
static class OriginFile
{
    /// <summary>The origin beside a page; null when there is none.</summary>
    /// <exception cref="InputException">The file is no JSON object.</exception>
    public static (Origin? Origin, IReadOnlyList<Note> Notes) Beside(string path)
    {
        var beside = Origin.NameFor(path);
        return File.Exists(beside) ? Read(beside) : (null, []);
    }

    /// <summary>An origin from its JSON.</summary>
    /// <exception cref="InputException">It is no JSON object.</exception>
    public static (Origin Origin, IReadOnlyList<Note> Notes) Parse(ReadOnlyMemory<byte> json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Parse(document.RootElement, path);
        }
        catch (JsonException e)
        {
            throw new InputException(Notes.OriginBroken(path, (int)(e.LineNumber ?? 0) + 1, "text that is no JSON"));
        }
    }

    static (Origin, IReadOnlyList<Note>) Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Notes.Unreadable(path, e.GetType().Name));
        }
    }

    static (Origin, IReadOnlyList<Note>) Parse(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new InputException(Notes.OriginBroken(path, 1, "JSON that is no object"));
        var notes = new List<Note>();
        DateOnly? published = null;
        if (Text(root, "published") is { } written)
        {
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                published = day;
            else notes.Add(Notes.OriginBroken(path, 0, $"published \"{written}\""));
        }
        var encoding = Text(root, "encoding");
        if (encoding is not null && EncodingName.Find(encoding) is null) notes.Add(Notes.OriginEncoding(path, encoding));
        return (new Origin(Text(root, "publisher"), published, Text(root, "published_basis"), Text(root, "sha256"), encoding), notes);
    }

    static string? Text(JsonElement root, string name)
    {
        try
        {
            return root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // An escaped lone surrogate: no text that could be kept.
        }
    }
}
