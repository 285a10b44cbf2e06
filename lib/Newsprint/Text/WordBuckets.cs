using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>
/// Words by one of their characters: a text that has no such character is told by a bit, the others by one vectorised search.
/// </summary>
sealed class WordBuckets
{
    /// <summary>
    /// A bit for each sixty-fourth of all characters in which one lies that some word has, told by the lowest bits of a character; and by
    /// the next ones.
    /// </summary>
    readonly ulong _some, _others;
    readonly char[] _keys;
    /// <summary>
    /// The words of each key one behind the other, in the order given; <c>_starts</c> has one entry more than there are keys.
    /// </summary>
    readonly string[] _words;
    readonly int[] _starts;

    /// <param name="words">In the order in which those of a character are to be gone through.</param>
    /// <param name="key">The character by which a word is found.</param>
    public WordBuckets(string[] words, Func<string, char> key)
    {
        var keys = new List<char>();
        foreach (var word in words)
            if (!keys.Contains(key(word))) keys.Add(key(word));
        (_keys, _words, _starts) = ([.. keys], new string[words.Length], new int[keys.Count + 1]);
        var filled = 0;
        for (var at = 0; at < _keys.Length; at++)
        {
            foreach (var word in words)
                if (key(word) == _keys[at]) _words[filled++] = word;
            _starts[at + 1] = filled;
            _some |= 1UL << _keys[at];
            _others |= 1UL << (_keys[at] >> 6);
        }
    }

    /// <summary>Words by the character that they begin with.</summary>
    public static WordBuckets ByFirst(string[] words) => new(words, word => word[0]);

    /// <summary>Each character by which there are words.</summary>
    public ReadOnlySpan<char> Keys => _keys;

    /// <summary>False where there is no word of any of some characters, each told by the sixty-fourth in which it lies.</summary>
    public bool MayBeAmong(ulong characters) => (_some & characters) != 0;

    /// <summary>The words of a character; empty where there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<string> Of(char key) => (_some >> key & _others >> (key >> 6) & 1) == 0 ? default : Found(key);

    ReadOnlySpan<string> Found(char key) =>
        _keys.AsSpan().IndexOf(key) is >= 0 and var at ? _words.AsSpan(_starts[at].._starts[at + 1]) : default;
}
