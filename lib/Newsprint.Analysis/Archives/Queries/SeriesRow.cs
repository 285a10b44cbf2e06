namespace Newsprint;

/// <summary>A row of the financing table, read back from a query: what was written, without the figures behind it.</summary>
sealed record SeriesRow(string Item, Area? Area, SeriesPoint Point)
{
    public static SeriesRow Of(Table rows, int row)
    {
        var (source, line, published) = (rows[row, "source"].Text ?? "", (int)(rows[row, "line"].Integer ?? 0), rows[row, "published"].Day);
        var (item, area) =
            (rows[row, "item"].Text ?? "", rows[row, "area"].Text is { } name ? new Area(name, rows[row, "area_code"].Text) : null);
        var period = new ReferencePeriod(rows[row, "period_start"].Day, rows[row, "period_end"].Day);
        var bound = Enum.Parse<Bound>(rows[row, "bound"].Text ?? "exact", ignoreCase: true);
        var interval = IntervalOf(rows[row, "value_low"].Number, rows[row, "value_high"].Number, bound);
        var quantity = new Quantity(rows[row, "value"].Number!.Value, new Unit(rows[row, "unit"].Text ?? "", null, ""), bound, interval);
        var stated = Measured.Stated(new Figure
        {
            Source = source,
            Article = (int?)rows[row, "article"].Integer,
            Headline = null,
            Line = line,
            Span = default,
            Text = $"{quantity.Value}{quantity.Unit.Name}",
            Quantity = quantity,
            Role = Role.Level,
            Base = Comparison.None,
            OfStart = null,
            Indicator = item,
            Area = area,
            Period = period,
            Status = Status.Actual,
            Sentence = "",
        });
        return new SeriesRow(item, area,
            new SeriesPoint(period, stated with { IsStated = rows[row, "value_origin"].Text != "derived" }, source, published, line));
    }

    // Files do not say which ends belong to an interval; a point is closed, and so is what has no other end.
    static Interval IntervalOf(decimal? low, decimal? high, Bound bound) => new(low, high, bound != Bound.Over, low == high);
}
