using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// Makes readings of the numbers of a discourse, sentence by sentence: its words, and the two passes that look at a sentence alone.
/// </summary>
sealed class SentenceReader(Workbench bench, bool explain)
{
    /// <summary>
    /// Cuts the sentences that have numbers into words, up to the clause behind the last number, past which no pass looks. What stays whole
    /// are numbers, times and places.
    /// </summary>
    public void Cut(DiscourseDraft draft)
    {
        var (block, time, area) = (-1, 0, 0);
        foreach (var numbered in draft.Numbered)
        {
            if (numbered.Block != block) (block, time, area) = (numbered.Block, 0, 0);
            var text = draft.Discourse.Blocks[block].Text;
            FindWholes(draft, numbered, text, ref time, ref area);
            bench.Tokens.Clear();
            bench.Tokenizer.Cut(text, numbered.Span, bench.Wholes, bench.Tokens, behind: 1);
            draft.Sentences.Add(bench.Sentences.Take().Begin(block, text, numbered.Span, bench.Tokens, bench.Names.Words));
        }
    }

    /// <summary>
    /// Begins a reading for each number that is a figure, and says which words belong to it and what kind of statement it is.
    /// </summary>
    public void Frame(DiscourseDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            var isHeadline = draft.Discourse.Blocks[sentence.Block].Kind == BlockKind.Headline;
            var found = bench.ByToken(sentence.Tokens.Count);
            for (var token = 0; token < found.Length; token++)
            {
                if (sentence.Tokens[token].Number is not (>= 0 and var number)) continue;
                var (at, quantity, universal) = draft.Numbers[number];
                if (universal && !UniversalReader.StatesOutcome(draft, sentence, token))
                {
                    sentence.TakeAsWord(token);
                    continue;
                }
                draft.Readings.Add(found[token] =
                    bench.Spare.Take().Begin(sentence, token, at, quantity, universal, isHeadline, explain ? [] : null));
            }
            FramePass.Run(sentence, found);
            foreach (var reading in found)
                if (reading is not null) RolePass.Run(reading);
        }
    }

    /// <summary>What stays whole in a sentence; the indexes of times and places run on through the block's.</summary>
    void FindWholes(DiscourseDraft draft, NumberedSentence numbered, string text, ref int time, ref int area)
    {
        var span = numbered.Span;
        bench.Wholes.Clear();
        for (var number = numbered.First; number < numbered.Past; number++)
            bench.Wholes.Add(new(draft.Numbers[number].Span, TokenKind.Number, number));
        var times = CollectionsMarshal.AsSpan(draft.Periods.Mentions(numbered.Block));
        for (; time < times.Length && times[time].Span.Start < span.End; time++)
            if (span.Contains(times[time].Span) && IsTime(times[time], text)) bench.Add(new(times[time].Span, TokenKind.Time, -1));
        var areas = CollectionsMarshal.AsSpan(draft.Areas.Mentions(numbered.Block));
        for (; area < areas.Length && areas[area].Span.Start < span.End; area++)
            if (span.Contains(areas[area].Span) && IsPlace(areas[area], text))
                bench.Add(new(areas[area].Span, IsLine(areas[area], text) ? TokenKind.Word : TokenKind.Place, -1));
    }

    /// <summary>甲乙高铁全长300公里: a line or a port that is called by both its ends is the thing that is measured, too.</summary>
    static bool IsLine(in AreaMention mention, string text) =>
        mention is { Kind: AreaKind.Joint, Place.Level: PlaceLevel.Prefecture } && text[mention.Span.End - 1] is '路' or '铁' or '际' or '港';

    /// <summary>A body that implies a place stays a noun; so do 全社会, which names no place, 国际油价, and 国内 of 国内生产总值.</summary>
    static bool IsPlace(in AreaMention mention, string text)
    {
        var printed = text.AsSpan(mention.Span.Start, mention.Span.Length);
        return mention.Kind != AreaKind.Institution && !FigureWords.Nouns.Has(printed)
            && !(printed is "国内" && text.AsSpan(mention.Span.End).StartsWith("生产总值"));
    }

    /// <summary>同比 and 环比 are words that passes read; a year in a name is part of the name.</summary>
    static bool IsTime(in PeriodMention mention, string text) =>
        mention.Kind != PeriodKind.Name && text.AsSpan(mention.Span.Start, mention.Span.Length) is not ("同比" or "环比");
}
