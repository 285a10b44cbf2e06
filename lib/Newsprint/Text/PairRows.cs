using System.Numerics;
using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Pairs of characters, with what is known of each. Those of one first character lie together, so that what common characters need stays near.</summary>
/// <remarks>Each row is an open-addressed table of second characters, apart from what is known of them: most pairs of a text are not there, and cost two bytes.</remarks>
sealed class PairRows<T> where T : struct
{
    /// <summary>By first character: where its row begins and, in the last five bits, the logarithm of its length. All that have none share the first place, which stays empty.</summary>
    readonly uint[] _rows = new uint[char.MaxValue + 1];
    readonly char[] _seconds;
    readonly T[] _known;

    /// <param name="counts">By first character: at least as many as there are pairs that begin with it.</param>
    public PairRows(ReadOnlySpan<int> counts)
    {
        var end = 1u;
        for (var first = 0; first < counts.Length; first++)
        {
            if (counts[first] == 0) continue;
            var log = BitOperations.Log2((uint)counts[first] * 3 / 2) + 1;
            _rows[first] = end << 5 | (uint)log;
            end += 1u << log;
        }
        (_seconds, _known) = (new char[end], new T[end]);
    }

    /// <summary>What is known of the pair in a place.</summary>
    public ref T this[int place] => ref _known[place];

    /// <summary>The place of a pair; false where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(char first, char second, out int place)
    {
        var (seconds, row) = (_seconds, _rows[first]);
        for (var at = Hash(second); ; at++)
        {
            place = PlaceIn(row, at);
            if (seconds[place] == second) return true;
            if (seconds[place] == '\0') return false;
        }
    }

    /// <summary>What is known of a pair that stands where it would be looked for first, else anything. Whoever asks this of many pairs before finding each waits for memory once, not once for each.</summary>
    /// <remarks>There is no branch in it: a processor that foretells one wrongly would wait.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Peek(char first, char second)
    {
        var place = PlaceIn(_rows[first], Hash(second));
        return ref _known[place & -Unsafe.BitCast<bool, byte>(_seconds[place] == second)];
    }

    /// <summary>Where what is known of a pair stands, made where it is not there.</summary>
    public ref T At(char first, char second)
    {
        if (!TryFind(first, second, out var place)) _seconds[place] = second;
        return ref _known[place];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int PlaceIn(uint row, uint at) => (int)((row >> 5) + (at & (1u << (int)(row & 31)) - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Hash(char second) => second * 0x9E3779B1u >> 16;
}
