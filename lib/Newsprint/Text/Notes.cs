namespace Newsprint;

/// <summary>Every sentence that reading a page says to a user: where, what was found, what was expected, what to do.</summary>
static class Notes
{
    const string SayEncoding = "name the encoding (--encoding) if the text reads wrongly";

    public static Note Missing(string path) => new(path, 0, "no such file", "a page as text", "check the path");
    public static Note Folder(string path) => new(path, 0, "a folder", "a page as text", "name a file in it");
    public static Note Unreadable(string path, string why) =>
        new(path, 0, $"a file that cannot be read ({why})", "a page as text", "check its permissions and whether it is still there");
    public static Note Empty(string path) => new(path, 0, "an empty file", "a page as text", "extract the page's text again");
    public static Note TooLarge(string path, long bytes, long most) =>
        new(path, 0, $"{bytes} bytes or more", $"at most {most}", "split the file into pages");
    public static Note NotText(string path) =>
        new(path, 0, "bytes that are no text", "a page as text in UTF-8, UTF-16 or GB18030",
            "extract the page's text first; a PDF or a picture is not read");
    public static Note Markup(string path) =>
        new(path, 0, "a web page's source", "a page as text in UTF-8, UTF-16 or GB18030",
            "extract its text first, or save it from the browser as plain text");

    public static Note GuessedEncoding(string name, string encoding) =>
        new(name, 0, $"no sign of the encoding; read as {encoding}", "UTF-8, or a byte order mark", SayEncoding);
    public static Note Escapes(string name, int line) =>
        new(name, line, "an escape sequence of ISO 2022 (ISO-2022-CN, -JP or -KR)", "a page as text in UTF-8, UTF-16 or GB18030",
            "convert it first (iconv -f ISO-2022-CN -t UTF-8)");
    public static Note BadBytes(string name, int line, string bytes, int offset, string encoding, TextSpan span) =>
        new(name, line, $"bytes that are not {encoding}: {bytes} at byte {offset}", $"valid {encoding}",
            span.Length == 1
                ? "U+FFFD stands in their place; compare with the original"
                : $"{span.Length} times U+FFFD stands in their place; compare with the original",
                span);
    public static Note MoreBadBytes(string name, int count, string encoding) =>
        new(name, 0, $"{count} more places with bytes that are not {encoding}", $"valid {encoding}", SayEncoding);
    public static Note LostBefore(string name, int line, int count, TextSpan first) =>
        new(name, line,
            $"{(count == 1 ? "a character" : $"the first of {count} characters")} U+FFFD, which stands for one that was lost before",
            "the text as printed", "extract the page's text again, or compare with the original", first);

    public static Note OriginBroken(string path, int line, string what) =>
        new(path, line, what, "an object with publisher, published (YYYY-MM-DD), published_basis and sha256", "correct or remove the file");
    public static Note OriginEncoding(string path, string name) =>
        new(path, 0, $"encoding \"{name}\"", "the name of an encoding, such as utf-8, gb18030 or utf-16",
            "correct it, or leave it out: it is told from the bytes then");
    public static Note OriginDigest(string path, string found, string expected) =>
        new(path, 0, $"a file with SHA-256 {found}", $"{expected}, as its origin says",
            "restore the file, or correct sha256 in the .origin.json beside it");

    public static Note DateFromDateline(string name, int line, DateOnly date) =>
        new(name, line, $"no date of publication; the latest dateline, {date:yyyy-MM-dd}, serves",
            "published in an .origin.json beside the page", "give the date (--published)");
    public static Note DateFromFolio(string name, int line, DateOnly date) =>
        new(name, line, $"no date of publication; the day that the page prints at its edge, {date:yyyy-MM-dd}, serves",
            "published in an .origin.json beside the page", "give the date (--published)");
    public static Note NoDate(string name) =>
        new(name, 0, "no date of publication and no dateline with a year", "published in an .origin.json beside the page",
            "give the date (--published)");
    public static Note Corrected(string name, PlacedCorrection placed) =>
        new(name, placed.Line, $"\"{placed.Correction.Quote}\"", $"\"{placed.Correction.Meant}\"",
            $"it is read so: {placed.Correction.Reason}", placed.Span);
    public static Note NoChinese(string name) =>
        new(name, 0, "no Chinese text", "a page of a Chinese newspaper",
            "check the file, and name its encoding (--encoding) if it has some");
    public static Note NoArticle(string name) =>
        new(name, 0, "no article", "headlines and paragraphs", "check that this is the page's text");
    public static Note Truncated(string name, int line, TextSpan span) =>
        new(name, line, "a sentence that stops and is continued nowhere on the page", "the rest of the sentence",
            "compare with the printed page", span);
    public static Note Headless(string name, int line, TextSpan span) =>
        new(name, line, "an article that starts inside a sentence", "its beginning", "compare with the printed page", span);
}
