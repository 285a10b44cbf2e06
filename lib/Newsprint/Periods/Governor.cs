namespace Newsprint;

/// <summary>Why a figure has its period.</summary>
enum PeriodRule
{
    /// <summary>Nothing dates it.</summary>
    None,
    /// <summary>A time before it in its sentence.</summary>
    Sentence,
    /// <summary>A time in brackets after it.</summary>
    Bracket,
    /// <summary>The day on which its sentence, or one before it, says that it was told.</summary>
    Told,
    /// <summary>The statement before, which its sentence goes on with.</summary>
    Carried,
    /// <summary>What the article's body says of a headline's number.</summary>
    Body,
    /// <summary>从…增至…: the ends of a change in an open stretch.</summary>
    Course,
    /// <summary>The report's day, which the text states.</summary>
    ReportDay,
}

/// <summary>What governs a figure.</summary>
/// <param name="Rule">Why; none where nothing does.</param>
/// <param name="Period">The period of the mention that does.</param>
/// <param name="Kind">That mention's kind; an undated 目前 is one.</param>
/// <param name="Mention">Its characters in its block.</param>
/// <param name="Block">The block it stands in; -1 where no mention decides.</param>
readonly record struct Governor(PeriodRule Rule, ReferencePeriod Period, PeriodKind Kind, TextSpan Mention = default, int Block = -1)
{
    /// <summary>True where something governs.</summary>
    public bool Found => Rule != PeriodRule.None;

    public static Governor Of(PeriodMention mention, PeriodRule rule = PeriodRule.Sentence) =>
        new(rule, mention.Period, mention.Kind, mention.Span);
}
