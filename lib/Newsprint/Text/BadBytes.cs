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
        var (text, found) = Decode(bytes, encoding, Mark);
        var mark = text.StartsWith('\ufeff') ? 1 : 0;
        if (found.Count == 0) return (text[mark..], []);
        // The text itself may hold the character that stands for a loss; what was put in differs between two readings.
        var (other, _) = Decode(bytes, encoding, OtherMark);
        var places = Enumerable.Range(0, Math.Min(text.Length, other.Length)).Where(i => text[i] != other[i]);
        return (text[mark..], [.. Runs(found.Zip(places, (bad, at) => new BadBytes(bad.Offset, bad.Bytes, new TextSpan(at - mark, at - mark + 1))))]);
    }

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
