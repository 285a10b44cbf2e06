using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words packed into numbers, with what is known of each: one open-addressed table, nothing allocated to look up.</summary>
/// <param name="size">Places: a power of two, about twice as many as there are words.</param>
sealed class WordSlots<T>(int size) where T : struct
{
    readonly ulong[] _words = new ulong[size];
    readonly T[] _known = new T[size + 1];

    /// <summary>What is known of a word; the default where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Find(ulong word)
    {
        var words = _words;
        var slot = Slot(word);
        while (words[slot] != word)
        {
            if (words[slot] == 0) return ref _known[^1];
            slot = (slot + 1) & (words.Length - 1);
        }
        return ref _known[slot];
    }

    /// <summary>Where what is known of a word stands, made where it is not there.</summary>
    public ref T At(ulong word)
    {
        var slot = Slot(word);
        while (_words[slot] != word && _words[slot] != 0) slot = (slot + 1) & (_words.Length - 1);
        _words[slot] = word;
        return ref _known[slot];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Slot(ulong word) => (int)(word * 0x9E3779B97F4A7C15u >> 40) & (_words.Length - 1);
}
