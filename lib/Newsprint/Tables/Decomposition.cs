namespace Newsprint;

/// <summary>A total and the parts that the text lists of it.</summary>
public sealed record Decomposition
{
    /// <summary>The total.</summary>
    public required FinancingRow Total { get; init; }
    /// <summary>The listed parts, in printed order; at least two.</summary>
    public required IReadOnlyList<Component> Components { get; init; }
    /// <summary>Sum of the listed parts.</summary>
    public required Measured ListedSum { get; init; }
    /// <summary>Total minus listed parts: what the text does not name. Negative when the listed parts exceed the total.</summary>
    public required Measured Residual { get; init; }
    /// <summary>The residual in per cent of the total; null for a total of 0.</summary>
    public required Measured? ResidualShare { get; init; }
    /// <summary>The changes of those parts that have one; null when fewer than two have.</summary>
    public required ComponentChanges? Changes { get; init; }

    /// <summary>True when the parts may add up to the total to the printed digit.</summary>
    public bool RoundingExplainsResidual => Residual.Interval.Contains(0);
}

/// <summary>A part of a total.</summary>
/// <param name="Row">The part.</param>
/// <param name="Share">In per cent of the total; null for a total of 0.</param>
public sealed record Component(FinancingRow Row, Measured? Share);

/// <summary>The parts whose year-on-year change is known, taken together.</summary>
/// <param name="Rows">These parts.</param>
/// <param name="Delta">Sum of their changes.</param>
/// <param name="Value">Sum of their values.</param>
/// <param name="Prior">Sum of their values of the year before.</param>
/// <param name="Growth">Growth of their sum in per cent; null where the year before is 0.</param>
public sealed record ComponentChanges(
    IReadOnlyList<FinancingRow> Rows, Measured Delta, Measured Value, Measured Prior, Measured? Growth);
