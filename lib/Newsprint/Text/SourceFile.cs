using System.Security.Cryptography;

namespace Newsprint;

/// <summary>Opens a page's file: bytes, the origin beside it, the text. What cannot be a page at all ends here.</summary>
static class SourceFile
{
    /// <summary>A page is some kilobytes; what is larger than this is no page, and would not fit a string either.</summary>
    public const long MostBytes = 512L << 20;

    public static (SourceText Text, IReadOnlyList<Note> Notes) Read(string path, ReadOptions options)
    {
        var bytes = Bytes(path);
        return Of(bytes, path, OriginFile.Beside(path), options);
    }

    /// <summary>The text of a page whose bytes are at hand.</summary>
    public static (SourceText Text,
        IReadOnlyList<Note> Notes) Of(ReadOnlySpan<byte> bytes, string name, (Origin? Origin, IReadOnlyList<Note> Notes) known,
        ReadOptions options)
    {
        CheckDigest(name, bytes, known.Origin);
        if (bytes.Length == 0) throw new InputException(Notes.Empty(name));
        var decoded = Decoder.Decode(bytes, name,
            options.Encoding ?? (known.Origin?.Encoding is { } encoding ? EncodingName.Find(encoding) : null));
        if (!LooksLikeText(decoded.Text)) throw new InputException(Notes.NotText(name));
        if (IsMarkup(decoded.Text)) throw new InputException(Notes.Markup(name));
        if (string.IsNullOrWhiteSpace(decoded.Text)) throw new InputException(Notes.Empty(name));
        return (new SourceText(decoded.Text, name, known.Origin) { Encoding = decoded.Encoding }, [.. known.Notes, .. decoded.Notes]);
    }

    static byte[] Bytes(string path)
    {
        if (Directory.Exists(path)) throw new InputException(Notes.Folder(path));
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (file.CanSeek && file.Length > MostBytes) throw new InputException(Notes.TooLarge(path, file.Length, MostBytes));
            return UpTo(MostBytes, file, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            throw new InputException(Notes.Missing(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Notes.Unreadable(path, e.GetType().Name));
        }
    }

    static byte[] UpTo(long most, Stream file, string path)
    {
        var bytes = new byte[file.CanSeek ? (int)file.Length : 0];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Span<byte> next = stackalloc byte[1];
        if (file.Read(next) == 0) return length == bytes.Length ? bytes : bytes[..length];
        return [.. bytes, .. next, .. Rest(most - length - 1, file, path)];
    }

    // A file may grow while it is read, and a device has no end.
    static byte[] Rest(long most, Stream file, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (file.Read(buffer) is var read and > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most) throw new InputException(Notes.TooLarge(path, bytes.Length, MostBytes));
        }
        return bytes.ToArray();
    }

    static void CheckDigest(string path, ReadOnlySpan<byte> bytes, Origin? origin)
    {
        if (origin?.Sha256 is not { } expected) return;
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!string.Equals(found, expected, StringComparison.OrdinalIgnoreCase))
            throw new InputException(Notes.OriginDigest(path, found, expected));
    }

    /// <summary>A saved web page: its styles and scripts are full of numbers that nobody prints.</summary>
    static bool IsMarkup(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['<', ..] and var start && (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Text has hardly a control character and is mostly decodable; a picture or an archive is full of both.</summary>
    static bool LooksLikeText(string text)
    {
        int control = 0, lost = 0;
        foreach (var c in text)
        {
            if (Chinese.IsControl(c)) control++;
            if (c == '\ufffd') lost++;
        }
        return control * 50 <= text.Length && lost * 4 <= text.Length;
    }
}
