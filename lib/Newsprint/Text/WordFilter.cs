using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>
/// Characters packed into numbers, a bit for each: tells nearly all that are not among them from those that are, without leaving the
/// nearest caches.
/// </summary>
/// <param name="bits">
/// Of a place among the bits, six or more. 18 are 32 KB: of what is not among some thousands, a few in a hundred have the bit of one
/// that is.
/// </param>
sealed class WordFilter(int bits = 18)
{
    const ulong Spread = 0x9E3779B97F4A7C15;

    readonly ulong[] _set = new ulong[1 << (bits - 6)];
    readonly int _shift = 64 - bits;

    /// <param name="characters">As <see cref="WordList.Pack"/> packs them.</param>
    public void Add(ulong characters) => _set[Place(characters) >> 6] |= 1UL << (int)Place(characters);

    /// <summary>False only for characters that were not added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ulong characters) => Bit(characters) != 0;

    /// <summary>The same as a number, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bit(ulong characters)
    {
        var place = Place(characters);
        return _set[place >> 6] >> (int)place & 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    uint Place(ulong characters) => (uint)(characters * Spread >> _shift);
}
