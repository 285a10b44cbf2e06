using System.Text;

namespace Newsprint;

/// <summary>UTF-16 without a byte order mark: told by where its zero bytes and line feeds stand.</summary>
static class Utf16Guess
{
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        var sample = bytes[..Math.Min(bytes.Length, 65_536)];
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0 && IsPlain(sample[i + 1])) even++;
            if (sample[i + 1] == 0 && IsPlain(sample[i])) odd++;
        }
        if (even + odd == 0 || !sample.Contains((byte)0)) return null;
        var guess = odd >= even ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return Chinese.Looks(guess.GetString(sample)) && Math.Min(even, odd) * 4 <= Math.Max(even, odd) ? guess : null;
    }

    static bool IsPlain(byte b) => b is (byte)'\n' or (byte)'\r' or (byte)' ' or >= (byte)'0' and <= (byte)'9';
}
