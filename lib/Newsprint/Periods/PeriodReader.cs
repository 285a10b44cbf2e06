namespace Newsprint;

/// <summary>Finds the time expressions of a text.</summary>
static class PeriodReader
{
    /// <summary>Adds every time expression of a text to a list, in the order of the text; spans are disjoint.</summary>
    public static void Read(string text, PeriodContext context, List<PeriodMention> into)
    {
        var (from, sentence) = (0, new SentenceYear());
        var starts = new TimeStarts(text);
        while (starts.Next(from) is >= 0 and var at)
        {
            sentence.Reach(text, at);
            if (!new DateReader(text, context, sentence.Year).TryRead(at, out var core))
            {
                from = TimeStarts.Past(text, at);
                continue;
            }
            var mention = TimeSetting.Of(text, at, core, into.Count > 0 ? into[^1].Span.End : 0);
            if (into.Count > 0 && Bracketed(text, into[^1], at)) mention = Told(into, mention);
            into.Add(mention);
            sentence.Named(core, mention.Kind);
            if (mention.Kind is PeriodKind.Day or PeriodKind.Span or PeriodKind.AsOf or PeriodKind.Report && mention.Period.End is not null)
                context = context with { Current = mention.Period, Topic = default, Here = true };
            if (mention is { Kind: PeriodKind.Since, Period.Start: { } opened }) context = context with { Opened = opened };
            from = mention.Span.End;
        }
    }

    // Behind a day, within the brackets that follow it at once; behind a stretch, with the word that parts it, 春运第一周（.
    static bool Bracketed(string text, PeriodMention before, int at)
    {
        var between = text.AsSpan(before.Span.End, at - before.Span.End);
        var open = between.IndexOfAny('（', '(');
        if (open < 0 || between.IndexOfAny('）', ')') >= 0) return false;
        return open == 0 || open < 6 && open == between.Length - 1 && between[0] is '首' or '第' or '前';
    }

    // 2月20日（春运第二十天）: what the brackets call a day that is known already; 春运第一周（2月1日至7日）: they say which days it has.
    static PeriodMention Told(List<PeriodMention> into, PeriodMention mention)
    {
        if (into[^1].Kind is PeriodKind.Day or PeriodKind.AsOf) return mention with { Kind = PeriodKind.Name };
        for (var i = into.Count - 1; i >= 0 && into[i].Kind is PeriodKind.Span && mention.Span.Start - into[i].Span.End < 8; i--)
            if (mention.Period.End is not null) into[i] = into[i] with { Period = mention.Period };
        return mention;
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
