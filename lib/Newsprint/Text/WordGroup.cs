namespace Newsprint;

/// <summary>Words of one class, the longest first; most texts are told apart by one character.</summary>
sealed class WordGroup(string[] words)
{
    /// <summary>A bit for each sixty-fourth of all characters in which one lies that words begin, or end, with.</summary>
    readonly ulong _firsts = BitsOf(FirstsOf(words)), _lasts = BitsOf(string.Concat(words.Select(word => word[^1])));
    readonly WordSearch _words = new(words);

    /// <summary>Each of them.</summary>
    public ReadOnlySpan<string> All => words;

    /// <summary>The characters that they begin with.</summary>
    public string Firsts => FirstsOf(words);

    static string FirstsOf(string[] words) => string.Concat(words.Select(word => word[0]));

    static ulong BitsOf(string characters)
    {
        var bits = 0UL;
        foreach (var c in characters) bits |= 1UL << c;
        return bits;
    }

    /// <summary>The longest that a text begins with; null when none.</summary>
    public string? Start(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (_firsts >> text[0] & 1) == 0) return null;
        foreach (var word in words)
            if (word[0] == text[0] && text.StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>The longest that a text ends with; null when none.</summary>
    public string? End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (_lasts >> text[^1] & 1) == 0) return null;
        foreach (var word in words)
            if (word[^1] == text[^1] && text.EndsWith(word, StringComparison.Ordinal)) return word;
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
