namespace Newsprint;

public sealed partial class Archive
{
    /// <summary>
    /// Rows of the financing table, as a query picks them, put together into one series for each item, place and unit: for charts.
    /// </summary>
    /// <param name="sql">
    /// A query whose result has the columns item, area, area_code, period_start, period_end, unit, bound, value with its interval and
    /// origin, source, published, article, line; others are passed over.
    /// </param>
    /// <returns>Series in the order in which the rows name them, each by the last day of its periods. Rows without a value are left
    /// out.</returns>
    /// <exception cref="ArgumentException">The query is none, or a column is missing.</exception>
    public IReadOnlyList<IndicatorSeries> Series(string sql)
    {
        var rows = Query(sql);
        return IndicatorSeries.Of(Enumerable.Range(0, rows.RowCount)
            .Where(row => rows[row, "value"].HasValue)
            .Select(row => SeriesRow.Of(rows, row))
            .Select(row => (row.Item, row.Area, row.Point)));
    }
}
