using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>What a figure's name may carry on, each weighed; the first is nothing, what cannot win is left out.</summary>
sealed class CarriedNames(Evidence evidence, NameWeights weights)
{
    readonly List<CarriedName> names = [];
    readonly CarriedMost most = new(weights);
    readonly float[] ofUnits = weights.Values[NameFeatures.Parallel[0]..NameFeatures.Parallel[2]];
    readonly float mostOfParallel = CarriedMost.OfParallel(weights.Values), mostOfOverlap = CarriedMost.OfOverlap(weights.Values);

    public int Count => names.Count;

    public ref readonly CarriedName this[int at] => ref CollectionsMarshal.AsSpan(names)[at];

    /// <summary>Leaves nothing to carry on.</summary>
    public void Clear()
    {
        names.Clear();
        evidence.Begin();
        evidence.Add(NameFeatures.Carried[(int)CarriedKind.None]);
        names.Add(new(null, null, 0, 0, 0, CarriedKind.None, false, false, default, NameHead.Other, false, evidence.End()));
    }

    /// <summary>How much must speak for what is carried on.</summary>
    public CarriedNeed Need { get; } = new(weights);

    /// <summary>True where something of that kind from there has a chance.</summary>
    public bool MayBe(CarriedKind kind, CarriedFrom from, CarriedReach reach) => most.Of(kind, from, reach) > Need[kind];

    /// <summary>True where some part of a clause has a chance.</summary>
    public bool MayBeOfClause(CarriedFrom from) => MayBe(CarriedKind.FirstNoun, from) || MayBe(CarriedKind.LastNoun, from)
        || MayBe(CarriedKind.Clause, from);

    bool MayBe(CarriedKind kind, CarriedFrom from) => most.Of(kind, from) > Need[kind];

    /// <summary>Adds tokens [start..end) of a sentence, where they are fit for a name.</summary>
    public void Add(Sentence sentence, int start, int end, CarriedKind kind, CarriedFrom from, CarriedReach reach)
    {
        if (MayBe(kind, from, reach))
            Add(sentence, CarriedPart.Of(sentence, start, end, sentence.ClauseStart(start), sentence.ClauseEnd(start)), kind, from, reach);
    }

    public void Add(Sentence sentence, in CarriedPart part, CarriedKind kind, CarriedFrom from, CarriedReach reach)
    {
        if (part.Length == 0 || most.Of(kind, from, reach, part) <= Need[kind]) return;
        Weigh(kind, from, reach, part.Length, part.Inside, part.Ends);
        var (before, behind, first) = part.Stand.FeaturesOf(kind);
        evidence.Add(before, behind, first);
        if (evidence.End() is var sum && Need.IsMet(kind, part.Head, part.IsEvent, sum.Score, mostOfOverlap))
            names.Add(new(null, sentence, part.Start, part.End, part.Length, kind, part.IsEvent, false, part.Ends, part.Head, false, sum));
    }

    /// <summary>Adds the name of another figure.</summary>
    public void Add(Reading other, CarriedKind kind, CarriedFrom from, CarriedReach reach)
    {
        if (most.Of(kind, from, reach, other.Indicator.Length) > Need[kind]
            && WeighName(kind, from, reach, other.Indicator) is var sum && Need.MayBeMet(kind, sum.Score, mostOfOverlap))
            Add(other.Indicator, other.Indicator.Length, kind, other.Parts, sum);
    }

    /// <summary>Adds the thing that the name of another figure is an attribute of.</summary>
    public void AddThing(Reading other, CarriedFrom from, CarriedReach reach) =>
        Add(other.Indicator, other.Parts.Thing, CarriedKind.Thing, new() { Head = NameHead.Noun },
            WeighName(CarriedKind.Thing, from, reach, other.Indicator.AsSpan(0, other.Parts.Thing)));

    void Add(string name, int length, CarriedKind kind, in NameParts parts, Evidence.Sum sum)
    {
        var words = name.AsSpan(0, length);
        if (Need.IsMet(kind, parts.Head, parts.IsEvent, sum.Score, mostOfOverlap))
            names.Add(new(name, null, 0, 0, length, kind, parts.IsEvent, parts.IsOutcome, (words[^2], words[^1]), parts.Head, false, sum));
    }

    /// <summary>Adds the first characters of another figure's name.</summary>
    public void AddModifiers(Reading other, int length, bool sameUnit, CarriedFrom from, CarriedReach reach)
    {
        if (most.Of(CarriedKind.Modifiers, from, reach, length) <= Need[CarriedKind.Modifiers]) return;
        var words = other.Indicator.AsSpan(0, length);
        var sum = WeighName(CarriedKind.Modifiers, from, reach, words);
        if (!Need.IsMet(CarriedKind.Modifiers, NameHead.Noun, false, sum.Score, mostOfParallel + ofUnits[sameUnit ? 0 : 1])) return;
        names.Add(new(other.Indicator, null, 0, 0, length, CarriedKind.Modifiers, false, false, ('\0', other.Indicator[^1]), NameHead.Noun,
            sameUnit, sum));
    }

    Evidence.Sum WeighName(CarriedKind kind, CarriedFrom from, CarriedReach reach, ReadOnlySpan<char> words)
    {
        Weigh(kind, from, reach, words.Length, CarriedPart.InsideOf(words), (words[^2], words[^1]));
        return evidence.End();
    }

    void Weigh(CarriedKind kind, CarriedFrom from, CarriedReach reach, int length, int inside, (char, char) ends)
    {
        evidence.Begin();
        evidence.Add(NameFeatures.Carried[(int)kind], NameFeatures.CarriedFrom[(int)from],
            NameFeatures.CarriedKindFrom[(int)kind * Enum<CarriedFrom>.Count + (int)from]);
        evidence.Add(reach is CarriedReach.Across, NameFeatures.CarriedAcross[(int)kind]);
        evidence.Add(reach is CarriedReach.Opening, NameFeatures.CarriedOpening[(int)kind]);
        evidence.Add(NameFeatures.CarriedLength[Lengths.InFew(length)]);
        for (var value = 0; inside >> value > 0; value++) evidence.Add((inside >> value & 1) != 0, NameFeatures.CarriedInside[value]);
        evidence.AddWord(evidence.RowOf(ends), WordPlace.CarriedEnd);
    }
}
