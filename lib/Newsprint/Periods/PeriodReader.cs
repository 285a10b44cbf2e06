namespace Newsprint;

/// <summary>Finds the time expressions of a text.</summary>
static class PeriodReader
{
    /// <summary>Adds every time expression of a text to a list, in the order of the text; spans are disjoint.</summary>
    public static void Read(string text, PeriodContext context, List<PeriodMention> into)
    {
        var (from, sentence) = (0, new SentenceYear());
        while (TimeStarts.Next(text, from) is >= 0 and var at)
        {
            sentence.Reach(text, at);
            if (!new DateReader(text, context, sentence.Year).TryRead(at, out var core))
            {
                from = TimeStarts.Past(text, at);
                continue;
            }
            var mention = TimeSetting.Of(text, at, core, into.Count > 0 ? into[^1].Span.End : 0);
            into.Add(mention);
            sentence.Named(core, mention.Kind);
            if (mention.Kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Report && mention.Period.End is not null)
                context = context with { Current = mention.Period, Topic = default, Here = true };
            if (mention is { Kind: PeriodKind.Since, Period.Start: { } opened }) context = context with { Opened = opened };
            from = mention.Span.End;
        }
    }

    /// <summary>The year that the sentence being read has named by itself.</summary>
    struct SentenceYear
    {
        int _seen;

        public int? Year { get; private set; }

        public void Reach(string text, int at)
        {
            if (text.AsSpan(_seen, at - _seen).IndexOfAny("。！\n") >= 0) Year = null;
            _seen = at;
        }

        public void Named(TimeCore core, PeriodKind kind)
        {
            if (core.Grain == TimeGrain.Year && kind == PeriodKind.Span) Year = core.Period.Start?.Year;
        }
    }
}
