namespace Newsprint;

/// <summary>Says which mention gives a figure its area or its period, at which line, and by which rule.</summary>
static class Governance
{
    public static string Of(Page page, Discourse discourse, AreaGovernor governor) =>
        $"{governor.Place.Name}: {Words(governor.Rule)}{Mention(page, discourse, governor.Block, governor.Mention)}";

    public static string Of(Page page, Discourse discourse, Governor governor)
    {
        var (start, end) = (governor.Period.Start, governor.Period.End);
        var days = start is null && end is null
            ? "none"
            : start == end
            ? $"{start:yyyy-MM-dd}"
            : $"{start:yyyy-MM-dd} to {(end is { } last ? $"{last:yyyy-MM-dd}" : "an open end")}";
        return $"{days}: {Words(governor.Rule)}{Mention(page, discourse, governor.Block, governor.Mention)}";
    }

    static string Mention(Page page, Discourse discourse, int block, TextSpan span)
    {
        if (block < 0 || span.Length == 0) return "";
        var joined = discourse.Blocks[block];
        return $", {joined.Text[span.Start..span.End]} at line {page.Source.LineOf(joined.ToSource(span).Start)}";
    }

    static string Words(AreaRule rule) => rule switch
    {
        AreaRule.Home => "no place is named, so the page's own",
        AreaRule.Topic => "the paragraph names none, so the article's own",
        AreaRule.Head => "the place that a clause begins with",
        AreaRule.Located => "where the clause says it is",
        AreaRule.Inner => "a place within the clause, which narrows what governed",
        AreaRule.Body => "the place in a body's name",
        AreaRule.Institution => "the seat or the reach of a body",
        AreaRule.Relative => "known from what was named before",
        AreaRule.List => "the places of a row, or what contains them",
        AreaRule.InTurn => "the place at the number's turn",
        _ => "what governed before the part",
    };

    static string Words(PeriodRule rule) => rule switch
    {
        PeriodRule.None => "nothing dates it",
        PeriodRule.Sentence => "the time before it in its sentence",
        PeriodRule.Bracket => "the time in brackets behind it",
        PeriodRule.Told => "the day on which it was told",
        PeriodRule.Carried => "the time of the statement that its sentence goes on with",
        PeriodRule.Body => "the time of the same number, or of the first statement, in the body",
        PeriodRule.Course => "one end of a change within the time before it",
        _ => "the report's day, which the text states",
    };
}
