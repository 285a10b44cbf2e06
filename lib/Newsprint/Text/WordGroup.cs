using System.Buffers;

namespace Newsprint;

/// <summary>Words of one class, the longest first; most texts are told apart by one character.</summary>
sealed class WordGroup(string[] words)
{
    readonly SearchValues<char> _firsts = SearchValues.Create(FirstsOf(words));
    readonly SearchValues<char> _lasts = SearchValues.Create([.. words.Select(word => word[^1])]);
    readonly WordSearch _words = new(words);

    /// <summary>Each of them.</summary>
    public ReadOnlySpan<string> All => words;

    /// <summary>The characters that they begin with.</summary>
    public string Firsts => FirstsOf(words);

    static string FirstsOf(string[] words) => string.Concat(words.Select(word => word[0]));

    /// <summary>The longest that a text begins with; null when none.</summary>
    public string? Start(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.Contains(text[0])) return null;
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>The longest that a text ends with; null when none.</summary>
    public string? End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_lasts.Contains(text[^1])) return null;
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>True when a text is one of them.</summary>
    public bool Has(ReadOnlySpan<char> text) => Start(text) is { } word && word.Length == text.Length;

    /// <summary>The first in a text, the longest there; null when none stands in it.</summary>
    public string? Find(ReadOnlySpan<char> text) => _words.IndexIn(text) is >= 0 and var at ? Start(text[at..]) : null;

    /// <summary>Where the first of them stands in a text; -1 when none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => _words.IndexIn(text);

    /// <summary>True when one of them stands in a text.</summary>
    public bool In(ReadOnlySpan<char> text) => _words.In(text);
}
