using System.Buffers;

namespace Newsprint;

/// <summary>Words looked for in a text all at once: one vectorised search for the characters that they begin with.</summary>
/// <remarks>
/// The framework's own search for several strings is fast where they begin with Latin letters, and goes character by character where they
/// do not.
/// </remarks>
sealed class WordSearch(WordBuckets byFirst)
{
    readonly SearchValues<char> _firsts = SearchValues.Create(byFirst.Keys);

    public WordSearch(params string[] words) : this(WordBuckets.ByFirst(words)) { }

    /// <summary>True when one of the words stands in a text.</summary>
    public bool In(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the words stands in a text; -1 when none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(_firsts); at >= 0;)
        {
            if (Begins(text[at..])) return at;
            var next = text[(at + 1)..].IndexOfAny(_firsts);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return -1;
    }

    bool Begins(ReadOnlySpan<char> text)
    {
        foreach (var word in byFirst.Of(text[0]))
            if (text.StartsWith(word)) return true;
        return false;
    }
}
