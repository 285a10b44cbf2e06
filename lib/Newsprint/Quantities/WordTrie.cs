namespace Newsprint;

/// <summary>Words of a table with what they mean; finds the longest that stands at a place in a text.</summary>
/// <remarks>Not changed once built: safe to read from several threads.</remarks>
sealed class WordTrie<T> where T : class
{
    /// <summary>The node behind another by a character: by the number of the one and the other packed.</summary>
    WordSlots<uint, int> next = new(1 << 6);
    readonly List<uint> edges = [];
    readonly List<T?> values = [null];

    /// <summary>Adds a word, or replaces what it means.</summary>
    public void Add(ReadOnlySpan<char> word, T value)
    {
        var node = 0;
        foreach (var c in word)
        {
            var edge = Edge(node, c);
            node = next.Find(edge);
            if (node == 0) node = AddNode(edge);
        }
        values[node] = value;
    }

    /// <summary>Nodes are numbered in the order of the edges that lead to them, from 1 on.</summary>
    int AddNode(uint edge)
    {
        edges.Add(edge);
        values.Add(null);
        if (edges.Count * 3 > next.Size)
        {
            next = new(next.Size * 2);
            for (var node = 1; node < edges.Count; node++) next.At(edges[node - 1]) = node;
        }
        return next.At(edge) = edges.Count;
    }

    static uint Edge(int node, char c) => checked((ushort)node) * 0x10000u | c;

    /// <summary>The longest word that begins at an offset; null, with length 0, where none does.</summary>
    public T? Longest(ReadOnlySpan<char> text, int at, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = at; i < text.Length && next.Find(Edge(node, text[i])) is > 0 and var child; i++)
            if (values[node = child] is { } value) (found, length) = (value, i + 1 - at);
        return found;
    }

    /// <summary>The longest word that ends at an offset, in a trie whose words were added from their end; null where none does.</summary>
    public T? LongestBefore(ReadOnlySpan<char> text, int end, out int length)
    {
        (T? found, length) = (null, 0);
        var node = 0;
        for (var i = end - 1; i >= 0 && next.Find(Edge(node, text[i])) is > 0 and var child; i--)
            if (values[node = child] is { } value) (found, length) = (value, end - i);
        return found;
    }
}
