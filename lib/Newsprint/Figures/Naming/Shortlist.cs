namespace Newsprint;

/// <summary>The few candidates for a name for which most speaks; of them the one is taken that the others are most like.</summary>
/// <remarks>
/// What speaks for a candidate is how likely it is a person's name for the figure. Candidates differ by a word more or less, so the
/// likeliest may be alike to none of the rest, while another shares most of its words with each of them: the choice of least expected loss,
/// as in speech recognition and translation (Kumar and Byrne, Minimum Bayes-Risk Decoding, 2004).
/// </remarks>
sealed class Shortlist
{
    /// <summary>How many differing names are compared, from how many candidates, and how far behind the first one may be.</summary>
    const int MostNames = 6, MostCandidates = 12;
    public const float Margin = 5;
    /// <summary>Weights are fitted to more certainty than they have on text that they were not fitted to.</summary>
    const float Doubt = 2f;

    readonly (int Own, int Carried, float Score)[] _candidates = new (int, int, float)[MostCandidates];
    readonly NameBuffer[] _names = [.. Enumerable.Range(0, MostNames).Select(_ => new NameBuffer())];
    readonly int[] _of = new int[MostNames];
    int _count;

    public void Clear() => _count = 0;

    /// <summary>A candidate needs a larger score than this to be taken up.</summary>
    public float Least =>
        float.MaxNative(_count == MostCandidates ? _candidates[^1].Score : float.NegativeInfinity,
            _count == 0 ? float.NegativeInfinity : _candidates[0].Score - Margin);

    /// <summary>Takes up a candidate behind those of the same score.</summary>
    public void Add(int own, int carried, float score)
    {
        var at = _count < MostCandidates ? _count++ : MostCandidates - 1;
        for (; at > 0 && _candidates[at - 1].Score < score; at--) _candidates[at] = _candidates[at - 1];
        _candidates[at] = (own, carried, score);
    }

    /// <summary>
    /// The candidate that the others are most like, the one with the larger score of equals, and its name; -1 where there is none.
    /// </summary>
    public (int Own, int Carried, string Name) Choose(Action<int, int, NameBuffer> write)
    {
        if (_count == 0) return (-1, 0, "");
        var names = FillIn(write, Within());
        if (names <= 2) return Chosen(0); // the other alone, which no more speaks for, is never more like
        Span<double> weights = stackalloc double[MostNames], likes = stackalloc double[MostNames];
        for (var at = 0; at < names; at++)
            likes[at] = weights[at] = at == 0 ? 1 : Math.Exp((_candidates[_of[at]].Score - _candidates[0].Score) / Doubt);
        for (var at = 0; at < names; at++)
            for (var other = at + 1; other < names; other++)
            {
                var like = Like(Names.Dice(_names[at], _names[other]));
                (likes[at], likes[other]) = (likes[at] + weights[other] * like, likes[other] + weights[at] * like);
            }
        var best = 0;
        for (var at = 1; at < names; at++)
            if (likes[at] > likes[best]) best = at;
        return Chosen(best);
    }

    (int Own, int Carried, string Name) Chosen(int name) =>
        (_candidates[_of[name]].Own, _candidates[_of[name]].Carried, _names[name].ToString());

    /// <summary>
    /// How well one name does for the other, of which so many character pairs are alike: each of them counts, and near the half it is
    /// decided whether a reader takes both for the same.
    /// </summary>
    public static double Like(double pairs) => (pairs + Math.Clamp(2 * pairs - 0.5, 0, 1)) / 2;

    /// <summary>How many candidates are within the margin.</summary>
    int Within()
    {
        var within = 1;
        while (within < _count && _candidates[within].Score >= _candidates[0].Score - Margin) within++;
        return within;
    }

    /// <summary>Fills in the differing names of the first candidates, of two only the first; returns how many there are.</summary>
    int FillIn(Action<int, int, NameBuffer> write, int within)
    {
        var names = 0;
        for (var at = 0; at < (within > 2 ? within : 1) && names < MostNames; at++)
        {
            write(_candidates[at].Own, _candidates[at].Carried, _names[names]);
            if (!StandsBefore(names)) _of[names++] = at;
        }
        return names;
    }

    bool StandsBefore(int name)
    {
        for (var at = 0; at < name; at++)
            if (_names[at].Span.SequenceEqual(_names[name].Span)) return true;
        return false;
    }
}
