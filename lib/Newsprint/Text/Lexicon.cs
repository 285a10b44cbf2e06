namespace Newsprint;

/// <summary>Words of the language and how rare each is: what tells whether an edge runs through a word.</summary>
sealed class Lexicon
{
    public const int LongestWord = WordList.LongestWord;

    /// <summary>Cost of a character that no word accounts for.</summary>
    const double Unknown = 15;

    /// <summary>Rarer words tell nothing about an edge.</summary>
    const int LeastFrequency = 50;

    static readonly Lazy<Lexicon> Loaded = new(() => new Lexicon());

    readonly WordSlots<float> _costs = new(1 << 17);
    readonly WordSlots<float> _pairs = new(1 << 18);

    Lexicon() => WordList.Read(Add);

    public static Lexicon Default => Loaded.Value;

    /// <summary>-ln of a word's frequency; null when it is no word.</summary>
    public double? Cost(ReadOnlySpan<char> word) => word.Length is 0 or > LongestWord ? null : Find(WordList.Pack(word));

    /// <summary>How often two characters stand together in the language's words, of all pairs; small where they never do.</summary>
    public double PairFrequency(char left, char right)
    {
        return _pairs.Find((ulong)left << 16 | right) is > 0 and var frequency ? frequency : 1e-7;
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

    double? Find(ulong word) => _costs.Find(word) is > 0 and var cost ? cost : null;

    void Add(ulong word, char kind, int frequency)
    {
        if (frequency < LeastFrequency) return;
        var cost = (int)Math.Round(-10 * Math.Log(frequency / WordList.Total)) / 10f;
        _costs.At(word) = cost;
        for (var pair = word; pair > 0xFFFF; pair >>= 16) _pairs.At(pair & 0xFFFF_FFFF) += MathF.Exp(-cost);
    }
}
