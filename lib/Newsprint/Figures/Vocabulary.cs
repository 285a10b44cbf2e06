using System.Globalization;
using System.Text;

namespace Newsprint;

/// <summary>Words of up to four characters with their class and cost, from <c>vocabulary.tsv</c>, <c>terms.tsv</c> and <c>cues.tsv</c>.</summary>
sealed class Vocabulary
{
    const int LongestWord = 4;
    const double Words = 6e7;
    readonly Dictionary<ulong, Entry> _entries;
    readonly byte[] _longest = new byte[char.MaxValue + 1];

    /// <param name="Class">The letter of vocabulary.tsv.</param>
    /// <param name="Cost">Negative log of the relative frequency.</param>
    /// <param name="Cue">What the word says about figures near it.</param>
    public readonly record struct Entry(char Class, float Cost, Cue Cue);

    public static Vocabulary Default { get; } = new();

    Vocabulary()
    {
        _entries = new(60_000);
        foreach (var line in Lines("vocabulary.tsv"))
        {
            var (word, kind, count) = Cells(line);
            Add(word, new Entry(kind[0], CostOf(count), Cue.None));
        }
        foreach (var line in Lines("terms.tsv"))
        {
            var (word, kind, count) = Cells(line);
            _entries.Remove(Key(word));
            Add(word, new Entry(kind[0], CostOf(count), Cue.None));
        }
        foreach (var line in Lines("cues.tsv"))
        {
            var (word, kind, cue) = Cells(line);
            Add(word, new Entry(kind[0], CostOf(word, CueNames.Parse(cue)), CueNames.Parse(cue)));
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out Entry entry) => _entries.TryGetValue(Key(word), out entry);

    public int Longest(char first) => _longest[first];

    void Add(ReadOnlySpan<char> word, Entry entry)
    {
        if (word.Length > LongestWord) return;
        ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_entries, Key(word), out var exists);
        known = exists ? new Entry(entry.Class, Math.Min(known.Cost, entry.Cost), entry.Cue | known.Cue) : entry;
        _longest[word[0]] = Math.Max(_longest[word[0]], (byte)word.Length);
    }

    /// <summary>A cue is likelier in a sentence about figures than in prose at large; one of a single character is part of too many words, a suffix of most.</summary>
    static float CostOf(string word, Cue cue) => cue == Cue.Suffix ? 16f : word.Length > 1 ? 7.5f : 9f;

    static float CostOf(string count) => (float)-Math.Log(int.Parse(count, CultureInfo.InvariantCulture) / Words);

    static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var c in word) key = key << 16 | c;
        return key;
    }

    static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    static (string, string, string) Cells(string line)
    {
        var first = line.IndexOf('\t');
        var second = line.IndexOf('\t', first + 1);
        return (line[..first], line[(first + 1)..second], line[(second + 1)..]);
    }
}
