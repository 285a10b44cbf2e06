using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>
/// Pairs of characters, with a number for each. Those of one first character lie together, so that what common characters need stays near.
/// </summary>
/// <remarks>
/// A row has its pairs by eights, which are compared at once; a pair that finds its eight full stands in the next of the row. So nearly
/// every look-up takes the same steps and waits for memory once, whether the pair is there or not: a processor that goes on with what it
/// guesses is seldom wrong.
/// </remarks>
sealed class PairRows
{
    const int Together = 8, MaskBits = 13;
    /// <summary>Room for every character there is.</summary>
    const uint MostEights = 1 << MaskBits;

    /// <summary>
    /// Which eight is the first of a character, above how many it has less one. Those that have none share the first eight of all, which
    /// stays empty.
    /// </summary>
    readonly uint[] _rows = new uint[char.MaxValue + 1];
    /// <summary>A second character above the number of its pair; 0 behind the last of its eight.</summary>
    readonly uint[] _pairs;

    /// <param name="counts">By first character: at least as many as there are pairs that begin with it.</param>
    public PairRows(ReadOnlySpan<int> counts)
    {
        var end = 1u;
        for (var first = 0; first < counts.Length; first++)
        {
            if (counts[first] == 0) continue;
            var eights = Math.Min(BitOperations.RoundUpToPowerOf2((uint)counts[first] / Together + 1), MostEights);
            _rows[first] = end << MaskBits | eights - 1;
            end += eights;
        }
        _pairs = new uint[end * Together];
    }

    /// <summary>How many places there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>The number of a pair; 0 where it is not there.</summary>
    public uint this[char first, char second]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this[Place(first, second)];
    }

    /// <summary>The number of the pair that stands at a place.</summary>
    public uint this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _pairs[place] & char.MaxValue;
    }

    /// <summary>The place of a pair, its own as long as it stands here; 0 where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Place(char first, char second)
    {
        var (row, looked) = (_rows[first], Vector256.Create((uint)second << 16));
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(_pairs);
        for (var at = Hash(second); ; at++)
        {
            var eight = Eight(row, at);
            var stand = Vector256.LoadUnsafe(ref pairs, eight);
            var ends = Vector256.Equals(stand, Vector256<uint>.Zero).ExtractMostSignificantBits();
            var same = Vector256.Equals(stand & Vector256.Create(0xFFFF_0000), looked).ExtractMostSignificantBits() & ~ends;
            if ((same | ends) == 0) continue;
            // Nothing to guess: all bits where the pair is there, none where it is not.
            var found = 0 - (same + byte.MaxValue >> 8);
            return (int)((eight + (uint)BitOperations.TrailingZeroCount(same)) & found);
        }
    }

    /// <summary>Gives a pair a number of 1 or more, over the one that it has; returns its place.</summary>
    public int Set(char first, char second, ushort number)
    {
        var row = _rows[first];
        for (var at = Hash(second); ; at++)
        {
            var eight = (int)Eight(row, at);
            for (var place = eight; place < eight + Together; place++)
            {
                if (_pairs[place] != 0 && _pairs[place] >> 16 != second) continue;
                _pairs[place] = (uint)second << 16 | number;
                return place;
            }
        }
    }

    /// <summary>Where an eight of a row begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Eight(uint row, uint at) => ((row >> MaskBits) + (at & row & (MostEights - 1))) * Together;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Hash(char second) => second * 0x9E3779B1u >> 16;
}
