using System.Text;

namespace Newsprint;

/// <summary>Adjacent bytes that mean nothing in their encoding.</summary>
/// <param name="Offset">0-based, among the bytes after the byte order mark.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Span">What stands in their place in the text.</param>
sealed record BadBytes(int Offset, byte[] Bytes, TextSpan Span)
{
    const char Mark = '\ufffd', OtherMark = '\ufffc';

    /// <summary>Decodes, with U+FFFD for what cannot be decoded.</summary>
    /// <returns>The text without a byte order mark, and the places, in order.</returns>
    public static (string Text, IReadOnlyList<BadBytes> Bad) Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var (text, bad) = IsGb(encoding) && GbHalves.Of(bytes, encoding) is { Count: > 0 } halves
            ? Around(halves, bytes, encoding)
            : Straight(bytes, encoding);
        var mark = text.StartsWith('\ufeff') ? 1 : 0;
        return (text[mark..], [.. Runs(bad.Select(one => one.Moved(0, -mark)))]);
    }

    static bool IsGb(Encoding encoding) => encoding.CodePage is 936 or 54936;

    static (string Text, List<BadBytes> Bad) Around(List<int> halves, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var (text, bad, from) = (new StringBuilder(), new List<BadBytes>(), 0);
        foreach (var half in halves)
        {
            Append(bytes[from..half], from);
            bad.Add(new BadBytes(half, [bytes[half]], new TextSpan(text.Length, text.Length + 1)));
            text.Append(Mark);
            from = half + 1;
        }
        Append(bytes[from..], from);
        return (text.ToString(), bad);

        void Append(ReadOnlySpan<byte> piece, int at)
        {
            var (read, found) = Straight(piece, encoding);
            bad.AddRange(found.Select(one => one.Moved(at, text.Length)));
            text.Append(read);
        }
    }

    static (string Text, List<BadBytes> Bad) Straight(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var (text, found) = Decode(bytes, encoding, Mark);
        if (found.Count == 0) return (text, []);
        // The text itself may hold the character that stands for a loss; what was put in differs between two readings.
        var (other, _) = Decode(bytes, encoding, OtherMark);
        var places = Enumerable.Range(0, Math.Min(text.Length, other.Length)).Where(i => text[i] != other[i]);
        return (text, [.. found.Zip(places, (bad, at) => new BadBytes(bad.Offset, bad.Bytes, new TextSpan(at, at + 1)))]);
    }

    BadBytes Moved(int bytes, int chars) => new(Offset + bytes, Bytes, new TextSpan(Span.Start + chars, Span.End + chars));

    static (string Text, List<(int Offset, byte[] Bytes)> Found) Decode(ReadOnlySpan<byte> bytes, Encoding encoding, char mark)
    {
        var recorder = new LossRecorder(mark);
        var recording = (Encoding)encoding.Clone();
        recording.DecoderFallback = recorder;
        var count = recording.GetCharCount(bytes);
        // Counting met every loss once; decoding meets each again.
        recorder.Found.Clear();
        var text = string.Create(count, new Job(bytes, recording), static (chars, job) => job.Encoding.GetChars(job.Bytes, chars));
        return (text, recorder.Found);
    }

    readonly ref struct Job(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        public readonly ReadOnlySpan<byte> Bytes = bytes;
        public readonly Encoding Encoding = encoding;
    }

    static IEnumerable<BadBytes> Runs(IEnumerable<BadBytes> each)
    {
        BadBytes? run = null;
        foreach (var next in each)
        {
            if (run is not null && next.Span.Start == run.Span.End)
            {
                run = run with { Bytes = [.. run.Bytes, .. next.Bytes], Span = new TextSpan(run.Span.Start, next.Span.End) };
                continue;
            }
            if (run is not null) yield return run;
            run = next;
        }
        if (run is not null) yield return run;
    }
}
