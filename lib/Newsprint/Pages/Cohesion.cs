namespace Newsprint;

/// <summary>How well a fragment's pairs of characters suit each article: a log-likelihood ratio against the page as a whole.</summary>
sealed class Cohesion(Grams grams, int articles)
{
    /// <summary>Pairs that stand at more places than this tell little and cost much.</summary>
    const int MostPlaces = 96;

    readonly double[] _score = new double[articles];
    readonly double[] _count = new double[articles];
    readonly double[] _size = new double[articles];
    readonly List<int> _touched = [];
    readonly List<int> _near = [];

    /// <summary>Sets which article each fragment speaks for; -1 for none.</summary>
    public void Profile(int[] owner)
    {
        Array.Clear(_size);
        for (var f = 0; f < owner.Length; f++)
            if (owner[f] >= 0) _size[owner[f]] += grams.Of(f).Length;
    }

    /// <summary>Articles that share something with a fragment, and how much; the span is good until the next call.</summary>
    public IReadOnlyList<int> Measure(int fragment, int[] owner)
    {
        foreach (var article in _touched) _score[article] = 0;
        _touched.Clear();
        var seen = new HashSet<int>();
        foreach (var bucket in grams.Of(fragment))
            if (seen.Add(bucket)) Count(bucket, fragment, owner);
        return _touched;
    }

    public double this[int article] => _score[article];

    void Count(int bucket, int fragment, int[] owner)
    {
        var places = grams.Where(bucket);
        if (places.Length > MostPlaces) return;
        var own = 0;
        foreach (var place in places)
        {
            if (place == fragment) own++;
            else if (owner[place] is >= 0 and var article && _count[article]++ == 0) _near.Add(article);
        }
        var background = (places.Length - own + 0.3 + Weights.Language * grams.Language(bucket)) / (grams.Total + Weights.Language);
        foreach (var article in _near)
        {
            if (_score[article] == 0) _touched.Add(article);
            _score[article] += Math.Log(1 + Weights.Sharpness * (_count[article] / (_size[article] + 60)) / background) + 1e-9;
            _count[article] = 0;
        }
        _near.Clear();
    }
}
