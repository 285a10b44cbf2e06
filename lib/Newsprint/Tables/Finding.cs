namespace Newsprint;

/// <summary>Two things that a page states and that do not agree, or that agree only as far as rounding goes.</summary>
/// <param name="Identity">What must hold.</param>
/// <param name="Statement">One sentence: what was compared, as each side states it.</param>
/// <param name="Gap">What is left over: what the page states minus what it should be by the other figures.</param>
/// <param name="RoundingExplainsIt">True when the printed digits and bounds leave room for no gap at all.</param>
/// <param name="Figures">The figures compared.</param>
public sealed record Finding(
    Identity Identity, string Statement, Measured Gap, bool RoundingExplainsIt, IReadOnlyList<Figure> Figures);

/// <summary>What must hold between figures.</summary>
public enum Identity
{
    /// <summary>Listed parts add up to their total.</summary>
    PartsAndTotal,
    /// <summary>Level, change and growth of the same thing fit together.</summary>
    LevelDeltaGrowth,
    /// <summary>A headline says what its article says.</summary>
    HeadlineAndBody,
    /// <summary>The same thing stated twice is the same.</summary>
    StatedTwice,
    /// <summary>A share is at most 100%.</summary>
    ShareOfWhole,
    /// <summary>Pages agree on the same thing at the same time.</summary>
    BetweenPages,
}
