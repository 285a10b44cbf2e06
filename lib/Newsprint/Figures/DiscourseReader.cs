namespace Newsprint;

/// <summary>Reads the figures of a page's articles and captions, one after the other.</summary>
sealed class DiscourseReader
{
    readonly Page page;
    readonly Workbench bench;
    readonly DiscourseScopes scopes;
    readonly BlockReader blocks;

    /// <param name="page">The page.</param>
    /// <param name="places">Where the page is from, and when.</param>
    /// <param name="units">The units that count; null for those that ship.</param>
    /// <param name="bench">What is filled and emptied again.</param>
    /// <param name="stated">The report's day, where the text states it.</param>
    /// <param name="explain">Whether readings say what each pass saw.</param>
    public DiscourseReader(Page page, AreaContext places, Units? units, Workbench bench, DateOnly? stated, bool explain = false)
    {
        (this.page, this.bench) = (page, bench);
        scopes = new(page, places, bench, stated);
        blocks = new(scopes, units, bench, explain);
    }

    /// <summary>The numbers of one that are figures, in reading order, each with how it was read; the workbench's list.</summary>
    public List<Reading> Read(Discourse one)
    {
        scopes.Discourse = one;
        var readings = bench.Readings;
        for (var block = 0; block < one.Blocks.Count; block++) blocks.Read(block, readings);
        if (readings.Count == 0) return readings;
        Compare(readings);
        foreach (var reading in readings) NamePass.Run(reading, bench.Names);
        Place(readings);
        LinkPass.Run(readings, bench.Names);
        for (var at = 0; at < readings.Count; at++) StatusPass.Run(readings[at], at > 0 ? readings[at - 1] : null, page.Published);
        return readings;
    }

    /// <summary>The figure that a reading of the discourse read last has come to.</summary>
    public Figure FigureOf(Reading reading) => FigureMaker.Make(page, scopes.Discourse, reading);

    void Compare(List<Reading> readings)
    {
        Reading? before = null;
        foreach (var reading in readings)
        {
            Comparisons.Run(reading, before is not null && before.Block >= reading.Block - 1 ? before : null, page.Published?.Year);
            if (reading.Base != Comparison.None && reading.Role != Role.Points) before = reading;
        }
    }

    void Place(List<Reading> readings)
    {
        foreach (var reading in readings)
        {
            var (area, period) = (scopes.Areas.GovernorAt(reading.Block, reading.Span.Start), scopes.Periods.GovernorAt(reading.Block, reading.Span.Start));
            (reading.Area, reading.Period) = (area.Place.Area, period.Period);
            if (reading.Because is null) continue;
            reading.Explain("area", Governance.Of(page, scopes.Discourse, area));
            reading.Explain("period", Governance.Of(page, scopes.Discourse, period));
        }
        HeadlinePass.Run(readings);
    }
}
