namespace Newsprint;

/// <summary>Why one piece of an article follows another.</summary>
/// <param name="Left">The piece before; in the source.</param>
/// <param name="Right">The piece after; in the source.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Score">Weight of the evidence in natural-log units: 0 is undecided, 3 is about twenty to one.</param>
/// <param name="Why">The evidence, in words.</param>
public sealed record Joint(TextSpan Left, TextSpan Right, JointKind Kind, double Score, string Why);

/// <summary>What was done with two pieces.</summary>
public enum JointKind
{
    /// <summary>One sentence, broken between neighbours.</summary>
    Join,
    /// <summary>One sentence, its second half displaced.</summary>
    DisplacedJoin,
    /// <summary>A displaced passage that begins with a new sentence.</summary>
    Displaced,
    /// <summary>A displaced opening, put under its headline.</summary>
    DisplacedOpening,
}
