using System.Globalization;
using System.Text.Json;

namespace Newsprint;

/// <summary>Pages as JSON Lines: <c>{"id": …, "published": "YYYY-MM-DD" or null, "text": …}</c>, one a line.</summary>
static class PageLines
{
    /// <summary>The pages, each as soon as its line has come; a bad line is a page with a fault. Empty lines are none.</summary>
    public static IEnumerable<RawPage> Read(Stream stream, string source)
    {
        foreach (var (number, line) in ByteLines.Read(stream, Unpacking.MostBytes))
        {
            if (line is null) yield return Bad(source, number, ArchiveNotes.LongLine(source, number, Unpacking.MostBytes), 0);
            else if (!line.AsSpan().Trim(" \t"u8).IsEmpty) yield return Page(line, source, number) with { Weight = line.Length + 1 };
        }
    }

    static RawPage Page(byte[] line, string source, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(number == 1 && line.AsSpan().StartsWith("\uFEFF"u8) ? line.AsMemory(3) : line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return NotAPage($"a JSON {root.ValueKind.ToString().ToLowerInvariant()}");
            if (Text(root, "id") is not { Length: > 0 } id) return NotAPage("no id");
            if (Text(root, "text") is not { } text) return NotAPage("no text");
            return Day(root, out var published)
                ? RawPage.Of(id, text, published)
                : NotAPage($"published {root.GetProperty("published").GetRawText()}");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return NotAPage("a line that is no JSON"); // InvalidOperationException: a lone surrogate, which is no text.
        }

        RawPage NotAPage(string found) => Bad(source, number, ArchiveNotes.NotAPage(source, number, found), line.Length);
    }

    static RawPage Bad(string source, int number, Note fault, long weight) =>
        RawPage.Bad(FormattableString.Invariant($"{source}:{number}"), fault, weight);

    static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static bool Day(JsonElement root, out DateOnly? day)
    {
        day = null;
        if (!root.TryGetProperty("published", out var value) || value.ValueKind == JsonValueKind.Null) return true;
        var good = DateOnly.TryParseExact(value.ValueKind == JsonValueKind.String ? value.GetString() : "", "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        if (good) day = found;
        return good;
    }
}
