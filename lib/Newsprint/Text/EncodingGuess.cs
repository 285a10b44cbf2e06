using System.Text;

namespace Newsprint;

/// <summary>The encoding of bytes that carry no mark: the one in which they read most like Chinese print.</summary>
/// <param name="Encoding">The likeliest one.</param>
/// <param name="Sure">Whether no other comes near, and it reads well itself.</param>
readonly record struct EncodingGuess(Encoding Encoding, bool Sure)
{
    const int Sample = 1 << 16;
    const int Few = 8;

    static readonly Encoding Gb18030 = CodePage("GB18030"), Gbk = CodePage("GBK");
    // Where two read equally well, the first; so GBK is told from GB18030, which has all of it, only by what it alone can say.
    static readonly Encoding[] All = [Encoding.UTF8, Gb18030, Gbk, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Guesses from the bytes around the first that is not ASCII.</summary>
    public static EncodingGuess Of(ReadOnlySpan<byte> bytes)
    {
        if (SevenBits.HzIn(bytes) is { } hz) return new(hz, true);
        var valid = System.Text.Unicode.Utf8.IsValid(bytes);
        if (valid && !bytes.Contains((byte)0)) return new(Encoding.UTF8, true);
        var sample = SampleOf(bytes);
        var ranked = All.Select(encoding => (Encoding: encoding, Reading: Chinese.Reading(Text(encoding, sample))))
            .OrderByDescending(candidate => candidate.Reading.Share).ToArray();
        var best = ranked[0];
        if (valid && best.Encoding == Encoding.UTF8) return new(Encoding.UTF8, true);
        var second = ranked.First(candidate => IsGb(candidate.Encoding) ? !IsGb(best.Encoding) : candidate.Encoding != best.Encoding);
        var sure = best.Reading.Common >= Chinese.Well && best.Reading.Share - second.Reading.Share >= Chinese.Apart
            && best.Reading.Seen >= Few;
        return new(best.Encoding, sure);
    }

    // These two would put a question mark, which a text may well have, for what they cannot decode.
    static Encoding CodePage(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\ufffd"))!;

    static bool IsGb(Encoding encoding) => encoding == Gb18030 || encoding == Gbk;

    static byte[] SampleOf(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)1, (byte)0x7F);
        // From an even offset, where characters of two bytes begin.
        var start = bytes.Length <= Sample ? 0 : Math.Min(Math.Max(first, 0), bytes.Length - Sample) & ~1;
        return bytes.Slice(start, Math.Min(Sample, bytes.Length - start)).ToArray();
    }

    // A decoder that is not flushed says nothing of a character that the sample cuts.
    static string Text(Encoding encoding, byte[] sample)
    {
        var chars = new char[encoding.GetMaxCharCount(sample.Length)];
        var count = encoding.GetDecoder().GetChars(sample, chars, flush: false);
        return new string(chars, 0, count);
    }
}
