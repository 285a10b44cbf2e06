using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Which of the candidates is the name.</summary>
sealed partial class NameFinder
{
    /// <summary>
    /// Of what is carried on, what speaks for it alone and for it with words of the figure's own; the most that both may say together.
    /// </summary>
    readonly List<(float Alone, float Joined, float More)> _carriedScores = [];

    /// <summary>No candidate is chosen that has no more than this, whatever the others have.</summary>
    float _floor;

    Action<int, int, NameBuffer>? _write;

    /// <summary>The candidate that those are most like for which most speaks; an own part of -1 where there is none.</summary>
    /// <remarks>
    /// A candidate is weighed in full only where what its two sides say each for itself leaves it a chance, with its length: rounding keeps
    /// the order of sums.
    /// </remarks>
    (int Own, int Carried, string Name) Choose()
    {
        var (alone, joined) = WeighCarried();
        var scores = CollectionsMarshal.AsSpan(_carriedScores);
        _shortlist.Clear();
        var least = _floor = float.BitDecrement(OfLikeliestWords(scores) - Shortlist.Margin);
        for (var own = 0; own < _own.Count; own++)
        {
            ref readonly var words = ref CollectionsMarshal.AsSpan(_own)[own];
            var bare = words.Sides.X + scores[0].Joined;
            if (bare + LengthWeight(words.Length) > least) least = Try(own, 0, bare);
            if (words.Sides.Y + (words.IsEmpty ? alone : joined) + _mostOfLength <= least) continue;
            for (var carried = 1; carried < scores.Length; carried++)
            {
                ref readonly var with = ref scores[carried];
                var each = words.Sides.Y + (words.IsEmpty ? with.Alone : with.Joined);
                if (each + (LengthWeight(words.Length + _carried[carried].Length) + with.More) > least) least = Try(own, carried, each);
            }
        }
        return _shortlist.Choose(_write ??= Write);
    }

    /// <summary>
    /// The largest score of a candidate with those of the figure's own words for which most speaks: the others need not be weighed that are
    /// too far behind it.
    /// </summary>
    float OfLikeliestWords(ReadOnlySpan<(float Alone, float Joined, float More)> scores)
    {
        var (likeliest, best) = (0, float.NegativeInfinity);
        var all = CollectionsMarshal.AsSpan(_own);
        for (var own = 1; own < all.Length; own++)
            if (all[own].Score > all[likeliest].Score) likeliest = own;
        if (all.IsEmpty) return best;
        ref readonly var words = ref all[likeliest];
        for (var carried = 0; carried < scores.Length; carried++)
        {
            ref readonly var with = ref scores[carried];
            var each = carried == 0 ? words.Sides.X + with.Joined : words.Sides.Y + (words.IsEmpty ? with.Alone : with.Joined);
            if (each + (LengthWeight(words.Length + _carried[carried].Length) + with.More) > best && CanJoin(likeliest, carried))
                best = float.MaxNative(best, each + BothScore(likeliest, carried, null));
        }
        return best;
    }

    /// <summary>Weighs a candidate in full; returns what the next one must surpass.</summary>
    float Try(int own, int carried, float each)
    {
        if (CanJoin(own, carried) && each + BothScore(own, carried, null) is var score && score > _shortlist.Least)
            _shortlist.Add(own, carried, score);
        return float.MaxNative(_floor, _shortlist.Least);
    }

    /// <summary>Fills in what speaks for each thing carried on; returns the most of it that may be, but for the length.</summary>
    (float Alone, float Joined) WeighCarried()
    {
        _carriedScores.Clear();
        var (alone, joined) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var carried = 0; carried < _carried.Count; carried++)
        {
            var sum = _carried[carried].Sum.Score;
            var more = _carried[carried].Kind == CarriedKind.Modifiers ? _mostOfParallel : _mostOfOverlap;
            var scores = (Alone: sum + CarriedScore(carried, 0, null), Joined: sum + CarriedScore(carried, 1, null), more);
            _carriedScores.Add(scores);
            (alone, joined) = (float.MaxNative(alone, scores.Alone + more), float.MaxNative(joined, scores.Joined + more));
        }
        return (alone, joined);
    }
}
