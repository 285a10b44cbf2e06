namespace Newsprint;

/// <summary>What stands behind a number and may be the thing counted.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Just past its last; where the predicate is looked for, also where the name has no such part.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Extent">How much of the noun it is.</param>
/// <param name="Sum">What speaks for it.</param>
readonly record struct NounPart(int Start, int End, int Length, NounExtent Extent, Evidence.Sum Sum)
{
    public bool IsEmpty => Extent == NounExtent.None;
}
