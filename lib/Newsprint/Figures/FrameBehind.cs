namespace Newsprint;

/// <summary>Which words behind a number belong to it.</summary>
static class FrameBehind
{
    /// <summary>What stands behind the number, up to the clause's end, the next member of a list or the next number.</summary>
    public static (FrameKind, int) Of(Sentence sentence, int token, int left, int core, Reading reading)
    {
        var tokens = sentence.Tokens;
        var first = token + 1;
        if (IsBracketed(sentence, reading)) return (FrameKind.Before, first);
        while (first < tokens.Count
            && (tokens[first].Kind is TokenKind.Number or TokenKind.Aside || sentence.Reads(first, "人民币") || Ranges.Joins(sentence, first)))
            first++;
        var right = first;
        while (right < tokens.Count && !tokens[right].EndsClause && tokens[right].Kind is not (TokenKind.Number or TokenKind.ListComma))
            right++;
        if (right == first || FrameLeft.IsJoint(sentence, first, right)) return (FrameKind.Before, first);
        if (sentence.Reads(first, "的") || sentence.Reads(first, "之")) return (FrameKind.Genitive, right);
        if (IsOfNounBefore(sentence, left, core, first, reading) || NameWords.IsMark(sentence, first) || IsOfMany(sentence, first, right))
            return (FrameKind.Before, first);
        var head = tokens[first];
        if (!head.Is(FramePass.Stripped & ~Cue.Manner) && Phrase.NounEnd(sentence, first, right) > first) return (FrameKind.Behind, right);
        if ((head.IsVerb || head.Class is 'd' or 'p' && !head.Is(Cue.Than)) && !head.Is(FramePass.Stripped & ~Cue.Manner)
            && (reading.Quantity.Unit.Name is "次" or "场" or "轮" or "趟" || CausesOnly(sentence, core, head)
                || IsObject(sentence, core, left, reading) || NamesNothing(sentence, left, core)))
            return (FrameKind.Behind, right);
        return (FrameKind.Before, first);
    }

    // 利率从1%到2%|不等
    static bool IsOfMany(Sentence sentence, int first, int right) =>
        right - first is 1 or 2 && sentence.TextOf(first, right) is "不等";

    /// <summary>
    /// 总成绩309公斤获得金牌, 投资1亿元支持重建: what is measured and not counted belongs to the noun before it, where a verb follows.
    /// </summary>
    public static bool IsOfNounBefore(Sentence sentence, int left, int core, int first, Reading reading) =>
        core > left && first < sentence.Tokens.Count && sentence.Tokens[first] is { IsVerb: true } verb && verb.End - verb.Start > 1
            && sentence.Tokens[core - 1] is { IsNominal: true, Kind: not TokenKind.Place } noun && !IsBracketed(sentence, reading)
            && (reading.Quantity.Unit.Measure is "money" or "mass"
                || reading.Quantity.Unit.Measure is not ("count" or "population" or "time" or "scale")
                && WordKinds.IsAttribute(noun, sentence.TextOf(noun)));

    static bool IsBracketed(Sentence sentence, Reading reading) =>
        reading.Span.End < sentence.Text.Length && sentence.Text[reading.Span.End] is '）' or ')';

    /// <summary>True where only times, places and leads stand before the number.</summary>
    static bool NamesNothing(Sentence sentence, int left, int core)
    {
        while (core > left && sentence.Tokens[core - 1].Kind is TokenKind.Place or TokenKind.Time) core--;
        return Phrase.Head(sentence, left, core) is null;
    }

    /// <summary>开发了十多条徒步线路: a verb before a count makes what stands behind its object.</summary>
    static bool IsObject(Sentence sentence, int core, int left, Reading reading) =>
        reading.Quantity.Unit.Measure == "count" && core == left + 1 && sentence.Tokens[left] is { IsVerb: true } verb
            && verb.Cue == Cue.None;

    /// <summary>强震造成3人遇难: what is counted is the outcome, not its cause.</summary>
    static bool CausesOnly(Sentence sentence, int core, Token head) =>
        head.Is(Cue.Outcome) && core > 0 && sentence.Tokens[core - 1].Is(Cue.Cause);
}
