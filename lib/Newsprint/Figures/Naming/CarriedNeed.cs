using System.Numerics;

namespace Newsprint;

/// <summary>
/// How much must speak for something that is carried on: what is too far behind the likeliest name that carries on nothing, with all of the
/// figure's own words that its kind can be joined to, need not be looked at.
/// </summary>
/// <remarks>Vectors are of what is carried on alone (X) and of what is joined to words of the figure's own (Y).</remarks>
sealed class CarriedNeed
{
    /// <summary>Where nothing that is carried on can stand.</summary>
    static readonly Vector2 s_none = new(float.NegativeInfinity);

    readonly float[] _weights;
    readonly float _mostOfLength;
    /// <summary>By kind: what it says for standing alone and joined, and that with the most that its last word can.</summary>
    readonly Vector2[] _ofKinds, _mostOfKinds;
    /// <summary>By kind: how much is needed of all that is said, and of all but what the kind, the last word, an event say.</summary>
    readonly Vector2[] _needs = new Vector2[Enum<CarriedKind>.Count];
    readonly float[] _least = new float[Enum<CarriedKind>.Count];

    /// <summary>The most that speaks for words of the figure's own: any, those that tell no deed, few that are modified.</summary>
    Vector2 _any, _named, _modified;
    int _event;

    public CarriedNeed(NameWeights names)
    {
        _weights = names.Values;
        _mostOfLength = Enumerable.Range(0, NameFeatures.Length.Count).Max(length => _weights[NameFeatures.Length[length]]);
        _ofKinds = [.. Enum.GetValues<CarriedKind>().Select(kind => Both(NameFeatures.CarriedAlone, (int)kind))];
        var most = Enum.GetValues<NameHead>().Select(OfHead).Aggregate(Vector2.Max);
        _mostOfKinds = [.. Enum.GetValues<CarriedKind>()
            .Select(kind => _ofKinds[(int)kind] + (kind is CarriedKind.Thing or CarriedKind.Modifiers ? OfHead(NameHead.Noun) : most))];
    }

    /// <summary>Begins anew with a figure that has no words.</summary>
    public void Clear() => _any = _named = _modified = s_none;

    /// <summary>Takes note of words of the figure's own.</summary>
    /// <param name="score">What speaks for them where something is carried on.</param>
    /// <param name="length">Their characters.</param>
    /// <param name="tellDeed">Whether they are a clause of their own.</param>
    /// <param name="areModified">Whether modifiers go with them.</param>
    public void Note(float score, int length, bool tellDeed, bool areModified)
    {
        var scores = length == 0 ? new Vector2(score, float.NegativeInfinity) : new Vector2(float.NegativeInfinity, score);
        _any = Vector2.Max(_any, scores);
        if (!tellDeed) _named = Vector2.Max(_named, scores);
        if (areModified) _modified = Vector2.Max(_modified, scores);
    }

    /// <summary>Says what the likeliest name without anything carried on has, less the margin, and what is measured.</summary>
    public void Set(float least, NamedKind measured)
    {
        _event = measured == NamedKind.People ? 0 : 1;
        least = Math.Max(least, float.MinValue); // where there is none, what no words can be joined to still has no chance
        var events = Vector2.Max(Vector2.Zero, OfEvent());
        for (var kind = 1; kind < _needs.Length; kind++)
        {
            var needs = _needs[kind] = new Vector2(least) - JoinedBy((CarriedKind)kind);
            var all = needs - _mostOfKinds[kind] - events;
            _least[kind] = float.MinNative(all.X, all.Y);
        }
    }

    /// <summary>Lets everything be carried on.</summary>
    public void SetNone()
    {
        _needs.AsSpan().Fill(s_none);
        _least.AsSpan().Fill(float.NegativeInfinity);
    }

    /// <summary>How much must speak for something of a kind beside what the kind, the last word and an event say.</summary>
    public float this[CarriedKind kind] => _least[(int)kind];

    /// <summary>False where not enough speaks for something of a kind, whatever its last word is.</summary>
    public bool MayBeMet(CarriedKind kind, float sum, float more) => sum + more + _mostOfLength + CarriedMost.Rounding > this[kind];

    /// <summary>True where enough speaks for something of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="head">Its last word.</param>
    /// <param name="isEvent">Whether that is an event.</param>
    /// <param name="sum">What speaks for it.</param>
    /// <param name="more">As much as it and the figure's own words can say together.</param>
    public bool IsMet(CarriedKind kind, NameHead head, bool isEvent, float sum, float more)
    {
        var scores = new Vector2(sum + more + _mostOfLength + CarriedMost.Rounding) + _ofKinds[(int)kind] + OfHead(head);
        if (isEvent) scores += OfEvent();
        var needs = _needs[(int)kind];
        return scores.X > needs.X || scores.Y > needs.Y;
    }

    /// <summary>What speaks for the words that a kind can be joined to; see <c>NameFinder.CanJoin</c>.</summary>
    Vector2 JoinedBy(CarriedKind kind) => kind switch
    {
        CarriedKind.Indicator or CarriedKind.Clause or CarriedKind.Thing => _named,
        CarriedKind.Modifiers => _modified,
        _ => _any,
    };

    Vector2 OfHead(NameHead head) => Both(NameFeatures.CarriedHead, (int)head);

    Vector2 OfEvent() => Both(NameFeatures.Event, _event);

    Vector2 Both(FeatureGroup group, int value) => new(_weights.AsSpan(group[value * 2], 2));
}
