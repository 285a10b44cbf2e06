namespace Newsprint;

/// <summary>One indicator of one place through time, put together from all pages of a table.</summary>
/// <param name="Indicator">What is measured, in the text's words.</param>
/// <param name="Area">The place; null when not known.</param>
/// <param name="Unit">The unit of every point.</param>
/// <param name="Points">By last day, first day, then the page's date; the same period from two pages is two points.</param>
public sealed record IndicatorSeries(string Indicator, Area? Area, Unit Unit, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>Series of points that share indicator, place and unit, in order of first appearance.</summary>
    /// <param name="points">In any order; each with what is measured, and where: null when not known.</param>
    public static IReadOnlyList<IndicatorSeries> Of(IEnumerable<(string Indicator, Area? Area, SeriesPoint Point)> points) =>
    [
        .. points.GroupBy(point => (point.Indicator, point.Area, point.Point.Value.Unit.Name)).Select(same => new IndicatorSeries(
            same.Key.Indicator, same.Key.Area, same.First().Point.Value.Unit,
            [.. same.Select(point => point.Point)
                .OrderBy(point => point.Period.End)
                .ThenBy(point => point.Period.Start)
                .ThenBy(point => point.Published)])),
    ];
}

/// <summary>One value of a series.</summary>
/// <param name="Period">Its days.</param>
/// <param name="Value">The value: stated, or derived as that of the year before.</param>
/// <param name="Source">The page's file.</param>
/// <param name="Published">The page's date; null when unknown.</param>
/// <param name="Line">1-based line of the row behind it.</param>
public sealed record SeriesPoint(ReferencePeriod Period, Measured Value, string Source, DateOnly? Published, int Line);
