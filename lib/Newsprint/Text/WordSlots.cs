using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words packed into numbers, with what is known of each: one open-addressed table, nothing allocated to look up.</summary>
/// <param name="size">Places: a power of two, about twice as many as there are words.</param>
sealed class WordSlots<T>(int size) where T : struct
{
    /// <summary>A word beside what is known of it, so that a look-up reads one stretch of memory.</summary>
    struct Place
    {
        public ulong Word;
        public T Known;
    }

    /// <summary>One more than there are slots: the last stays empty.</summary>
    readonly Place[] _places = new Place[size + 1];

    /// <summary>What is known of a word; the default where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Find(ulong word)
    {
        var places = _places;
        var slot = Slot(word);
        while (places[slot].Word != word)
        {
            if (places[slot].Word == 0) return ref places[^1].Known;
            slot = (slot + 1) & (size - 1);
        }
        return ref places[slot].Known;
    }

    /// <summary>Where what is known of a word stands, made where it is not there.</summary>
    public ref T At(ulong word)
    {
        var slot = Slot(word);
        while (_places[slot].Word != word && _places[slot].Word != 0) slot = (slot + 1) & (size - 1);
        _places[slot].Word = word;
        return ref _places[slot].Known;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Slot(ulong word) => (int)(word * 0x9E3779B97F4A7C15u >> 40) & (size - 1);
}
