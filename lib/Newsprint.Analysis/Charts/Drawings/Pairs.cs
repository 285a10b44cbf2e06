namespace Newsprint;

/// <summary>Two values a row, joined by a line: before and after.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Axis">Axis title with the unit.</param>
/// <param name="BeforeName">What the first mark is; said at the first row.</param>
/// <param name="AfterName">What the second mark is; said at the first row.</param>
/// <param name="Baseline">A line that all rows start from; null for none, and then the axis begins at 0.</param>
/// <param name="Rows">From top to bottom.</param>
sealed record PairDrawing(Head Head, string Axis, string BeforeName, string AfterName, double? Baseline, IReadOnlyList<PairRow> Rows);

/// <summary>One row of pairs. Ends of intervals are null where open.</summary>
sealed record PairRow(string Label, PairMark Before, PairMark After, string Change);

/// <summary>One of the two marks.</summary>
sealed record PairMark(double Value, double? Low, double? High, string Text, bool Derived);
