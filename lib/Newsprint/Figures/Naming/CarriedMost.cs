namespace Newsprint;

/// <summary>
/// How much can speak for something carried on and for its being joined to a figure's own words, where only its kind is known and where it
/// is from, but for what its last word says: what cannot win need not be looked at.
/// </summary>
sealed class CarriedMost
{
    /// <summary>Sums that are added up in another order differ by less than this.</summary>
    public const float Rounding = 0.001f;

    readonly float[] _most;
    readonly float[] _stands;
    readonly float[] _anyReach;
    readonly float[] _weights;
    readonly float[] _lengths;
    readonly float _mostOfLength;

    public CarriedMost(NameWeights names)
    {
        var (weights, end) = (names.Values, names.MostOf(WordPlace.CarriedEnd));
        _weights = weights;
        _lengths = weights[NameFeatures.CarriedLength.First..(NameFeatures.CarriedLength.First + NameFeatures.CarriedLength.Count)];
        _mostOfLength = _lengths.Max();
        _most = [.. from kind in Enum.GetValues<CarriedKind>()
            from origin in Enum.GetValues<CarriedFrom>()
            from reach in Enum.GetValues<CarriedReach>()
            select end + Of(weights, kind, origin, reach)];
        _stands = [.. Enum.GetValues<CarriedKind>().Select(kind => MostOfStand(weights, (int)kind))];
        _anyReach = [.. from kind in Enum.GetValues<CarriedKind>()
            from origin in Enum.GetValues<CarriedFrom>()
            select Enum.GetValues<CarriedReach>().Max(reach => Of(kind, origin, reach))];
    }

    /// <summary>The most of any length.</summary>
    public float Of(CarriedKind kind, CarriedFrom from, CarriedReach reach) =>
        _most[Index(kind, from, reach)] + _mostOfLength + _stands[(int)kind];

    /// <summary>The most of another figure's name of so many characters.</summary>
    public float Of(CarriedKind kind, CarriedFrom from, CarriedReach reach, int length) =>
        _most[Index(kind, from, reach)] + _lengths[Lengths.InFew(length)];

    /// <summary>The most of words of a clause.</summary>
    public float Of(CarriedKind kind, CarriedFrom from, CarriedReach reach, in CarriedPart part) =>
        Of(kind, from, reach, part.Length) + OfStand(kind, part.Stand);

    float OfStand(CarriedKind kind, CarriedStand stand)
    {
        var (before, behind, first) = stand.FeaturesOf(kind);
        return _weights[before] + _weights[behind] + _weights[first];
    }

    static float MostOfStand(float[] weights, int kind) =>
        MostOf(weights, NameFeatures.CarriedBefore, kind * Enum<NameStart>.Count, Enum<NameStart>.Count)
            + MostOf(weights, NameFeatures.CarriedBehind, kind * Enum<NameStart>.Count, Enum<NameStart>.Count)
            + MostOf(weights, NameFeatures.CarriedFirst, kind * Enum<NameWord>.Count, Enum<NameWord>.Count);

    /// <summary>The same wherever semicolons stand.</summary>
    public float Of(CarriedKind kind, CarriedFrom from) => _anyReach[(int)kind * Enum<CarriedFrom>.Count + (int)from];

    static int Index(CarriedKind kind, CarriedFrom from, CarriedReach reach) =>
        ((int)kind * Enum<CarriedFrom>.Count + (int)from) * Enum<CarriedReach>.Count + (int)reach;

    static float Of(float[] weights, CarriedKind kind, CarriedFrom from, CarriedReach reach)
    {
        var sum = weights[NameFeatures.Carried[(int)kind]] + weights[NameFeatures.CarriedFrom[(int)from]]
            + weights[NameFeatures.CarriedKindFrom[(int)kind * Enum<CarriedFrom>.Count + (int)from]]
            + (reach is CarriedReach.Across ? weights[NameFeatures.CarriedAcross[(int)kind]] : 0)
            + (reach is CarriedReach.Opening ? weights[NameFeatures.CarriedOpening[(int)kind]] : 0);
        foreach (var inside in All(NameFeatures.CarriedInside)) sum += Math.Max(0, weights[inside]);
        sum += All(NameFeatures.Length).Max(length => weights[length]);
        sum += kind == CarriedKind.Modifiers
            ? MostOf(weights, NameFeatures.Parallel, 0, 2) + OfParallel(weights)
            : OfOverlap(weights);
        return sum + Rounding;
    }

    /// <summary>As much as modifiers that are carried on and the figure's own words can say together.</summary>
    public static float OfParallel(float[] weights) => MostOf(weights, NameFeatures.Parallel, 2, 2);

    /// <summary>As much as another name that is carried on and the figure's own words can.</summary>
    public static float OfOverlap(float[] weights) => Math.Max(0, weights[NameFeatures.Overlap[0]]);

    static float MostOf(float[] weights, FeatureGroup group, int first, int count) =>
        Enumerable.Range(first, count).Max(value => weights[group[value]]);

    static IEnumerable<int> All(FeatureGroup group) => Enumerable.Range(group.First, group.Count);
}
