using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;

namespace Newsprint;

/// <summary>The words of times.tsv.</summary>
static class TimeWords
{
    static readonly FrozenDictionary<string, TimeWord> Words = WordRows.Embedded("times.tsv", "word", "rule", "argument")
        .ToFrozenDictionary(row => row[0], row => new TimeWord(row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[0].Length));
    static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> ByText =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();
    /// <summary>By the first two characters of words: a bit for each length there is.</summary>
    static readonly WordSlots<uint> Lengths = LengthsOf(Words.Keys);

    /// <summary>Every word.</summary>
    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The longest word that a text begins with; null when none.</summary>
    public static TimeWord? Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return null;
        for (var lengths = Lengths.Find((uint)text[0] << 16 | text[1]); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            if (length <= text.Length && ByText.TryGetValue(text[..length], out var word)) return word;
            lengths &= ~(1u << length);
        }
        return null;
    }

    static WordSlots<uint> LengthsOf(IEnumerable<string> words)
    {
        var lengths = new WordSlots<uint>(1 << 10);
        foreach (var word in words) lengths.At((uint)word[0] << 16 | word[1]) |= 1u << word.Length;
        return lengths;
    }
}
