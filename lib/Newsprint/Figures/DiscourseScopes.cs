namespace Newsprint;

/// <summary>The times and the places of the discourse being read. They are looked for when they are first asked for: one without figures needs none.</summary>
sealed class DiscourseScopes(Page page, AreaContext places, Workbench bench, DateOnly? stated)
{
    Discourse? discourse;
    bool timed;
    bool placed;

    /// <summary>The discourse; when it is set, what was known of another is forgotten.</summary>
    public Discourse Discourse
    {
        get => discourse!;
        set => (discourse, timed, placed) = (value, false, false);
    }

    public PeriodScope Periods
    {
        get
        {
            if (!timed) bench.Periods.Read(Discourse.Blocks, page.Published, Discourse.Dateline, stated);
            timed = true;
            return bench.Periods;
        }
    }

    public AreaScope Areas
    {
        get
        {
            if (!placed) bench.Areas.Read(Discourse.Blocks, places);
            placed = true;
            return bench.Areas;
        }
    }
}
