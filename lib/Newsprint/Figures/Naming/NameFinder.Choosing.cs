using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Which of the candidates is the name.</summary>
sealed partial class NameFinder
{
    /// <summary>Of what is carried on, what speaks for it alone and for it with words of the figure's own.</summary>
    readonly List<(float Alone, float Joined)> _carriedScores = [];

    /// <summary>No candidate is chosen that has no more than this, whatever the others have.</summary>
    float _floor;

    Action<int, int, NameBuffer>? _write;

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
            (alone, joined) = (float.MaxNative(alone, scores.Alone), float.MaxNative(joined, scores.Joined));
        }
        return (alone, joined);
    }
}
