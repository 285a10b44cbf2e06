namespace Newsprint;

/// <summary>Words of the language and how rare each is: what tells whether an edge runs through a word.</summary>
/// <remarks>One string, its line starts, and for each first character where its words begin: cheap to load, nothing allocated to look up.</remarks>
sealed class Lexicon
{
    public const int LongestWord = 6;

    /// <summary>Cost of a character that no word accounts for.</summary>
    const double Unknown = 15;

    static readonly Lazy<Lexicon> Loaded = new(Load);

    readonly string _text;
    readonly int[] _lines;
    readonly int[] _first = new int[0x10001];

    Lexicon(string text)
    {
        _text = text;
        var lines = new List<int>(60_000);
        for (var at = 0; at < text.Length; at = text.IndexOf('\n', at) + 1)
            if (text[at] != '#') lines.Add(at);
        _lines = [.. lines];
        var next = 0;
        for (var c = 0; c <= 0x10000; c++)
        {
            while (next < _lines.Length && text[_lines[next]] < c) next++;
            _first[c] = next;
        }
        _pairs = new(CountPairs);
    }

    readonly Lazy<Dictionary<uint, float>> _pairs;

    public static Lexicon Default => Loaded.Value;

    /// <summary>-ln of a word's frequency; null when it is no word.</summary>
    public double? Cost(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return null;
        var (low, high) = (_first[word[0]], _first[word[0] + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = _text.AsSpan(_lines[middle], Math.Min(LongestWord + 6, _text.Length - _lines[middle]));
            var tab = line.IndexOf('\t');
            var order = line[..tab].SequenceCompareTo(word);
            if (order == 0) return Number(line[(tab + 1)..]) / 10.0;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>How often two characters stand together in the language's words, of all pairs; small where they never do.</summary>
    public double PairFrequency(char left, char right) => _pairs.Value.TryGetValue((uint)left << 16 | right, out var frequency) ? frequency : 1e-7;

    Dictionary<uint, float> CountPairs()
    {
        var pairs = new Dictionary<uint, float>(120_000);
        foreach (var at in _lines)
        {
            var line = _text.AsSpan(at, Math.Min(LongestWord + 6, _text.Length - at));
            var tab = line.IndexOf('\t');
            var frequency = (float)Math.Exp(-Number(line[(tab + 1)..]) / 10.0);
            for (var i = 1; i < tab; i++)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(pairs, (uint)line[i - 1] << 16 | line[i], out _) += frequency;
        }
        return pairs;
    }

    /// <summary>Cost of the likeliest cut of a text into words; at most <paramref name="most"/> characters are read.</summary>
    public double Cut(ReadOnlySpan<char> text, int most = 24)
    {
        text = text[..Math.Min(text.Length, most)];
        Span<double> best = stackalloc double[text.Length + 1];
        best[0] = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = best[end - 1] + (Cost(text.Slice(end - 1, 1)) ?? Unknown);
            for (var length = 2; length <= Math.Min(LongestWord, end); length++)
                if (best[end - length] < best[end] && Cost(text.Slice(end - length, length)) is { } cost)
                    best[end] = Math.Min(best[end], best[end - length] + cost);
        }
        return best[text.Length];
    }

    static int Number(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9') break;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(stream);
        return new Lexicon(reader.ReadToEnd());
    }
}
