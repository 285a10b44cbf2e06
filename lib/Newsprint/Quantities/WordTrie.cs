namespace Newsprint;

/// <summary>Words of a table with what they mean; finds the longest that stands at a place in a text.</summary>
/// <remarks>Not changed once built: safe to read from several threads.</remarks>
sealed class WordTrie<T> where T : class
{
    readonly Dictionary<int, int> next = [];
    readonly List<T?> values = [null];

    /// <summary>Adds a word, or replaces what it means.</summary>
    public void Add(ReadOnlySpan<char> word, T value)
    {
        var node = 0;
        foreach (var c in word)
        {
            var key = node << 16 | c;
            if (!next.TryGetValue(key, out var child))
            {
                child = values.Count;
                values.Add(null);
                next.Add(key, child);
            }
            node = child;
        }
        values[node] = value;
    }

    /// <summary>The longest word that begins at an offset; null, with length 0, where none does.</summary>
    public T? Longest(ReadOnlySpan<char> text, int at, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = at; i < text.Length && next.TryGetValue(node << 16 | text[i], out node); i++)
            if (values[node] is { } value) (found, length) = (value, i + 1 - at);
        return found;
    }

    /// <summary>The longest word that ends at an offset, in a trie whose words were added from their end; null where none does.</summary>
    public T? LongestBefore(ReadOnlySpan<char> text, int end, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = end - 1; i >= 0 && next.TryGetValue(node << 16 | text[i], out node); i--)
            if (values[node] is { } value) (found, length) = (value, end - i);
        return found;
    }
}
