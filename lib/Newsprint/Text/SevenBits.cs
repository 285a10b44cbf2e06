using System.Text;

namespace Newsprint;

/// <summary>Chinese in bytes that are all ASCII, as mail once carried it: what looks like letters and signs is characters.</summary>
static class SevenBits
{
    static readonly Encoding Hz = CodePagesEncodingProvider.Instance.GetEncoding("hz-gb-2312")!;

    /// <summary>HZ, where the bytes mark stretches as such and these read as Chinese; else null.</summary>
    public static Encoding? HzIn(ReadOnlySpan<byte> bytes) =>
        !bytes.ContainsAnyExceptInRange((byte)1, (byte)0x7F) && bytes.IndexOf("~{"u8) >= 0
            && Chinese.Reading(Hz.GetString(bytes)) is { Seen: > 0, Common: >= Chinese.Well }
            ? Hz
            : null;

    /// <summary>
    /// The offset of the first escape sequence of ISO 2022 that announces characters of two bytes; -1 where there is none, or bytes beyond
    /// ASCII.
    /// </summary>
    public static int EscapeIn(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAnyExceptInRange((byte)1, (byte)0x7F) ? -1 : bytes.IndexOf("\u001b$"u8);
}
