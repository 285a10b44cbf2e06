namespace Newsprint;

/// <summary>Reads the figures of a page's articles and captions: some together, each step for all of them before the next.</summary>
/// <remarks>
/// A step has code and tables that fill the nearest caches. Read article by article, each step would find those of the one before it there.
/// </remarks>
sealed class DiscourseReader
{
    readonly Page page;
    readonly Units? units;
    readonly Workbench bench;
    readonly PageSetting setting;
    readonly AreaContext places;
    readonly SentenceReader sentences;

    /// <param name="page">The page.</param>
    /// <param name="units">The units that count; null for those that ship.</param>
    /// <param name="bench">What is filled and emptied again.</param>
    /// <param name="explain">Whether readings say what each pass saw.</param>
    public DiscourseReader(Page page, Units? units, Workbench bench, bool explain = false)
    {
        (this.page, this.units, this.bench) = (page, units, bench);
        setting = PageSetting.Of(page);
        places = setting.Places();
        sentences = new(bench, explain);
    }

    /// <summary>Reads all of the page, in printed order; what one has come to stands in its draft until the next is asked for.</summary>
    public IEnumerable<DiscourseDraft> Read()
    {
        var left = Discourse.Of(page, bench.Blocks).GetEnumerator();
        while (TakeUp(left))
        {
            ReadTogether();
            for (var at = 0; at < bench.Drafts.Count; at++) yield return bench.Drafts[at];
            bench.Clear();
        }
    }

    /// <summary>Takes up as many as may be read together; false where none is left.</summary>
    bool TakeUp(IEnumerator<Discourse> left)
    {
        for (var length = 0; length < Stretches.Article && left.MoveNext();) length += TakeUp(left.Current);
        return bench.Drafts.Count > 0;
    }

    /// <summary>Takes one up where it has numbers; returns how many characters it has then.</summary>
    int TakeUp(Discourse one)
    {
        var draft = bench.Drafts.Take().Begin();
        NumberFinder.Find(one.Blocks, units, bench.Quantities, draft);
        if (draft.Numbered.Count == 0)
        {
            bench.Drafts.GiveBack();
            return 0;
        }
        draft.Keep(one);
        var length = 0;
        foreach (var block in draft.Discourse.Blocks) length += block.Text.Length;
        return length;
    }

    void ReadTogether()
    {
        var drafts = bench.Drafts;
        for (var at = 0; at < drafts.Count; at++)
            drafts[at].Periods.Read(drafts[at].Discourse.Blocks, page.Published, drafts[at].Discourse.Dateline, setting.Stated);
        for (var at = 0; at < drafts.Count; at++) drafts[at].Areas.Read(drafts[at].Discourse.Blocks, places, drafts[at].Needed);
        for (var at = 0; at < drafts.Count; at++) sentences.Cut(drafts[at]);
        for (var at = 0; at < drafts.Count; at++) sentences.Frame(drafts[at]);
        for (var at = 0; at < drafts.Count; at++) Name(drafts[at].Readings);
        for (var at = 0; at < drafts.Count; at++) Place(drafts[at]);
        for (var at = 0; at < drafts.Count; at++) LinkPass.Run(drafts[at].Readings, bench.Names);
        for (var at = 0; at < drafts.Count; at++) Judge(drafts[at].Readings);
    }

    void Name(List<Reading> readings)
    {
        Reading? before = null, gap = null;
        foreach (var reading in readings)
        {
            // 甲行业降幅比上月收窄1个百分点；乙、丙行业降幅分别收窄…
            var leant = reading.Role is Role.Points && gap?.Sentence == reading.Sentence ? gap : before;
            if (leant is not null && (leant.Block < reading.Block - Reach(leant.Base) || !Comparisons.GoesOn(reading, leant))) leant = null;
            Comparisons.Run(reading, leant, page.Published?.Year);
            if (reading.Base == Comparison.None) continue;
            if (reading.Role == Role.Points) gap = reading;
            else before = reading;
        }
        foreach (var reading in readings) NamePass.Run(reading, bench.Names);
    }

    /// <summary>How many paragraphs back a change may lean: a report that measures against the year before goes on so.</summary>
    static int Reach(Comparison against) => against == Comparison.YearOnYear ? 2 : 1;

    void Place(DiscourseDraft draft)
    {
        foreach (var reading in draft.Readings)
        {
            var (area, period) =
                (draft.Areas.GovernorAt(reading.Block, reading.Span.Start), draft.Periods.GovernorAt(reading.Block, reading.Span.Start));
            (reading.Area, reading.Period) = (area.Place.Area, period.Period);
            if (reading.Because is null) continue;
            reading.Explain("area", Governance.Of(page, draft.Discourse, area));
            reading.Explain("period", Governance.Of(page, draft.Discourse, period));
        }
        HeadlinePass.Run(draft.Readings);
    }

    void Judge(List<Reading> readings)
    {
        for (var at = 0; at < readings.Count; at++) StatusPass.Run(readings[at], at > 0 ? readings[at - 1] : null, page.Published);
    }
}
