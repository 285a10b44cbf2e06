namespace Newsprint;

/// <summary>
/// How much better a run of fragments is explained as text of an article than as text of its own: a Bayes factor of two
/// bags of character pairs, each drawn from the page's language in a mixture of its own. It asks as much of a short article
/// as of a long one: what they share counts for them, what they might have shared and do not counts against them.
/// </summary>
/// <remarks>A run grows upwards, fragment by fragment; a fragment costs as much as its pairs have places near by.</remarks>
sealed class Cohesion(Grams grams, IReadOnlyList<Fragment> fragments, int articles)
{
    /// <summary>Of the places a pair stands at, so many nearest ones on each side are looked at.</summary>
    const int MostPlaces = 32;

    /// <summary>Further times of a pair in a run tell nothing new.</summary>
    const int MostTimes = 6;

    readonly int[] _owner = Unowned(fragments.Count);
    readonly double[] _shared = new double[articles];
    readonly int[] _size = new int[articles];
    readonly int[] _count = new int[articles];
    readonly int[] _at = new int[articles];
    readonly int[] _length = new int[articles];
    readonly List<int> _touched = [];
    readonly List<int> _near = [];
    int _first;
    int _last;
    int _until;
    int _own;
    int _run;

    static int[] Unowned(int fragments)
    {
        var owner = new int[fragments];
        Array.Fill(owner, -1);
        return owner;
    }

    /// <summary>The article a fragment speaks for; -1 for none.</summary>
    public int Owner(int fragment) => _owner[fragment];

    /// <summary>Tells that a fragment now speaks for another article; -1 for none.</summary>
    public void Assign(int fragment, int article)
    {
        if (_owner[fragment] is >= 0 and var before) _size[before] -= grams.Of(fragment).Length;
        _owner[fragment] = article;
        if (article >= 0) _size[article] += grams.Of(fragment).Length;
    }

    /// <summary>Begins a run that is empty as yet.</summary>
    /// <param name="own">The article that its fragments speak for.</param>
    /// <param name="first">Places before this fragment are not looked at.</param>
    /// <param name="last">The last of the run.</param>
    /// <param name="until">Places behind this one are not looked at; from <paramref name="last"/> up.</param>
    public void Begin(int own, int first, int last, int until)
    {
        foreach (var article in _touched) _shared[article] = 0;
        _touched.Clear();
        (_own, _first, _last, _until, _run) = (own, first, last, until, 0);
    }

    /// <summary>Puts a fragment at the head of the run, which takes it from its own article.</summary>
    public void Add(int fragment)
    {
        var buckets = grams.Of(fragment);
        for (var i = 0; i < buckets.Length; i++)
        {
            var place = grams.PlaceOf(fragment, i);
            var places = grams.Where(buckets[i]);
            if (place > 0 && places[place - 1] == fragment) continue; // counted at its first time
            var times = 1;
            while (place + times < places.Length && places[place + times] == fragment) times++;
            if (times < places.Length) Weigh(buckets[i], i, Count(places, place, times), times, places.Length);
        }
        _run += buckets.Length;
    }

    /// <summary>The weight of evidence that the run is text of an article; of its own article, what stands outside of the run.</summary>
    public double Of(int article) => _shared[article] - Weights.Size * Apart(_size[article] - (article == _own ? _run : 0), _run);

    /// <summary>What it costs two bags of these sizes to come from one mixture when they share nothing.</summary>
    static double Apart(double x, double r)
    {
        var a = Weights.Concentration;
        return LogGamma(a + x + r) + LogGamma(a) - LogGamma(a + x) - LogGamma(a + r);
    }

    /// <summary>Stirling's series, near enough from 1 up.</summary>
    static double LogGamma(double x) => (x - 0.5) * Math.Log(x) - x + 0.9189385332 + 1 / (12 * x);

    /// <summary>Counts a pair's places near by: those in the run and in its own article are returned, others' wait in a list.</summary>
    (int InRun, int Above) Count(ReadOnlySpan<int> places, int place, int times)
    {
        int inRun = 0, above = 0;
        for (var i = place - 1; i >= Math.Max(0, place - MostPlaces) && places[i] >= _first; i--)
        {
            var article = _owner[places[i]];
            var weight = fragments[places[i]].Kind == FragmentKind.Headline ? Weights.Headline : 1;
            if (article == _own) above += weight;
            else if (article >= 0) CountNear(article, weight);
        }
        for (var i = place + times; i < Math.Min(places.Length, place + times + MostPlaces) && places[i] <= _until; i++)
        {
            var article = _owner[places[i]];
            if (article == _own && places[i] <= _last) inRun++;
            else if (article >= 0 && places[i] > _last) CountNear(article, 1);
        }
        return (inRun, above);
    }

    void CountNear(int article, int weight)
    {
        if (_count[article] == 0) _near.Add(article);
        _count[article] += weight;
    }

    void Weigh(int bucket, int at, (int InRun, int Above) own, int times, int all)
    {
        var language = Weights.Language * grams.Language(bucket);
        if (own.Above > 0) Share(_own, at, Ratio(own.Above, own.InRun + times) / Ratio(own.Above + times, own.InRun));
        else if (own.InRun > 0) Share(_own, -1, 1 / Ratio(times, own.InRun));
        foreach (var article in _near)
        {
            Share(article, at, Ratio(_count[article], own.InRun + times) / Ratio(_count[article], own.InRun));
            _count[article] = 0;
        }
        _near.Clear();

        // The likelihood ratio of a pair that stands so often in the article and so often in the run.
        double Ratio(int x, int r)
        {
            var background = (Math.Max(0, all - x - r) + 0.3 + language) / (grams.Total + Weights.Language);
            var a = Weights.Concentration * background;
            var ratio = 1.0;
            for (var t = 0; t < Math.Min(r, MostTimes); t++) ratio *= (a + x + t) / (a + t);
            return ratio;
        }
    }

    void Share(int article, int at, double ratio)
    {
        if (_shared[article] == 0) _touched.Add(article);
        // The tenth pair of a set phrase says less than the first: set phrases are everybody's.
        var damped = 1.0;
        if (at >= 0)
        {
            _length[article] = _at[article] == at - 1 ? _length[article] + 1 : 0;
            _at[article] = at;
            damped += Weights.SetPhrase * _length[article];
        }
        _shared[article] += Math.Log(ratio) / damped + 1e-12;
    }
}
