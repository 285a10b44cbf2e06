using System.Collections.Frozen;
using System.Globalization;

namespace Newsprint;

/// <summary>The words of times.tsv.</summary>
static class TimeWords
{
    static readonly FrozenDictionary<string, TimeWord> Words = WordRows.Embedded("times.tsv", "word", "rule", "argument")
        .ToFrozenDictionary(row => row[0], row => new TimeWord(row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[0].Length));
    static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> ByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly int Longest = Words.Keys.Max(word => word.Length);
    static readonly FrozenSet<int> Openings = Words.Keys.Select(word => Pair(word[0], word[1])).ToFrozenSet();

    /// <summary>Every word.</summary>
    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The longest word that a text begins with; null when none.</summary>
    public static TimeWord? Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !Openings.Contains(Pair(text[0], text[1]))) return null;
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
            if (ByText.TryGetValue(text[..length], out var word)) return word;
        return null;
    }

    static int Pair(char a, char b) => a << 16 | b;
}
