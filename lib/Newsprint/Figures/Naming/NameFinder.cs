using System.Numerics;
using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// Finds the name of what a figure measures: proposes candidates put together from what stands before the number, the noun behind it, its
/// predicate, and what earlier clauses name, and takes the one that those are most like for which most speaks.
/// </summary>
sealed partial class NameFinder
{
    readonly float[] _weights;
    readonly Evidence _evidence;
    readonly List<LeftPart> _lefts = [];
    readonly List<NounPart> _nouns = [];
    readonly List<PredicatePart> _predicates = [];
    readonly List<OwnWords> _own = [];
    readonly CarriedNames _carried;
    readonly Shortlist _shortlist = new();

    /// <summary>The most that speaks for a name of the figure's own words.</summary>
    float _mostAlone;
    Reading _reading = null!;
    NamedKind _kind;
    /// <summary>The name of the medals that are counted; empty where none are.</summary>
    string _medal = "";
    /// <summary>The token that says which dimension is measured; -1 where none does.</summary>
    int _dimension;
    /// <summary>The token that says how often; -1 where none does.</summary>
    int _often;

    /// <summary>The words that weigh something.</summary>
    public WeightedWords Words { get; }

    public NameFinder(NameWeights names)
    {
        Words = names.Words;
        var weights = names.Values;
        (_weights, _evidence, _lengths) = (weights, new(names), LengthWeights(weights));
        _mostOfLength = _lengths.Max() + CarriedMost.Rounding;
        (_mostOfParallel, _mostOfOverlap) = (CarriedMost.OfParallel(weights), CarriedMost.OfOverlap(weights));
        _carried = new(_evidence, names);
    }

    /// <summary>The best name that the figure's own clause gives; empty where it has no words for one.</summary>
    public string Own(Reading reading)
    {
        Propose(reading, keepFeatures: false);
        return Choose().Name;
    }

    /// <summary>The best name, with what it carries on.</summary>
    public string Best(List<Reading> readings, int index)
    {
        Propose(readings, index, keepFeatures: false);
        var (own, carried, name) = Choose();
        if (own >= 0) Keep(readings[index], CollectionsMarshal.AsSpan(_own)[own], carried);
        return name;
    }

    /// <summary>All candidates of a figure, each with its score and its features.</summary>
    public List<NameCandidate> Candidates(List<Reading> readings, int index)
    {
        Propose(readings, index, keepFeatures: true);
        var (candidates, name) = (new List<NameCandidate>(), new NameBuffer());
        for (var own = 0; own < _own.Count; own++)
            for (var carried = 0; carried < _carried.Count; carried++)
                if (CanJoin(own, carried))
                {
                    Write(own, carried, name);
                    candidates.Add(new(name.ToString(), Total(own, carried), FeaturesOf(own, carried)));
                }
        return candidates;
    }

    void Propose(List<Reading> readings, int index, bool keepFeatures)
    {
        Propose(readings[index], keepFeatures);
        var hasCause = _kind == NamedKind.People && CausingEvent.IsSaidOfOne(readings[index]);
        if (keepFeatures || hasCause) _carried.Need.SetNone();
        else _carried.Need.Set(_mostAlone - Shortlist.Margin, _kind);
        CarriedFinder.Find(readings, index, _carried);
        _event = hasCause ? CausingEvent.In(_carried) : 0;
    }

    void Propose(Reading reading, bool keepFeatures)
    {
        _evidence.Clear(keepFeatures);
        _lefts.Clear();
        _nouns.Clear();
        _predicates.Clear();
        _own.Clear();
        _carried.Clear();
        (_reading, _kind) = (reading, KindOf(reading));
        _carried.Need.Clear();
        _mostAlone = float.NegativeInfinity;
        var words = WordSigns.Of(reading.Sentence, reading.ClauseStart, reading.Token);
        FindSigns(reading, words);
        (_medal, _dimension, _often, _event) = (Medals.Of(reading), Dimension.At(reading), PerTime(reading), 0);
        LeftParts.Find(reading, words, _evidence, _lefts);
        WeighLefts();
        NounParts.Find(reading, _evidence, _nouns);
        for (var noun = 0; noun < _nouns.Count; noun++)
        {
            var first = _predicates.Count;
            PredicateParts.Find(reading, _nouns[noun], _evidence, _predicates);
            for (var left = 0; left < _lefts.Count; left++)
                for (var predicate = first; predicate < _predicates.Count; predicate++)
                    if (!IsMagnitude || left == 0 && predicate == first) Add(left, noun, predicate);
        }
    }

    /// <summary>7.5级地震: a magnitude is that of the word behind it, whatever else stands there.</summary>
    bool IsMagnitude => _kind == NamedKind.Scale && _nouns.Count > 1;

    void Add(int left, int noun, int predicate)
    {
        ref readonly var before = ref CollectionsMarshal.AsSpan(_lefts)[left];
        ref readonly var behind = ref CollectionsMarshal.AsSpan(_nouns)[noun];
        ref readonly var does = ref CollectionsMarshal.AsSpan(_predicates)[predicate];
        if (does.Extent != PredicateExtent.None && (_dimension >= 0 || Dimension.IsBehind(_reading, before, behind))) return;
        var counts = !behind.IsEmpty || _medal.Length > 0;
        var shape = NameShape.Of(!before.IsEmpty, before.HasVerb, counts, does.Extent != PredicateExtent.None);
        var length = before.Length + (behind.IsEmpty ? _medal.Length : behind.Length) + does.Length;
        _evidence.Begin();
        _evidence.Add(NameFeatures.Shape[shape], NameFeatures.FrameShape[(int)_reading.Frame.Kind * NameShape.Names.Length + shape],
            NameFeatures.KindShape[(int)_kind * NameShape.Names.Length + shape]);
        if (!before.IsEmpty && !behind.IsEmpty)
            _evidence.Add(NameFeatures.Balance[shape * 3
                + (before.Length <= behind.Length ? 0 : before.Length <= 2 * behind.Length ? 1 : 2)]);
        _evidence.Add(NameFeatures.OwnLength[Lengths.InMany(length)]);
        var sum = _evidence.End();
        var score = before.Sum.Score + behind.Sum.Score + does.Sum.Score + sum.Score;
        var sides = new Vector2(score) + (OfWords(length, shape, 0, null) + CollectionsMarshal.AsSpan(_ofLefts)[left]);
        _own.Add(new(left, noun, predicate, shape, length, score, sides, sum));
        if (length > 0) _mostAlone = float.MaxNative(_mostAlone, sides.X + _carried[0].Sum.Score + LengthWeight(length));
        var tellDeed = noun > 0 && !behind.IsEmpty && does.Length > 0;
        _carried.Need.Note(sides.Y, length, tellDeed, !tellDeed && length is > 0 and <= ShortWords && shape is 4 or 8);
    }

    static NamedKind KindOf(Reading reading) =>
        reading.IsUniversal
            ? NamedKind.Universal
            : reading.Quantity.Unit.Name is "人" or "名" or "位"
            ? NamedKind.People
            : reading.Quantity.Unit.Name is "亩" or "公顷"
            ? NamedKind.Land
            : reading.Quantity.Unit.Measure switch
            {
                "count" or "population" => NamedKind.Count,
                "scale" => NamedKind.Scale,
                "time" => FrameCore.IsLasting(reading.Sentence, reading.Token) ? NamedKind.Lasting : NamedKind.Time,
                "money" => NamedKind.Money,
                "ratio" => NamedKind.Ratio,
                _ => NamedKind.Other,
            };
}

/// <summary>A name that was thought of, what speaks for it, and the features that were added up.</summary>
sealed record NameCandidate(string Text, float Score, IReadOnlyList<int> Features);
