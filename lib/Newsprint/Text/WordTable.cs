using System.Collections.Frozen;

namespace Newsprint;

/// <summary>The words of a table of two columns, word and class, by class.</summary>
/// <param name="resource">The table's file name.</param>
sealed class WordTable(string resource)
{
    readonly FrozenDictionary<string, WordGroup> _byClass = WordRows.Embedded(resource, "word", "class")
        .GroupBy(row => row[1])
        .ToFrozenDictionary(group => group.Key,
            group => new WordGroup([.. group.Select(row => row[0]).OrderByDescending(word => word.Length)]));

    /// <summary>The words of a class.</summary>
    public WordGroup this[string kind] => _byClass[kind];

    /// <summary>Every class.</summary>
    public IEnumerable<string> Classes => _byClass.Keys;

    /// <summary>The words of a class, longest first.</summary>
    public ReadOnlySpan<string> Of(string kind) => _byClass[kind].All;

    /// <summary>True when some word of the class stands in the text.</summary>
    public bool In(ReadOnlySpan<char> text, string kind) => _byClass[kind].In(text);

    /// <summary>The first word of the class in the text, the longest there; null when none stands in it.</summary>
    public string? Find(ReadOnlySpan<char> text, string kind) => _byClass[kind].Find(text);

    /// <summary>The longest word of the class that the text begins with; null for none.</summary>
    public string? At(ReadOnlySpan<char> text, string kind) => _byClass[kind].Start(text);
}
