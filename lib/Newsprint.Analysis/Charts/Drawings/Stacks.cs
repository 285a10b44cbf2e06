namespace Newsprint;

/// <summary>Bars of segments, one bar a row.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Axis">Axis title with the unit.</param>
/// <param name="WholeNumbers">Whether the axis counts things.</param>
/// <param name="Rows">From top to bottom.</param>
sealed record StackDrawing(Head Head, string Axis, bool WholeNumbers, IReadOnlyList<StackRow> Rows);

/// <summary>One bar.</summary>
sealed record StackRow(string Label, IReadOnlyList<Segment> Segments);

/// <summary>One segment of a bar. Segments of the same name have the same colour; the first of each name carries it.</summary>
sealed record Segment(string Name, double Value, string Text, bool Derived);
