using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Newsprint;

/// <summary>Articles as JSON Lines: one article a line, UTF-8, LF. Captions, banners and furniture are no rows.</summary>
public static class ArticleLines
{
    static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance };

    /// <summary>Writes every article of a page, in page order.</summary>
    /// <param name="page">A page.</param>
    /// <param name="output">Where to; not closed.</param>
    public static void Write(Page page, Stream output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var article in page.Articles)
        {
            buffer.Clear();
            using (var json = new Utf8JsonWriter(buffer, Options)) Row(json, page, article);
            buffer.Write("\n"u8);
            output.Write(buffer.WrittenSpan);
        }
    }

    /// <summary>The rows as one text.</summary>
    /// <param name="page">A page.</param>
    public static string ToText(Page page)
    {
        using var bytes = new MemoryStream();
        Write(page, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    static void Row(Utf8JsonWriter json, Page page, Article article)
    {
        var source = page.Source.Text;
        json.WriteStartObject();
        json.WriteString("source", page.Source.Name);
        json.WriteNumber("article", article.Number);
        json.WriteString("headline", article.Headline);
        Span(json, "headline_span", article.HeadlineSpan);
        json.WriteString("kicker", article.Kicker);
        json.WriteString("deck", article.Deck);
        json.WriteString("byline", article.Byline is { } byline ? source[byline.Span.Start..byline.Span.End] : null);
        json.WriteString("dateline", article.Dateline is { } day ? Heads.Iso(day) : null);
        json.WriteBoolean("starts_truncated", article.StartsTruncated);
        json.WriteBoolean("ends_truncated", article.EndsTruncated);
        json.WriteStartArray("paragraphs");
        // A byline on a line of its own stands in the text, so it is part of what was put back in order.
        if (article.BylineLine is { } line) Paragraph(json, source[line.Start..line.End], [line]);
        foreach (var paragraph in article.Paragraphs) Paragraph(json, paragraph.Text, paragraph.Spans);
        json.WriteEndArray();
        json.WriteStartArray("duplicates");
        foreach (var duplicate in article.Duplicates) Span(json, null, duplicate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Paragraph(Utf8JsonWriter json, string text, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteStartArray("spans");
        foreach (var span in spans) Span(json, null, span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Span(Utf8JsonWriter json, string? name, TextSpan? span)
    {
        if (name is not null) json.WritePropertyName(name);
        if (span is not { } stretch)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("start", stretch.Start);
        json.WriteNumber("end", stretch.End);
        json.WriteEndObject();
    }
}
