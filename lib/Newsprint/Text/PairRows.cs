using System.Numerics;
using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>
/// Pairs of characters, with what is known of each. Those of one first character lie together, so that what common characters need stays
/// near.
/// </summary>
/// <remarks>
/// Each row is an open-addressed table of second characters, each beside what is known of the pair: a look-up waits for memory once.
/// </remarks>
sealed class PairRows<T> where T : struct
{
    /// <summary>
    /// Where the places of a first character begin, and the mask of their number less one. Those that have none share the first place,
    /// which stays empty.
    /// </summary>
    struct Row
    {
        public uint Start, Mask;
    }

    struct Place
    {
        public char Second;
        public T Known;
    }

    readonly Row[] _rows = new Row[char.MaxValue + 1];
    readonly Place[] _places;

    /// <param name="counts">By first character: at least as many as there are pairs that begin with it.</param>
    public PairRows(ReadOnlySpan<int> counts)
    {
        var end = 1u;
        for (var first = 0; first < counts.Length; first++)
        {
            if (counts[first] == 0) continue;
            var length = BitOperations.RoundUpToPowerOf2((uint)counts[first] * 3 / 2 + 1);
            _rows[first] = new() { Start = end, Mask = length - 1 };
            end += length;
        }
        _places = new Place[end];
    }

    /// <summary>What is known of the pair in a place.</summary>
    public ref T this[int place] => ref _places[place].Known;

    /// <summary>The place of a pair; false where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(char first, char second, out int place)
    {
        var (places, row) = (_places, _rows[first]);
        for (var at = Hash(second); ; at++)
        {
            place = (int)(row.Start + (at & row.Mask));
            if (places[place].Second == second) return true;
            if (places[place].Second == '\0') return false;
        }
    }

    /// <summary>Where what is known of a pair stands, made where it is not there.</summary>
    public ref T At(char first, char second)
    {
        if (!TryFind(first, second, out var place)) _places[place].Second = second;
        return ref _places[place].Known;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Hash(char second) => second * 0x9E3779B1u >> 16;
}
