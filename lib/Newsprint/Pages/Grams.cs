namespace Newsprint;

/// <summary>
/// Which pairs of neighbouring characters stand in which fragment of a page: an index in linear time and space.
/// Pairs are hashed; two that share a bucket count as one, which costs a little sharpness on very large pages only.
/// </summary>
sealed class Grams
{
    readonly int[] _bucketStart;   // postings of bucket b: _fragment[_bucketStart[b].._bucketStart[b + 1]]
    readonly int[] _fragment;
    readonly int[] _fragmentStart; // buckets of fragment f: _bucket[_fragmentStart[f].._fragmentStart[f + 1]]
    readonly int[] _bucket;
    readonly int[] _place;         // where the posting of each of them stands among its bucket's
    readonly int[] _characters = new int[0x10000];
    readonly float[] _language;    // how common the pair of a bucket is in the language
    readonly int _mask;

    public Grams(IReadOnlyList<Fragment> fragments)
    {
        var buckets = new List<int>();
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, fragments.Sum(f => f.Text.Length) * 2)) - 1;
        _language = new float[_mask + 1];
        _fragmentStart = new int[fragments.Count + 1];
        for (var f = 0; f < fragments.Count; f++)
        {
            if (Counts(fragments[f].Kind)) Add(fragments[f].Plain, buckets);
            _fragmentStart[f + 1] = buckets.Count;
        }
        _bucket = [.. buckets];
        _place = new int[_bucket.Length];
        (_bucketStart, _fragment) = Postings();
    }

    /// <summary>Number of pairs on the page.</summary>
    public int Total => _bucket.Length;

    /// <summary>Buckets of the pairs of a fragment, in order, repeats kept.</summary>
    public ReadOnlySpan<int> Of(int fragment) => _bucket.AsSpan(_fragmentStart[fragment].._fragmentStart[fragment + 1]);

    /// <summary>The fragments a bucket stands in, in order, one entry an occurrence.</summary>
    public ReadOnlySpan<int> Where(int bucket) => _fragment.AsSpan(_bucketStart[bucket].._bucketStart[bucket + 1]);

    /// <summary>Where the entry of a fragment's pair stands among the fragments of its bucket.</summary>
    public int PlaceOf(int fragment, int pair) => _place[_fragmentStart[fragment] + pair];

    /// <summary>True when a bucket stands in one of the fragments from the one number to the other.</summary>
    public bool StandsIn(int bucket, int low, int high)
    {
        var places = Where(bucket);
        var at = places.BinarySearch(low);
        if (at < 0) at = ~at;
        return at < places.Length && places[at] <= high;
    }

    /// <summary>How common the pair of a bucket is in the language, of all pairs.</summary>
    public double Language(int bucket) => _language[bucket];

    /// <summary>How much more often two characters stand together on the page than apart they would: ln(1 + ratio); 0 when never.</summary>
    public double Attraction(char left, char right)
    {
        if (!IsContent(left) || !IsContent(right)) return 0;
        var together = Where(Hash(left, right) & _mask).Length;
        if (together == 0) return 0;
        return Math.Log(1 + (double)together * Total / ((double)_characters[left] * _characters[right] + 1));
    }

    static bool Counts(FragmentKind kind) => kind is FragmentKind.Paragraph or FragmentKind.Headline or FragmentKind.Kicker or FragmentKind.Deck;

    void Add(ReadOnlySpan<char> text, List<int> buckets)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsContent(text[i])) continue;
            _characters[text[i]]++;
            if (i == 0 || !IsContent(text[i - 1])) continue;
            var bucket = Hash(text[i - 1], text[i]) & _mask;
            buckets.Add(bucket);
            if (_language[bucket] == 0) _language[bucket] = (float)Lexicon.Default.PairFrequency(text[i - 1], text[i]);
        }
    }

    (int[] Start, int[] Fragment) Postings()
    {
        var start = new int[_mask + 2];
        foreach (var bucket in _bucket) start[bucket + 1]++;
        for (var b = 0; b <= _mask; b++) start[b + 1] += start[b];
        var next = start.AsSpan(0, _mask + 1).ToArray();
        var postings = new int[_bucket.Length];
        for (var f = 0; f + 1 < _fragmentStart.Length; f++)
            for (var k = _fragmentStart[f]; k < _fragmentStart[f + 1]; k++)
            {
                var bucket = _bucket[k];
                _place[k] = next[bucket] - start[bucket];
                postings[next[bucket]++] = f;
            }
        return (start, postings);
    }

    static bool IsContent(char c) => Glyph.IsHan(c) || Glyph.IsLatin(c) || Glyph.IsDigit(c);

    static int Hash(char left, char right) => (int)(((uint)left * 0x9E3779B1u ^ (uint)right * 0x85EBCA77u) * 0xC2B2AE3Du >> 7);
}
