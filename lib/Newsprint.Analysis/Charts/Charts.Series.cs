namespace Newsprint;

public static partial class Charts
{
    /// <summary>
    /// Indicators through time, each at the last day of its period; values that two pages give differently are both drawn.
    /// </summary>
    /// <param name="series">Series of one unit; points without a last day are left out.</param>
    /// <exception cref="ArgumentException">No point has a last day.</exception>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static Chart Series(params IReadOnlyList<IndicatorSeries> series)
    {
        var dated = series
            .Select(one => one with { Points = [.. one.Points.Where(point => point.Period.End is not null)] })
            .Where(one => one.Points.Count > 0)
            .ToArray();
        if (dated.Length == 0) throw Nothing(nameof(Series), "a series with a dated point");
        if (dated.FirstOrDefault(one => !one.Unit.IsSameAs(dated[0].Unit)) is { } other)
            throw new UnitMismatchException("drawn together", dated[0].Unit, other.Unit);
        var points = dated.SelectMany(one => one.Points).ToArray();
        var scale = Scale.For(dated[0].Unit, points.Select(point => point.Value.Value));
        var head = new Head(dated.Length == 1 ? "One indicator through time" : "Indicators through time",
            $"{string.Join("; ", dated.Select(NameOf))}; {scale.Title}; axis from 0",
            Heads.Source(points.Select(point => (point.Source, point.Published, point.Line))),
            points.Any(point => !point.Value.IsStated)
                ? ["Filled: printed. Hollow: derived here from a later value and its printed change or growth."]
                : []);
        var isOnePlace = dated.Select(one => one.Area?.Name).Distinct().Count() == 1;
        return Of(head, $"Line chart: {string.Join("; ", dated.Select(one => SeriesWords(one, scale)))}.",
            new SeriesDrawing(head, scale.Title,
            [.. dated.Select(one =>
                new SeriesLine(isOnePlace ? one.Indicator : NameOf(one), [.. one.Points.Select(point => SeriesMarkOf(point, scale))]))]));
    }

    static string SeriesWords(IndicatorSeries series, Scale scale) =>
        $"{NameOf(series)} {string.Join(", ", series.Points.Select(point => $"{Heads.Iso(point.Period.End!.Value)} {scale.Text(point.Value.Value)}{scale.Unit}"))}";

    static string NameOf(IndicatorSeries series) => $"{series.Area?.Name} {series.Indicator}".Trim();

    static SeriesMark SeriesMarkOf(SeriesPoint point, Scale scale) =>
        new(point.Period.End!.Value, scale.Of(point.Value.Value), scale.Of(point.Value.Interval.Low),
        scale.Of(point.Value.Interval.High), $"{BoundSign(point.Value)}{scale.Text(point.Value.Value)}", !point.Value.IsStated);
}
