using System.Numerics;

namespace Newsprint;

/// <summary>A name's own parts, by their places in the finder's lists.</summary>
/// <param name="Left">What stands before the number.</param>
/// <param name="Noun">What stands behind it.</param>
/// <param name="Predicate">What that does.</param>
/// <param name="Shape">Which of the three there are.</param>
/// <param name="Length">Their characters.</param>
/// <param name="Score">What speaks for them.</param>
/// <param name="Sides">The same with what they say for standing without anything carried on, and with it.</param>
/// <param name="Sum">What speaks for having just these.</param>
readonly record struct OwnWords(int Left, int Noun, int Predicate, int Shape, int Length, float Score, Vector2 Sides, Evidence.Sum Sum)
{
    public bool IsEmpty => Length == 0;
}
