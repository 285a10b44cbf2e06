namespace Newsprint;

/// <summary>Finds what a text dates to a day or a month.</summary>
static class TimelineReader
{
    const int Long = 60;

    public static IEnumerable<DatedEvent> Of(PageFigures page) => Passage.Of(page).SelectMany(Of);

    static IEnumerable<DatedEvent> Of(Passage passage)
    {
        for (var block = 0; block < passage.Blocks.Count; block++)
        {
            var mentions = passage.Periods.Mentions(block);
            for (var i = 0; i < mentions.Count; i++)
                if (Passage.Dates(mentions[i])) yield return Event(passage, block, mentions, ref i);
        }
    }

    static DatedEvent Event(Passage passage, int block, IReadOnlyList<PeriodMention> mentions, ref int i)
    {
        var (text, first) = (passage.Blocks[block].Text, mentions[i]);
        while (i + 1 < mentions.Count && JoinsNext(text, mentions[i], mentions[i + 1])) i++;
        var span = new TextSpan(first.Span.Start, mentions[i].Span.End);
        var words = Words(passage, block, span, i + 1 < mentions.Count ? mentions[i + 1].Span.Start : text.Length);
        return new DatedEvent(
            passage.Source, passage.Article?.Number, passage.LineOf(block, span.Start),
            new(first.Period.Start, first.Kind == PeriodKind.Since ? null : mentions[i].Period.End),
            passage.AreaAt(block, ClauseEnd(passage, block, span)), text[span.Start..span.End], words,
            ResumptionWords.Plans.In(words) ? Status.Planned : Status.Actual,
            passage.ToSource(block, span))
        { IsReport = first.Kind == PeriodKind.Report };
    }

    // The place may stand behind the time: 3月5日,某县一家….
    static int ClauseEnd(Passage passage, int block, TextSpan time) =>
        passage.ClausesOf(block).Where(clause => clause.End > time.End).Select(clause => clause.End - 1).FirstOrDefault(time.Start);

    // 3月5日和6日
    static bool JoinsNext(string text, PeriodMention a, PeriodMention b) =>
        Passage.Dates(b) && a.Kind == b.Kind && Glyph.JoinsRow(text.AsSpan(a.Span.End, b.Span.Start - a.Span.End));

    /// <summary>
    /// The clause that the time stands in; where it leads one, on to the end of the sentence or the next time, while short.
    /// </summary>
    static string Words(Passage passage, int block, TextSpan time, int next)
    {
        var text = passage.Blocks[block].Text;
        var clauses = passage.ClausesOf(block).SkipWhile(clause => clause.End <= time.Start).ToList();
        var start = clauses[0].Start;
        var leads = time.Start - start <= 1 || passage.Article?.Byline is not null && text[time.Start - 1] is ')' or '）';
        var end = clauses[0].End;
        foreach (var clause in clauses.Skip(1).TakeWhile(clause => leads && clause.End - time.Start <= Long && clause.Start <= next))
        {
            if (Glyph.EndsSentence(text[end]) || clause.End > next && next > end) break;
            end = clause.End;
        }
        return text[(leads ? time.Start : start)..end].Trim('“', '”', '"', ' ');
    }
}
