using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words of a table with what they mean; finds the longest that stands at a place in a text.</summary>
/// <remarks>Not changed once built: safe to read from several threads.</remarks>
sealed class WordTrie<T> where T : class
{
    /// <summary>What a character adds to those before it: where one goes on from there, and what they mean together.</summary>
    struct Step
    {
        public int Node;
        public T? Value;
    }

    readonly List<ulong> _keys = [];
    int _size = 64;
    WordSlots<Step> _steps = new(64);

    /// <summary>Adds a word, or replaces what it means.</summary>
    public void Add(ReadOnlySpan<char> word, T value)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            ref var step = ref At(Key(node, word[i]));
            node = step.Node;
            if (i == word.Length - 1) step.Value = value;
        }
    }

    /// <summary>The longest word that begins at an offset; null, with length 0, where none does.</summary>
    public T? Longest(ReadOnlySpan<char> text, int at, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = at; i < text.Length && Goes(ref node, text[i], out var value); i++)
            if (value is not null) (found, length) = (value, i + 1 - at);
        return found;
    }

    /// <summary>The longest word that ends at an offset, in a trie whose words were added from their end; null where none does.</summary>
    public T? LongestBefore(ReadOnlySpan<char> text, int end, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = end - 1; i >= 0 && Goes(ref node, text[i], out var value); i--)
            if (value is not null) (found, length) = (value, end - i);
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Goes(ref int node, char on, out T? value)
    {
        ref readonly var step = ref _steps.Find(Key(node, on));
        (node, value) = (step.Node, step.Value);
        return node > 0;
    }

    static ulong Key(int node, char on) => (ulong)(uint)node << 16 | on;

    /// <summary>The step of a key, made where there is none; the table has room for twice as many.</summary>
    ref Step At(ulong key)
    {
        if (_steps.Find(key).Node > 0) return ref _steps.At(key);
        _keys.Add(key);
        if (2 * _keys.Count > _size)
        {
            var before = _steps;
            _steps = new(_size *= 2);
            foreach (var one in _keys) _steps.At(one) = before.Find(one);
        }
        ref var step = ref _steps.At(key);
        step.Node = _keys.Count;
        return ref step;
    }
}
