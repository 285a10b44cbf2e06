namespace Newsprint;

/// <summary>
/// How words that a name may carry on stand in their clause: whether they are what it is about, what its verb is done to, or what stands
/// behind a preposition shows in the words around them.
/// </summary>
/// <param name="Before">The word before them; <see cref="NameStart.Clause"/> where they begin it.</param>
/// <param name="Behind">The word behind them; <see cref="NameStart.Clause"/> where they end it.</param>
/// <param name="First">Their first word.</param>
readonly record struct CarriedStand(NameStart Before, NameStart Behind, NameWord First)
{
    /// <summary>The tokens [start..end) of the clause [low..high).</summary>
    public static CarriedStand Of(Sentence sentence, int start, int end, int low, int high) => new(
        WordKinds.Before(sentence, start, low), WordKinds.Behind(sentence, end, high), WordKinds.First(sentence, start));

    /// <summary>The features that this is for something of a kind.</summary>
    public (int Before, int Behind, int First) FeaturesOf(CarriedKind kind) => (
        NameFeatures.CarriedBefore[(int)kind * Enum<NameStart>.Count + (int)Before],
        NameFeatures.CarriedBehind[(int)kind * Enum<NameStart>.Count + (int)Behind],
        NameFeatures.CarriedFirst[(int)kind * Enum<NameWord>.Count + (int)First]);
}
