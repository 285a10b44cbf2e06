namespace Newsprint;

/// <summary>One value a row, with the interval that rounding leaves open.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Axis">Axis title with the unit.</param>
/// <param name="From">Where the axis begins.</param>
/// <param name="To">Where the axis ends; null to fit the values.</param>
/// <param name="Stems">Whether a stem leads from the beginning to each mark.</param>
/// <param name="Rows">From top to bottom.</param>
sealed record DotDrawing(Head Head, string Axis, double From, double? To, bool Stems, IReadOnlyList<DotRow> Rows);

/// <summary>One row. Ends of the interval are null where open.</summary>
sealed record DotRow(string Label, double Value, double? Low, double? High, string Text, DotKind Kind);

enum DotKind
{
    Stated,
    Derived,
    Universal,
    Planned,
}
