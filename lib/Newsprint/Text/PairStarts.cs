using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>
/// Where in a text one of some thousand pairs of characters may begin, told of sixty-four characters at once: a byte for each and for the
/// next one leaves most of them out, without anything to guess; the others are looked up in a filter of the pairs.
/// </summary>
/// <param name="bits">Of a place in the filter.</param>
sealed class PairStarts(int bits = 18)
{
    const int Together = 64, Classes = 4;

    /// <summary>
    /// Of each character in four bits the classes of the second characters that it stands before, and above them its own as a second one.
    /// </summary>
    readonly byte[] _classes = new byte[char.MaxValue + 1];
    readonly WordFilter _pairs = new(bits);

    public void Add(char first, char second)
    {
        var own = 1 << (int)(second * 0x9E3779B1u >> 30);
        _classes[first] |= (byte)own;
        _classes[second] |= (byte)(own << Classes);
        _pairs.Add(Pair(first, second));
    }

    /// <summary>False only for a pair that was not added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(char first, char second) => _pairs.MayHave(Pair(first, second));

    /// <summary>A bit for each of the first sixty-four characters of a text with which, and with the next one, a pair may begin.</summary>
    public ulong In(ReadOnlySpan<char> text)
    {
        // Behind the sixty-four the one that may go on from the last.
        Span<byte> said = stackalloc byte[2 * Together];
        said.Clear();
        if (text.Length > Together) text = text[..(Together + 1)];
        var classes = _classes;
        for (var at = 0; at < text.Length; at++) said[at] = classes[text[at]];
        var both = Vector512.Create<byte>(said) & (Vector512.Create<byte>(said[1..]) >> Classes);
        var one = Vector512.Create((byte)((1 << Classes) - 1));
        var found = ~Vector512.Equals(both & one, Vector512<byte>.Zero).ExtractMostSignificantBits();
        for (var left = found; left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            found &= ~((_pairs.Bit(Pair(text[at], text[at + 1])) ^ 1) << at);
        }
        return found;
    }

    static ulong Pair(char first, char second) => (uint)first << 16 | second;
}
