using System.Collections.Frozen;

namespace Newsprint;

/// <summary>The words of a table of two columns, word and class, by class.</summary>
sealed class WordTable
{
    readonly FrozenDictionary<string, WordGroup> _byClass;

    /// <summary>Reads an embedded table; comment lines begin with #, the first other line names the columns.</summary>
    public WordTable(string resource)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        _byClass = Rows(reader)
            .GroupBy(row => row.Class)
            .ToFrozenDictionary(group => group.Key, group => new WordGroup([.. group.Select(row => row.Word).OrderByDescending(word => word.Length)]));
    }

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

    static IEnumerable<(string Word, string Class)> Rows(StreamReader reader)
    {
        var named = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (named && line.Split('\t') is [var word, var kind, ..]) yield return (word, kind);
            named = true;
        }
    }
}
