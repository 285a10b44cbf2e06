namespace Newsprint;

/// <summary>Words of one class, the longest first.</summary>
sealed class WordGroup(string[] words)
{
    // Each is made when it is first asked for: most groups are asked for one thing only.
    WordBuckets ByFirst => field ??= WordBuckets.ByFirst(words);
    WordBuckets ByLast => field ??= new(words, word => word[^1]);
    WordSearch Search => field ??= new(ByFirst);

    /// <summary>Each of them.</summary>
    public ReadOnlySpan<string> All => words;

    /// <summary>The characters that they begin with.</summary>
    public string Firsts => ByFirst.Keys.ToString();

    /// <summary>The longest that a text begins with; null when none.</summary>
    public string? Start(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        foreach (var word in ByFirst.Of(text[0]))
            if (text.StartsWith(word)) return word;
        return null;
    }

    /// <summary>How long the longest is that a text begins with; 0 when none.</summary>
    public int StartLength(ReadOnlySpan<char> text) => Start(text)?.Length ?? 0;

    /// <summary>The longest that a text ends with; null when none.</summary>
    public string? End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        foreach (var word in ByLast.Of(text[^1]))
            if (text.EndsWith(word)) return word;
        return null;
    }

    /// <summary>False where none begins with any of some characters, each told by a bit for the sixty-fourth in which it lies.</summary>
    public bool MayBeAmong(ulong firsts) => ByFirst.MayBeAmong(firsts);

    /// <summary>True when a text is one of them.</summary>
    public bool Has(ReadOnlySpan<char> text) => Start(text) is { } word && word.Length == text.Length;

    /// <summary>The first in a text, the longest there; null when none stands in it.</summary>
    public string? Find(ReadOnlySpan<char> text) => Search.IndexIn(text) is >= 0 and var at ? Start(text[at..]) : null;

    /// <summary>Where the first of them stands in a text; -1 when none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => Search.IndexIn(text);

    /// <summary>True when one of them stands in a text.</summary>
    public bool In(ReadOnlySpan<char> text) => Search.In(text);
}
