using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Words of the language and how rare each is: what tells whether an edge runs through a word.</summary>
/// <remarks>Words of up to four characters, packed into one number each, in open-addressed tables: nothing is allocated to look up.</remarks>
sealed class Lexicon
{
    public const int LongestWord = 4;

    /// <summary>Cost of a character that no word accounts for.</summary>
    const double Unknown = 15;

    const int WordSlots = 1 << 17;
    const int PairSlots = 1 << 18;

    static readonly Lazy<Lexicon> Loaded = new(Load);

    readonly ulong[] _words = new ulong[WordSlots];
    readonly float[] _costs = new float[WordSlots];
    readonly uint[] _pairs = new uint[PairSlots];
    readonly float[] _frequencies = new float[PairSlots];

    public static Lexicon Default => Loaded.Value;

    /// <summary>-ln of a word's frequency; null when it is no word.</summary>
    public double? Cost(ReadOnlySpan<char> word) => word.Length is 0 or > LongestWord ? null : Find(Pack(word));

    /// <summary>How often two characters stand together in the language's words, of all pairs; small where they never do.</summary>
    public double PairFrequency(char left, char right)
    {
        var key = (uint)left << 16 | right;
        for (var slot = Slot(key, PairSlots); _pairs[slot] != 0; slot = (slot + 1) & (PairSlots - 1))
            if (_pairs[slot] == key) return _frequencies[slot];
        return 1e-7;
    }

    /// <summary>Cost of the likeliest cut of a text into words; at most 24 characters are read.</summary>
    public double Cut(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, 24)];
        Span<double> best = stackalloc double[25];
        best[0] = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            var cost = double.MaxValue;
            ulong key = 0;
            for (var length = 1; length <= Math.Min(LongestWord, end); length++)
            {
                key |= (ulong)text[end - length] << (16 * (length - 1));
                if ((Find(key) ?? (length == 1 ? Unknown : null)) is { } word) cost = Math.Min(cost, best[end - length] + word);
            }
            best[end] = cost;
        }
        return best[text.Length];
    }

    /// <summary>The characters of a word, the last one lowest.</summary>
    static ulong Pack(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var c in word) key = key << 16 | c;
        return key;
    }

    double? Find(ulong key)
    {
        for (var slot = Slot(key, WordSlots); _words[slot] != 0; slot = (slot + 1) & (WordSlots - 1))
            if (_words[slot] == key) return _costs[slot];
        return null;
    }

    void Add(ReadOnlySpan<char> word, float cost)
    {
        if (word.Length > LongestWord) return;
        var key = Pack(word);
        var slot = Slot(key, WordSlots);
        while (_words[slot] != 0) slot = (slot + 1) & (WordSlots - 1);
        (_words[slot], _costs[slot]) = (key, cost);
        for (var i = 1; i < word.Length; i++) AddPair((uint)word[i - 1] << 16 | word[i], MathF.Exp(-cost));
    }

    void AddPair(uint key, float frequency)
    {
        var slot = Slot(key, PairSlots);
        while (_pairs[slot] != 0 && _pairs[slot] != key) slot = (slot + 1) & (PairSlots - 1);
        _pairs[slot] = key;
        _frequencies[slot] += frequency;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Slot(ulong key, int slots) => (int)(key * 0x9E3779B97F4A7C15u >> 40) & (slots - 1);

    static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(stream);
        var lexicon = new Lexicon();
        foreach (var line in reader.ReadToEnd().AsSpan().EnumerateLines())
            if (!line.IsEmpty && line[0] != '#' && line.IndexOf('\t') is var tab)
                lexicon.Add(line[..tab], int.Parse(line[(tab + 1)..], System.Globalization.CultureInfo.InvariantCulture) / 10f);
        return lexicon;
    }
}
