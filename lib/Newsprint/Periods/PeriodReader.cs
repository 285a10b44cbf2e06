using System.Buffers;

namespace Newsprint;

/// <summary>Finds the time expressions of a text.</summary>
static class PeriodReader
{
    static readonly SearchValues<char> Starts = SearchValues.Create(
        string.Concat(TimeWords.All.Select(word => word[..1]).Concat(Holidays.Names.Select(name => name[..1])).Distinct())
        + "0123456789０１２３４５６７８９〇零○一二三四五六七八九十两前头首第“\"‘「劳假节");

    /// <summary>Adds every time expression of a text to a list, in the order of the text; spans are disjoint.</summary>
    public static void Read(string text, PeriodContext context, List<PeriodMention> into)
    {
        var (from, sentence) = (0, new SentenceYear());
        while (text.AsSpan(from).IndexOfAny(Starts) is >= 0 and var skip)
        {
            var at = from + skip;
            sentence.Reach(text, at);
            if (!new DateReader(text, context, sentence.Year).TryRead(at, out var core))
            {
                from = PastNumber(text, at);
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

    // A date never begins inside a number: 12345年, 3.5月.
    static int PastNumber(string text, int at)
    {
        var end = at + 1;
        if (!Glyph.IsDigit(text[at])) return end;
        while (end < text.Length && (Glyph.IsDigit(text[end]) || text[end] is '.' or '．' && end + 1 < text.Length && Glyph.IsDigit(text[end + 1]))) end++;
        return end;
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
