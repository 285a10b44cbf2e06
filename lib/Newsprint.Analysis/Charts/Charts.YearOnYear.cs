namespace Newsprint;

public static partial class Charts
{
    /// <summary>Last year against this year: every flow, or every stock, whose year-before value follows from what is printed.</summary>
    /// <param name="financing">The table.</param>
    /// <param name="kind">Flows and stocks are drawn apart: their sizes do not compare.</param>
    /// <exception cref="ArgumentException">No such row has a year-before value.</exception>
    public static Chart LastYearToThis(Financing financing, FinancingKind kind)
    {
        FinancingRow[] rows = [.. financing.Rows
            .Where(row => row.Kind == kind && row is { Value: not null, Prior: not null })
            .OrderByDescending(row => row.Value!.Value)];
        if (rows.Length == 0) throw Nothing(nameof(LastYearToThis), "a row with a value and a year-on-year change or growth");
        var scale = Scale.For(rows[0].Value!.Unit, rows.Select(row => row.Value!.Value));
        var what = kind == FinancingKind.Stock ? "Loan balances" : "Financing flows";
        var head = new Head($"{what}: the year before and now", $"{Heads.Shared(rows)}; axis from 0", Heads.Source(rows),
            ["Hollow: derived here from the printed value and its printed change or growth, on an unrevised base.", .. OpenNote(rows)]);
        return Of(head, $"{what} a year before and now: " + string.Join("; ", rows.Select(row => PairWords(row, scale))) + ".",
            new PairDrawing(head, scale.Title, "上年同期 year before", "本期 now", null, [.. rows.Select(row => Pair(row, scale))]));
    }

    static PairRow Pair(FinancingRow row, Scale scale) => new(
        row.Item, Mark(row.Prior!, scale), Mark(row.Value!, scale),
            row.Growth is { } growth ? $"{Percent(growth)}{(growth.IsStated ? "" : "*")}" : "");

    static PairMark Mark(Measured value, Scale scale) => new(
        scale.Of(value.Value), scale.Of(value.Interval.Low), scale.Of(value.Interval.High), $"{BoundSign(value)}{scale.Text(value.Value)}",
            !value.IsStated);

    static string BoundSign(Measured value) => value.Bound switch
    {
        Bound.Over => "> ",
        Bound.Under => "< ",
        Bound.About => "≈ ",
        _ => "",
    };

    static string[] OpenNote(IReadOnlyCollection<FinancingRow> rows)
    {
        var derived = rows.Any(row => row.Growth is { IsStated: false }) ? "* Growth derived here." : "";
        var open = rows.Any(row => row.Value!.Bound == Bound.Over)
            ? "> The page gives a lower bound; what is derived from it is one too."
            : "";
        return derived.Length + open.Length == 0 ? [] : [string.Join("   ", new[] { derived, open }.Where(note => note.Length > 0))];
    }

    static string PairWords(FinancingRow row, Scale scale) =>
        $"{row.Item} from {BoundSign(row.Prior!)}{scale.Text(row.Prior!.Value)} (derived) to {BoundSign(row.Value!)}{scale.Text(row.Value!.Value)}{scale.Unit}";

    /// <summary>Growth on the year before, stated and derived, with the interval that rounding leaves open.</summary>
    /// <exception cref="ArgumentException">No row has a growth.</exception>
    public static Chart Growth(Financing financing)
    {
        FinancingRow[] rows = [.. financing.Rows
            .Concat(financing.Counts)
            .Where(row => row.Growth is not null)
            .OrderByDescending(row => row.Growth!.Value)];
        if (rows.Length == 0) throw Nothing(nameof(Growth), "a row with a year-on-year growth, or a value and its change");
        var head = new Head("Growth on the year before", "同比增长; axis from 0, no growth", Heads.Source(rows),
            ["Filled: printed on the page. Hollow: derived here from the printed value and its printed change."]);
        return Of(head,
            "Year-on-year growth: "
                + string.Join("; ",
                    rows.Select(row => $"{row.Item} {Percent(row.Growth!)}{(row.Growth!.IsStated ? "" : " (derived)")}"))
                + ".",
            new DotDrawing(head, "% (per cent, 同比)", Math.Min(0, (double)rows.Min(row => row.Growth!.Value)), null, true,
                [.. rows.Select(GrowthDot)]));
    }

    static DotRow GrowthDot(FinancingRow row) =>
        new(row.Item, (double)row.Growth!.Value, (double?)row.Growth.Interval.Low, (double?)row.Growth.Interval.High,
        Percent(row.Growth), row.Growth.IsStated ? DotKind.Stated : DotKind.Derived);

    // A derived rate says no more than its interval knows.
    static string Percent(Measured rate) => $"{Scale.Signed(rate.Value, rate.IsStated ? 2 : 1)}%";
}
