using System.Text;

namespace Newsprint;

/// <summary>Makes a file's bytes text: by the encoding given, else by their byte order mark, else by the likeliest reading.</summary>
static class Decoder
{
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string name, Encoding? given)
    {
        if (given is not null) return Read(bytes, name, given, []);
        if (Marked(bytes) is var (length, marked)) return Read(bytes[length..], name, marked, []);
        if (SevenBits.EscapeIn(bytes) is var at and >= 0) throw new InputException(Notes.Escapes(name, bytes[..at].Count((byte)'\n') + 1));
        var guess = EncodingGuess.Of(bytes);
        return Read(bytes, name, guess.Encoding, guess.Sure ? [] : [Notes.GuessedEncoding(name, guess.Encoding.WebName)]);
    }

    static (int Length, Encoding Encoding)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? (3, Encoding.UTF8)
        : bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? (4, Encoding.UTF32)
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? (2, Encoding.Unicode)
        : bytes.StartsWith<byte>([0xFE, 0xFF]) ? (2, Encoding.BigEndianUnicode)
        : null;

    static Decoded Read(ReadOnlySpan<byte> bytes, string name, Encoding encoding, List<Note> notes)
    {
        var (text, bad) = BadBytes.Decode(bytes, encoding);
        notes.AddRange(LossNotes.Of(text, bad, name, encoding.WebName));
        return new Decoded(text, encoding.WebName, notes);
    }
}
