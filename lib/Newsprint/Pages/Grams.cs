using System.Buffers;
using System.Numerics;

namespace Newsprint;

/// <summary>
/// Which pairs of neighbouring characters stand in which fragment of a page: an index in linear time and space.
/// Pairs are hashed; two that share a bucket count as one, which costs a little sharpness on very large pages only.
/// </summary>
/// <remarks>Its arrays are the shared pool's: they are as long as needed or longer, and go back when the page is put together.</remarks>
sealed class Grams : IDisposable
{
    const int Characters = char.MaxValue + 1;

    readonly int[] _bucketStart;   // postings of bucket b: _fragment[_bucketStart[b].._bucketStart[b + 1]]
    readonly int[] _fragment;
    readonly int[] _fragmentStart; // buckets of fragment f: _bucket[_fragmentStart[f].._fragmentStart[f + 1]]
    readonly int[] _bucket;
    readonly int[] _posting;       // where the posting of each of them stands
    readonly int[] _characters;
    readonly float[] _language;    // how common the pair of a bucket is in the language
    readonly int _mask;

    public Grams(IReadOnlyList<Fragment> fragments)
    {
        var characters = 0;
        foreach (var fragment in fragments) characters += fragment.Text.Length;
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, characters * 2)) - 1;
        (_bucket, _posting, _fragment) = (Rent<int>(characters), Rent<int>(characters), Rent<int>(characters));
        (_fragmentStart, _bucketStart) = (Rent<int>(fragments.Count + 1), Rent<int>(_mask + 3, clear: true));
        (_characters, _language) = (Rent<int>(Characters, clear: true), Rent<float>(_mask + 1, clear: true));
        _fragmentStart[0] = 0;
        for (var f = 0; f < fragments.Count; f++)
        {
            if (Counts(fragments[f].Kind)) Add(fragments[f].Plain);
            _fragmentStart[f + 1] = Total;
        }
        FillPostings(fragments.Count);
    }

    /// <summary>Gives the arrays back; nothing is asked of it any more.</summary>
    public void Dispose()
    {
        foreach (var array in (ReadOnlySpan<int[]>)[_bucket, _posting, _fragment, _fragmentStart, _bucketStart, _characters])
            ArrayPool<int>.Shared.Return(array);
        ArrayPool<float>.Shared.Return(_language);
    }

    /// <summary>Number of pairs on the page.</summary>
    public int Total { get; private set; }

    /// <summary>Buckets of the pairs of a fragment, in order, repeats kept.</summary>
    public ReadOnlySpan<int> Of(int fragment) => _bucket.AsSpan(_fragmentStart[fragment].._fragmentStart[fragment + 1]);

    /// <summary>The fragments a bucket stands in, in order, one entry an occurrence.</summary>
    public ReadOnlySpan<int> Where(int bucket) => _fragment.AsSpan(_bucketStart[bucket].._bucketStart[bucket + 1]);

    /// <summary>Where the entry of a fragment's pair stands among the fragments of its bucket.</summary>
    public int PlaceOf(int fragment, int pair)
    {
        var at = _fragmentStart[fragment] + pair;
        return _posting[at] - _bucketStart[_bucket[at]];
    }

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

    static bool Counts(FragmentKind kind) =>
        kind is FragmentKind.Paragraph or FragmentKind.Headline or FragmentKind.Kicker or FragmentKind.Deck;

    void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsContent(text[i])) continue;
            _characters[text[i]]++;
            if (i == 0 || !IsContent(text[i - 1])) continue;
            var bucket = Hash(text[i - 1], text[i]) & _mask;
            _bucket[Total++] = bucket;
            if (_language[bucket] == 0) _language[bucket] = (float)Lexicon.Default.PairFrequency(text[i - 1], text[i]);
        }
    }

    /// <summary>Lists the fragments of each bucket: counted, then each put where those of the buckets before it end.</summary>
    void FillPostings(int fragments)
    {
        var next = _bucketStart.AsSpan(1, _mask + 2); // while it is filled, the start of bucket b stands behind its place, at b + 1
        foreach (var bucket in _bucket.AsSpan(0, Total)) next[bucket + 1]++;
        for (var b = 0; b <= _mask; b++) next[b + 1] += next[b];
        for (var f = 0; f < fragments; f++)
            for (var k = _fragmentStart[f]; k < _fragmentStart[f + 1]; k++)
            {
                _posting[k] = next[_bucket[k]]++;
                _fragment[_posting[k]] = f;
            }
    }

    static T[] Rent<T>(int length, bool clear = false)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        if (clear) array.AsSpan(0, length).Clear();
        return array;
    }

    static bool IsContent(char c) => Glyph.IsHan(c) || Glyph.IsLatin(c) || Glyph.IsDigit(c);

    static int Hash(char left, char right) => (int)(((uint)left * 0x9E3779B1u ^ (uint)right * 0x85EBCA77u) * 0xC2B2AE3Du >> 7);
}
