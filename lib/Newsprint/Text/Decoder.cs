using System.Text;

namespace Newsprint;

/// <summary>Tells a file's encoding from its bytes: byte order marks, then UTF-8, then what reads most like Chinese.</summary>
static class Decoder
{
    const int MostNotes = 100;

    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static Decoded Decode(ReadOnlySpan<byte> bytes, string name, Encoding? given)
    {
        if (given is not null) return Lenient(bytes, name, given, []);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Lenient(bytes[3..], name, Encoding.UTF8, []);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Lenient(bytes[4..], name, Encoding.UTF32, []);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Lenient(bytes[2..], name, Encoding.Unicode, []);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Lenient(bytes[2..], name, Encoding.BigEndianUnicode, []);
        return WithoutMark(bytes, name);
    }

    static Decoded WithoutMark(ReadOnlySpan<byte> bytes, string name)
    {
        if (Utf16Guess.Of(bytes) is { } wide) return Lenient(bytes, name, wide, [Notes.GuessedEncoding(name, wide.WebName)]);
        var wrong = Utf8Faults(bytes);
        if (wrong == 0) return Lenient(bytes, name, Encoding.UTF8, []);
        var high = 0;
        foreach (var b in bytes) if (b >= 0x80) high++;
        // A damaged UTF-8 text still has most of its characters whole; text in GB18030 hardly has one that is.
        if (wrong * 8 < high && wrong * 4 < high - wrong) return Lenient(bytes, name, Encoding.UTF8, []);
        var gb = Lenient(bytes, name, Gb18030, []);
        var sure = gb.Notes.Count == 0 && Chinese.Looks(gb.Text);
        return sure ? gb : gb with { Notes = [Notes.GuessedEncoding(name, "GB18030"), .. gb.Notes] };
    }

    static int Utf8Faults(ReadOnlySpan<byte> bytes)
    {
        var faults = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) != System.Buffers.OperationStatus.Done) faults++;
            bytes = bytes[used..];
        }
        return faults;
    }

    /// <summary>Decodes, putting U+FFFD for what cannot be decoded, with a note at each of the first such places.</summary>
    static Decoded Lenient(ReadOnlySpan<byte> bytes, string name, Encoding encoding, List<Note> notes)
    {
        var text = ((Encoding)encoding.Clone()).GetString(bytes);
        if (text.StartsWith('\ufeff')) text = text[1..];
        var line = 1;
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') line++;
            if (text[i] != '\ufffd') continue;
            var start = i;
            while (i + 1 < text.Length && text[i + 1] == '\ufffd') i++;
            if (++found <= MostNotes) notes.Add(Notes.BadBytes(name, line, encoding.WebName, new TextSpan(start, i + 1)));
        }
        if (found > MostNotes) notes.Add(Notes.MoreBadBytes(name, found - MostNotes, encoding.WebName));
        return new Decoded(text, encoding.WebName, notes);
    }
}
