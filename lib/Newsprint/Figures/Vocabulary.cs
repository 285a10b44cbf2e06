using System.Globalization;

namespace Newsprint;

/// <summary>Words of up to four characters with their class and cost, from <c>words.tsv</c>, the tables that add to it and <c>cues.tsv</c>.</summary>
/// <remarks>
/// Cutting asks for every stretch of text whether it is a word. So words of one character stand in a table of their own, those of
/// two in one that also says how long words that begin so get, and longer ones are looked for only where that says so.
/// </remarks>
sealed class Vocabulary
{
    /// <summary>Words that the dictionary lacks or files amiss: of economic news, of public affairs, ordinary ones.</summary>
    static readonly string[] s_additions = ["terms.tsv", "affairs.tsv", "ordinary.tsv"];

    readonly Entry[] _ones = new Entry[char.MaxValue + 1];
    readonly WordSlots<Pair> _twos = new(1 << 17);
    readonly WordSlots<Entry> _longer = new(1 << 15);
    /// <summary>The second and third characters of longer words.</summary>
    readonly PairFilter _inLonger = new();

    /// <param name="Class">The letter of words.tsv.</param>
    /// <param name="Cost">Negative log of the relative frequency.</param>
    /// <param name="Cue">What the word says about figures near it.</param>
    public readonly record struct Entry(char Class, float Cost, Cue Cue)
    {
        public bool IsWord => Class != '\0';
    }

    /// <summary>Two characters: the word that they are, if any, and the length of the longest that begins with them.</summary>
    public struct Pair
    {
        public Entry Word;
        public int Longest;
    }

    public static Vocabulary Default { get; } = new();

    Vocabulary()
    {
        WordList.Read((word, kind, frequency) =>
        {
            if (kind != '-') At(word) = new Entry(kind, CostOf(frequency), Cue.None);
        });
        foreach (var (word, kind, count) in s_additions.SelectMany(Rows))
            if (word.Length <= WordList.LongestWord) At(WordList.Pack(word)) = new Entry(kind[0], CostOf(int.Parse(count, CultureInfo.InvariantCulture)), Cue.None);
        foreach (var (word, kind, cue) in Rows("cues.tsv"))
            if (word.Length <= WordList.LongestWord) AddCue(ref At(WordList.Pack(word)), kind[0], CostOf(word, CueNames.Parse(cue)), CueNames.Parse(cue));
    }

    /// <summary>The entry of a word; false when it is none.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out Entry entry)
    {
        entry = word.Length switch
        {
            1 => _ones[word[0]],
            2 => _twos.Find(WordList.Pack(word)).Word,
            3 or 4 => _longer.Find(WordList.Pack(word)),
            _ => default,
        };
        return entry.IsWord;
    }

    public ref readonly Entry One(char word) => ref _ones[word];

    public ref readonly Pair Two(char first, char second) => ref _twos.Find((ulong)first << 16 | second);

    public ref readonly Entry Longer(ulong word) => ref _longer.Find(word);

    /// <summary>True where a word of three or more characters may have these as its second and third.</summary>
    public bool MayBeInLonger(char second, char third) => _inLonger.MayHave(second, third);

    /// <summary>Reads what will be asked of a character and of it with the next one; the number means nothing.</summary>
    public ulong Peek(char first, char second) => _ones[first].Class ^ _twos.Peek((ulong)first << 16 | second);

    /// <summary>The place of a word of up to four characters, made where there is none.</summary>
    ref Entry At(ulong word)
    {
        if (word <= 0xFFFF) return ref _ones[word];
        if (word <= 0xFFFF_FFFF) return ref _twos.At(word).Word;
        var length = word <= 0xFFFF_FFFF_FFFF ? 3 : 4;
        _inLonger.Add((char)(word >> (length - 2) * 16), (char)(word >> (length - 3) * 16));
        ref var begins = ref _twos.At(word >> (length - 2) * 16);
        begins.Longest = Math.Max(begins.Longest, length);
        return ref _longer.At(word);
    }

    static void AddCue(ref Entry known, char kind, float cost, Cue cue) =>
        known = known.IsWord ? new Entry(kind, Math.Min(known.Cost, cost), cue | known.Cue) : new Entry(kind, cost, cue);

    /// <summary>A cue is likelier in a sentence about figures than in prose at large; one of a single character is part of too many words, a suffix of most.</summary>
    static float CostOf(string word, Cue cue) => cue == Cue.Suffix ? 16f : word.Length > 1 ? 7.5f : 9f;

    static float CostOf(int frequency) => (float)-Math.Log(frequency / 6e7);

    static IEnumerable<(string, string, string)> Rows(string table)
    {
        using var reader = Resource.Open(table);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var word, var kind, var what]) yield return (word, kind, what);
    }
}
