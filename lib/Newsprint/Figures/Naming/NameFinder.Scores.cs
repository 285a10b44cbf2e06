using System.Numerics;
using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// What speaks for a name, added up: each part's own features, those of joining them, and few that only both together have.
/// </summary>
sealed partial class NameFinder
{
    /// <summary>Of what is carried on, what speaks for it alone and for it with words of the figure's own.</summary>
    readonly List<(float Alone, float Joined)> _carriedScores = [];
    readonly float _mostOfBoth;
    Action<int, int, NameBuffer>? _write;

    float Total(int own, int carried) =>
        _own[own].Score + OwnScore(own, carried == 0 ? 0 : 1, null) + _carried[carried].Sum.Score
            + CarriedScore(carried, _own[own].Length == 0 ? 0 : 1, null) + BothScore(own, carried, null);

    /// <summary>The candidate that those are most like for which most speaks; an own part of -1 where there is none.</summary>
    /// <remarks>
    /// A candidate is weighed in full only where what its two sides say each for itself leaves it a chance: rounding keeps the order of
    /// sums.
    /// </remarks>
    (int Own, int Carried, string Name) Choose()
    {
        var (alone, joined) = WeighCarried();
        var scores = CollectionsMarshal.AsSpan(_carriedScores);
        var both = _mostOfBoth;
        _shortlist.Clear();
        var least = _floor = float.BitDecrement(OfLikeliestWords(scores) - Shortlist.Margin);
        for (var own = 0; own < _own.Count; own++)
        {
            var (isEmpty, score) = (_own[own].Length == 0, _own[own].Score);
            var said = OwnScores(own);
            var bare = score + said.X + scores[0].Joined;
            if (bare + both > least) least = Try(own, 0, bare);
            if (scores.Length == 1) continue;
            score += said.Y;
            if (score + (isEmpty ? alone : joined) + both <= least) continue;
            for (var carried = 1; carried < scores.Length; carried++)
            {
                var each = score + (isEmpty ? scores[carried].Alone : scores[carried].Joined);
                if (each + both > least) least = Try(own, carried, each);
            }
        }
        return _shortlist.Choose(_write ??= Write);
    }

    /// <summary>No candidate is chosen that has no more than this, whatever the others have.</summary>
    float _floor;

    /// <summary>
    /// The largest score of a candidate with those of the figure's own words for which most speaks: the others need not be weighed that are
    /// too far behind it.
    /// </summary>
    float OfLikeliestWords(ReadOnlySpan<(float Alone, float Joined)> scores)
    {
        var (likeliest, best) = (0, float.NegativeInfinity);
        for (var own = 1; own < _own.Count; own++)
            if (_own[own].Score > _own[likeliest].Score) likeliest = own;
        if (_own.Count == 0) return best;
        var (isEmpty, score, said) = (_own[likeliest].Length == 0, _own[likeliest].Score, OwnScores(likeliest));
        for (var carried = 0; carried < scores.Length; carried++)
        {
            if (!CanJoin(likeliest, carried)) continue;
            var each = score + (carried == 0 ? said.X : said.Y)
                + (carried > 0 && isEmpty ? scores[carried].Alone : scores[carried].Joined);
            best = Math.Max(best, each + BothScore(likeliest, carried, null));
        }
        return best;
    }

    /// <summary>Weighs a candidate in full; returns what the next one must surpass.</summary>
    float Try(int own, int carried, float each)
    {
        if (CanJoin(own, carried) && each + BothScore(own, carried, null) is var score && score > _shortlist.Least)
            _shortlist.Add(own, carried, score);
        return Math.Max(_floor, _shortlist.Least);
    }

    /// <summary>Fills in what speaks for each thing carried on; returns the most of it.</summary>
    (float Alone, float Joined) WeighCarried()
    {
        _carriedScores.Clear();
        var (alone, joined) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var carried = 0; carried < _carried.Count; carried++)
        {
            var sum = _carried[carried].Sum.Score;
            var scores = (Alone: sum + CarriedScore(carried, 0, null), Joined: sum + CarriedScore(carried, 1, null));
            _carriedScores.Add(scores);
            (alone, joined) = (Math.Max(alone, scores.Alone), Math.Max(joined, scores.Joined));
        }
        return (alone, joined);
    }

    /// <summary>As much as <see cref="BothScore"/> can be.</summary>
    static float MostOfBoth(float[] weights)
    {
        var length = weights.AsSpan(NameFeatures.Length.First, NameFeatures.Length.Count);
        var more = Math.Max(Math.Max(0, weights[NameFeatures.Overlap[0]]),
            Math.Max(weights[NameFeatures.Parallel[2]], weights[NameFeatures.Parallel[3]]));
        var most = float.NegativeInfinity;
        foreach (var weight in length) most = Math.Max(most, weight);
        return most + more;
    }

    /// <summary>What the figure's own words say for being joined to something (1) or not (0); the features are listed.</summary>
    float OwnScore(int own, int has, List<int>? into)
    {
        var words = _own[own];
        var scores = OfLeft(OfFigure(OfWords(words, has, into), has, into), _lefts[words.Left], has, into);
        return has == 0 ? scores.X : scores.Y;
    }

    /// <summary>Both of it, which differ by one in the number of each feature.</summary>
    Vector2 OwnScores(int own)
    {
        ref readonly var words = ref CollectionsMarshal.AsSpan(_own)[own];
        return OfWords(words, 0, null) + CollectionsMarshal.AsSpan(_ofLefts)[words.Left];
    }

    /// <summary>For each part before the number, what it and the figure say; the same whatever stands behind the number.</summary>
    readonly List<Vector2> _ofLefts = [];

    void WeighLefts()
    {
        var figure = OfFigure(Vector2.Zero, 0, null);
        _ofLefts.Clear();
        foreach (ref readonly var left in CollectionsMarshal.AsSpan(_lefts)) _ofLefts.Add(OfLeft(figure, left, 0, null));
    }

    Vector2 OfWords(in OwnWords words, int has, List<int>? into) =>
        Both(NameFeatures.JoinedLength, Lengths.InFew(words.Length), has, into) + Both(NameFeatures.JoinedShape, words.Shape, has, into);

    Vector2 OfFigure(Vector2 score, int has, List<int>? into)
    {
        score += Both(NameFeatures.JoinedFrame, (int)_reading.Frame.Kind, has, into);
        score += Both(NameFeatures.JoinedRole, (int)_reading.Role, has, into);
        score += Both(NameFeatures.JoinedKind, (int)_kind, has, into);
        for (var sign = 0; _signs >> sign > 0; sign++)
            if ((_signs >> sign & 1) != 0) score += Both(NameFeatures.JoinedSign, sign, has, into);
        return score;
    }

    Vector2 OfLeft(Vector2 score, in LeftPart left, int has, List<int>? into)
    {
        if (left.IsEmpty) return score;
        score += Both(NameFeatures.JoinedHead, (int)left.Head, has, into) + Both(NameFeatures.JoinedStart, (int)left.From, has, into)
            + Both(NameFeatures.JoinedLeftOut, left.NounsLeft, has, into);
        if (left.At == NameWord.Touching) score += Both(NameFeatures.JoinedSign, (int)JoinedSign.Touching, has, into);
        if (left is { At: NameWord.Attribute, Head: NameHead.Attribute, Length: <= ShortWords })
            score += Both(NameFeatures.JoinedSign, (int)JoinedSign.AttributeAlone, has, into);
        return score;
    }

    Vector2 Both(FeatureGroup group, int value, int has, List<int>? into)
    {
        into?.Add(group[value * 2 + has]);
        return new(_weights.AsSpan(group[value * 2], 2));
    }

    /// <summary>What is carried on says for standing alone (0) or with words of the figure's own (1).</summary>
    float CarriedScore(int carried, int joined, List<int>? into)
    {
        ref readonly var with = ref _carried[carried];
        if (with.Kind == CarriedKind.None) return 0;
        var score = Weigh(NameFeatures.CarriedAlone[(int)with.Kind * 2 + joined], into)
            + Weigh(NameFeatures.CarriedHead[(int)with.Head * 2 + joined], into);
        if (with.IsEvent) score += Weigh(NameFeatures.Event[(_kind == NamedKind.People ? 0 : 2) + joined], into);
        return with.Kind == CarriedKind.Modifiers ? score + Weigh(NameFeatures.Parallel[with.SameUnit ? 0 : 1], into) : score;
    }

    float BothScore(int own, int carried, List<int>? into)
    {
        ref readonly var words = ref CollectionsMarshal.AsSpan(_own)[own];
        ref readonly var with = ref _carried[carried];
        var score = Weigh(NameFeatures.Length[Lengths.InMany(words.Length + with.Length)], into);
        if (with.Kind == CarriedKind.Modifiers) return score + Weigh(NameFeatures.Parallel[with.Ends.Item2 == LastOf(words) ? 2 : 3], into);
        return with.Ends != default && with.Ends == EndsOf(words) ? score + Weigh(NameFeatures.Overlap[0], into) : score;
    }

    float Weigh(int feature, List<int>? into)
    {
        into?.Add(feature);
        return _weights[feature];
    }

    List<int> FeaturesOf(int own, int carried)
    {
        var features = new List<int>();
        _evidence.CopyTo(_lefts[_own[own].Left].Sum, features);
        _evidence.CopyTo(_nouns[_own[own].Noun].Sum, features);
        _evidence.CopyTo(_predicates[_own[own].Predicate].Sum, features);
        _evidence.CopyTo(_own[own].Sum, features);
        _evidence.CopyTo(_carried[carried].Sum, features);
        OwnScore(own, carried == 0 ? 0 : 1, features);
        CarriedScore(carried, _own[own].Length == 0 ? 0 : 1, features);
        BothScore(own, carried, features);
        return features;
    }
}
