using System.Numerics;
using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words packed into numbers, with what is known of each: one open-addressed table, nothing allocated to look up.</summary>
/// <typeparam name="TWord">The smallest number that all words fit: tables of pairs of characters stay near if a pair takes no more than it needs.</typeparam>
/// <typeparam name="T">What is known.</typeparam>
/// <param name="size">Places: a power of two, about twice as many as there are words.</param>
sealed class WordSlots<TWord, T>(int size) where TWord : struct, IBinaryInteger<TWord> where T : struct
{
    /// <summary>A word beside what is known of it, so that a look-up reads one stretch of memory.</summary>
    struct Place
    {
        public TWord Word;
        public T Known;
    }

    /// <summary>One more than there are slots: the last stays empty.</summary>
    readonly Place[] _places = new Place[size + 1];

    /// <summary>How many places there are.</summary>
    public int Size => size;

    /// <summary>What is known of a word; the default where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Find(TWord word) => ref _places[SlotOf(word)].Known;

    /// <summary>What is known of the word in a slot.</summary>
    public ref readonly T this[int slot] => ref _places[slot].Known;

    /// <summary>The slot of a word; that behind all others, which is empty, where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SlotOf(TWord word)
    {
        var places = _places;
        var slot = Slot(word);
        while (places[slot].Word != word)
        {
            if (places[slot].Word == TWord.Zero) return places.Length - 1;
            slot = (slot + 1) & (size - 1);
        }
        return slot;
    }

    /// <summary>What stands where a word would be looked for first. Whoever asks this of many words before finding each waits for memory once, not once for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TWord Peek(TWord word) => _places[Slot(word)].Word;

    /// <summary>Where what is known of a word stands, made where it is not there.</summary>
    public ref T At(TWord word) => ref _places[Make(word)].Known;

    /// <summary>The slot of a word, made where it is not there.</summary>
    public int Make(TWord word)
    {
        var slot = Slot(word);
        while (_places[slot].Word != word && _places[slot].Word != TWord.Zero) slot = (slot + 1) & (size - 1);
        _places[slot].Word = word;
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Slot(TWord word) => (int)(ulong.CreateTruncating(word) * 0x9E3779B97F4A7C15u >> 40) & (size - 1);
}
