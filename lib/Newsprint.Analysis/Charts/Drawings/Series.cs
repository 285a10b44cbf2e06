namespace Newsprint;

/// <summary>Values through time, one line a series.</summary>
/// <param name="Head">Around the marks.</param>
/// <param name="Axis">The unit of the values.</param>
/// <param name="Lines">At least one, each with at least one point.</param>
sealed record SeriesDrawing(Head Head, string Axis, IReadOnlyList<SeriesLine> Lines);

/// <summary>One series, named at its last point.</summary>
sealed record SeriesLine(string Name, IReadOnlyList<SeriesMark> Points);

/// <summary>One value at the last day of its period. Ends of the interval are null where open.</summary>
sealed record SeriesMark(DateOnly Day, double Value, double? Low, double? High, string Text, bool Derived);
