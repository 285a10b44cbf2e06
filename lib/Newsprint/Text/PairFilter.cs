using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Pairs of characters, a bit for each: tells nearly all pairs that are not among them from those that are, without leaving the nearest cache.</summary>
sealed class PairFilter
{
    /// <summary>32 KB: of pairs that are not among some thousands, a few in a hundred have the bit of one that is.</summary>
    const int Bits = 18;

    readonly ulong[] _set = new ulong[1 << (Bits - 6)];

    public void Add(char first, char second) => _set[Place(first, second) >> 6] |= 1UL << (int)Place(first, second);

    /// <summary>False only for a pair that was not added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char first, char second)
    {
        var place = Place(first, second);
        return (_set[place >> 6] >> (int)place & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Place(char first, char second) => ((uint)first << 16 | second) * 0x9E3779B1u >> (32 - Bits);
}
