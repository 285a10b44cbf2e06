using System.Numerics;
using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// What speaks for a name, added up: each part's own features, those of joining them, and few that only both together have.
/// </summary>
sealed partial class NameFinder
{
    /// <summary>What the length of a name weighs, by its characters; the last stands for all longer ones.</summary>
    readonly float[] _lengths;
    /// <summary>As much as it can weigh, and what rounding may add.</summary>
    readonly float _mostOfLength;
    /// <summary>As much as both together can say beside it, where modifiers are carried on and where other names are.</summary>
    readonly float _mostOfParallel, _mostOfOverlap;

    float Total(int own, int carried) =>
        _own[own].Score + OwnScore(own, carried == 0 ? 0 : 1, null) + _carried[carried].Sum.Score
            + CarriedScore(carried, _own[own].Length == 0 ? 0 : 1, null) + BothScore(own, carried, null);

    static float[] LengthWeights(float[] weights) =>
        [.. Enumerable.Range(0, Lengths.Longest + 1).Select(length => weights[NameFeatures.Length[Lengths.InMany(length)]])];

    float LengthWeight(int length) => _lengths[Math.Min(length, Lengths.Longest)];

    /// <summary>What the figure's own words say for being joined to something (1) or not (0); the features are listed.</summary>
    float OwnScore(int own, int has, List<int>? into)
    {
        var words = _own[own];
        var scores = OfLeft(OfFigure(OfWords(words.Length, words.Shape, has, into), has, into), _lefts[words.Left], has, into);
        return has == 0 ? scores.X : scores.Y;
    }

    /// <summary>For each part before the number, what it and the figure say; the same whatever stands behind the number.</summary>
    readonly List<Vector2> _ofLefts = [];

    void WeighLefts()
    {
        var figure = OfFigure(Vector2.Zero, 0, null);
        _ofLefts.Clear();
        foreach (ref readonly var left in CollectionsMarshal.AsSpan(_lefts)) _ofLefts.Add(OfLeft(figure, left, 0, null));
    }

    Vector2 OfWords(int length, int shape, int has, List<int>? into) =>
        Both(NameFeatures.JoinedLength, Lengths.InFew(length), has, into) + Both(NameFeatures.JoinedShape, shape, has, into);

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
