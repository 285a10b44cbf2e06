using System.Globalization;

namespace Newsprint;

public static partial class Charts
{
    /// <summary>
    /// Rates of resumption by place and subject, sorted, with what rounding leaves open; universals and plans in their own marks.
    /// </summary>
    /// <exception cref="ArgumentException">No row has a rate.</exception>
    public static Chart ResumptionRates(Resumption resumption)
    {
        ResumptionRow[] rows = [.. resumption.Rows.Where(row => row.Rate is not null)
            .OrderByDescending(row => row.Rate!.Value).ThenBy(KindOf).ThenBy(row => row.Number)];
        if (rows.Length == 0) throw Nothing(nameof(ResumptionRates), "a row with a rate");
        var head = new Head("How far work has resumed", "复工率, 恢复营业, 返岗: by place and subject; axis from 0 to 100%",
            Heads.Source(resumption.Rows.Select(row => (row.Source, row.Published, row.Line))),
            [
                "● printed as a number    ◆ stated by a universal (全部, 所有, 全员)    ○ planned, not achieved",
                "Bars, where wider than the mark: what the rounding of the printed number leaves open.",
                .. rows.Any(row => row.Implied is not null)
                ? ["* Derived here: the only whole numbers that part and rounded rate allow."]
                : Array.Empty<string>(),
                .. resumption.Rows.Where(row => row.Rate is null).Select(row => $"Not drawn, a count without a rate: {CountOnly(row)}."),
            ]);
        return Of(head, "Rates of resumption: " + string.Join("; ", rows.Select(row => $"{RateLabel(row)} {RateText(row)}")) + ".",
            new DotDrawing(head, "% (per cent)", 0, 100, false, [.. rows.Select(RateDot)]));
    }

    static DotRow RateDot(ResumptionRow row) => new(
        RateLabel(row), (double)row.Rate!.Value, (double?)row.Rate.Interval.Low, Math.Min(100, (double)(row.Rate.Interval.High ?? 100)),
            RateText(row), KindOf(row));

    static DotKind KindOf(ResumptionRow row) =>
        row.Status == Status.Planned ? DotKind.Planned : row.StatedAs == RateForm.Universal ? DotKind.Universal : DotKind.Stated;

    static string RateLabel(ResumptionRow row) => $"{row.Area?.Name} · {row.Subject}".TrimStart(' ', '·');

    static string RateText(ResumptionRow row) => string.Join("  ", new[]
    {
        $"{Scale.Format(row.Rate!.Value)}%",
        row.Universal ?? "",
        row.Status == Status.Planned && row.Period.End is { } day ? Heads.MonthDay(row.Period.Start ?? day, day) : "",
        row is { Numerator: { } part, Implied.Whole: var whole }
            ? $"{part.Formula} of {(whole.Single is { } only ? only.ToString(CultureInfo.InvariantCulture) : whole.ToString())}*"
            : "",
    }.Where(part => part.Length > 0));

    static string CountOnly(ResumptionRow row) => $"{row.Area?.Name} {row.Numerator?.Formula}{row.Subject}";

    /// <summary>Chongqing's 38 divisions as tiles, coloured by the rate of resumption of one subject; no map borders.</summary>
    /// <param name="resumption">The table.</param>
    /// <param name="subject">What the subject's name must contain.</param>
    /// <exception cref="ArgumentException">No division of Chongqing has a rate of that subject.</exception>
    public static Chart ChongqingTiles(Resumption resumption, string subject = "工业企业")
    {
        var achieved =
            resumption.Rows.Where(row => row is { Rate: not null, Status: not Status.Planned } && row.Subject.Contains(subject)).ToArray();
        Tile[] tiles = [.. TilePlace.Chongqing.Select(division => TileOf(division, achieved, resumption))];
        var coloured = tiles.Where(tile => tile.Value is not null).ToArray();
        if (coloured.Length == 0) throw Nothing(nameof(ChongqingTiles), $"a rate of {subject} in a division of Chongqing");
        var head = new Head("Where industry is back at work",
            $"{subject}复工率 of Chongqing's 38 divisions of 2022; one tile a division, placed by neighbourhood",
            Heads.Source(achieved.Select(row => (row.Source, row.Published, row.Line))),
            ["Grey: no rate of this subject on the page. Dotted: the page reports other rates or counts. A joint rate of several places colours each of them; of several rates the latest."]);
        var rates = string.Join(", ", coloured.OrderByDescending(tile => tile.Value).Select(tile => $"{tile.Name} {tile.Value}%"));
        return Of(head, $"Tile map of Chongqing: {rates}; {Counted.Of(tiles.Length - coloured.Length, "division")} without a rate.",
            new TileDrawing(head, 50, 100, "% back at work", tiles));
    }

    static Tile TileOf(TilePlace division, IEnumerable<ResumptionRow> achieved, Resumption all)
    {
        var row = achieved.Where(division.Names).OrderByDescending(one => one.Period.End ?? one.Published).FirstOrDefault();
        return new(division.Short, division.Column, division.Row, (double?)row?.Rate!.Value,
            row is not null ? $"{Scale.Format(row.Rate!.Value)}%" : all.Rows.Any(division.Names) ? "other" : "");
    }
}
