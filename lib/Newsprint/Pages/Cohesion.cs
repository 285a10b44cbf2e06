namespace Newsprint;

/// <summary>How well a fragment's pairs of characters suit each article: a log-likelihood ratio against the page as a whole.</summary>
sealed class Cohesion(Grams grams, int articles)
{
    /// <summary>Of the places a pair stands at, so many nearest ones on each side are looked at.</summary>
    const int MostPlaces = 64;

    readonly double[] _score = new double[articles];
    readonly double[] _count = new double[articles];
    readonly int[] _last = new int[articles];
    readonly int[] _run = new int[articles];
    readonly double[] _size = new double[articles];
    readonly List<int> _touched = [];
    readonly List<int> _near = [];
    readonly HashSet<int> _seen = [];

    /// <summary>Sets which article each fragment speaks for; -1 for none.</summary>
    public void Profile(int[] owner)
    {
        Array.Clear(_size);
        for (var f = 0; f < owner.Length; f++)
            if (owner[f] >= 0) _size[owner[f]] += grams.Of(f).Length;
    }

    /// <summary>
    /// Measures a fragment; the articles that share something with it are returned, good until the next call. Of its own
    /// segment only what stands above it speaks: what stands below may be just as displaced as it is.
    /// </summary>
    /// <param name="fragment">Which.</param>
    /// <param name="own">The article whose segment it stands in.</param>
    /// <param name="above">Pairs of that article above it.</param>
    /// <param name="owner">The article each fragment speaks for.</param>
    public IReadOnlyList<int> Measure(int fragment, int own, int above, int[] owner)
    {
        foreach (var article in _touched) _score[article] = 0;
        _touched.Clear();
        _seen.Clear();
        var size = _size[own];
        _size[own] = above;
        var at = 0;
        foreach (var bucket in grams.Of(fragment))
        {
            at++;
            if (_seen.Add(bucket)) Count(bucket, at, fragment, own, owner);
        }
        _size[own] = size;
        return _touched;
    }

    public double this[int article] => _score[article];

    void Count(int bucket, int at, int fragment, int own, int[] owner)
    {
        var places = grams.Where(bucket);
        var next = places.BinarySearch(fragment);
        if (next < 0) next = ~next;
        var (low, high) = (next, next);
        while (low > 0 && places[low - 1] == fragment) low--;
        while (high < places.Length && places[high] == fragment) high++;
        for (var i = low - 1; i >= 0 && i >= low - MostPlaces; i--)
            if (owner[places[i]] is >= 0 and var article && _count[article]++ == 0) _near.Add(article);
        for (var i = high; i < places.Length && i < high + MostPlaces; i++)
            if (owner[places[i]] is >= 0 and var article && article != own && _count[article]++ == 0) _near.Add(article);
        if (_near.Count > 0) Weigh(bucket, at, places.Length - (high - low));
    }

    void Weigh(int bucket, int at, int elsewhere)
    {
        var background = (elsewhere + 0.3 + Weights.Language * grams.Language(bucket)) / (grams.Total + Weights.Language);
        foreach (var article in _near)
        {
            if (_score[article] == 0)
            {
                _touched.Add(article);
                _last[article] = -1;
            }
            // The tenth pair of a set phrase says less than the first: set phrases are everybody's.
            _run[article] = _last[article] == at - 1 ? _run[article] + 1 : 0;
            _last[article] = at;
            _score[article] += 1 / (1 + Weights.SetPhrase * _run[article]) * Math.Log(1 + Weights.Sharpness * (_count[article] / (_size[article] + 60)) / background) + 1e-9;
            _count[article] = 0;
        }
        _near.Clear();
    }
}
