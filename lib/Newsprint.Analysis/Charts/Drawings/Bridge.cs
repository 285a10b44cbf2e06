namespace Newsprint;

/// <summary>Parts that add up, step by step, to a total.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Axis">Axis title with the unit.</param>
/// <param name="Steps">From top to bottom.</param>
sealed record BridgeDrawing(Head Head, string Axis, IReadOnlyList<BridgeStep> Steps);

/// <summary>One step of a bridge, from where the one before ended.</summary>
sealed record BridgeStep(string Label, double From, double To, string Text, StepKind Kind);

enum StepKind
{
    Part,
    Sum,
    Residual,
    Total,
}
