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
}
