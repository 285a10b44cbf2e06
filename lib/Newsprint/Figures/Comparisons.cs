namespace Newsprint;

/// <summary>Third pass: what a change is measured against.</summary>
static class Comparisons
{
    public static void Run(Reading reading, Reading? before, int? year = null)
    {
        if (reading.Role is not (Role.Delta or Role.Growth or Role.Points)) return;
        var source = reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading;
        if (Contributes(reading) || IsYearlyMean(reading)) return;
        reading.Base = source != reading ? source.Base : InClause(reading, year, out var gap) is var own && (own != Comparison.None || gap) ? own : Inherited(reading, before);
        reading.Explain("base", $"{reading.Base}");
    }

    /// <summary>拉动增长2个百分点: a contribution is against nothing.</summary>
    static bool Contributes(Reading reading)
    {
        if (reading.Role != Role.Points) return false;
        for (var at = reading.Token - 1; at >= 0 && !reading.Sentence.Tokens[at].EndsClause; at--)
            if (reading.Sentence.Reads(at, "拉动")) return true;
        return false;
    }

    /// <summary>年均增长5%: the mean of several years' growth is against no one of them.</summary>
    static bool IsYearlyMean(Reading reading)
    {
        if (reading.Role != Role.Growth) return false;
        for (var at = reading.Token - 1; at >= 0 && !reading.Sentence.Tokens[at].EndsClause; at--)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]).StartsWith("年均")) return true;
        return false;
    }

    /// <summary>The comparison that stands in the words before a figure, or in the clauses between it and the figure before.</summary>
    public static Comparison InClause(Reading reading) => InClause(reading, null, out _);

    static Comparison InClause(Reading reading, int? year, out bool gap)
    {
        gap = false;
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= 0 && sentence.Tokens[at].Kind != TokenKind.Semicolon && (sentence.Tokens[at].Kind != TokenKind.Number || IsBracketed(sentence, at)); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.YearOnYear)) return NamesOtherYear(sentence, at, year) ? Comparison.Previous : Comparison.YearOnYear;
            if (token.Is(Cue.MonthOnMonth)) return Comparison.MonthOnMonth;
            if (sentence.TextOf(token) is "相比" or "相较" && !OpensComparison(sentence, at)) continue;
            if (token.Is(Cue.Than) || token.Kind == TokenKind.Time && sentence.TextOf(token) is ['比' or '较' or '与', ..] || IsBeside(sentence, at, reading.Token))
            {
                var found = Comparand.Against(sentence, token.Start, reading.Span.Start, year);
                gap = found == Comparison.None;
                if (gap && at == reading.Token - 1 && ThanBefore(sentence, at) is not null) continue; // what 高出 compares with stands after the 比 before it
                return found;
            }
        }
        return Comparison.None;
    }

    /// <summary>较2024年（2.96亿人次）增加: what is compared with, told in brackets.</summary>
    public static bool IsBracketed(Sentence sentence, int number) =>
        number > 0 && number + 1 < sentence.Tokens.Count && Conversion.IsOpening(sentence, number - 1) && sentence.TextOf(sentence.Tokens[number + 1]) is "）" or ")";

    /// <summary>相比去年提升: 相比 before what is compared with; not 与去年相比提升.</summary>
    static bool OpensComparison(Sentence sentence, int at)
    {
        if (at + 1 >= sentence.Tokens.Count || sentence.Tokens[at + 1] is var next && (next.EndsClause || next.Is(Cue.Up | Cue.Down) || next.Class == 'd')) return false;
        for (var before = at - 1; before >= 0 && !sentence.Tokens[before].EndsClause; before--)
            if (sentence.TextOf(sentence.Tokens[before]) is "与" or "同" or "和") return false;
        return true;
    }

    /// <summary>较2019年同比增长: a year that is named wins over 同比, unless it is the one before.</summary>
    static bool NamesOtherYear(Sentence sentence, int sameTime, int? year) =>
        ThanBefore(sentence, sameTime) is { } than
        && Comparand.YearNamed(sentence.Text.AsSpan(than.Start, sentence.Tokens[sameTime].Start - than.Start)) is { } named && named + 1 != year;

    /// <summary>The 比 or 较 that stands last before a word in its clause: 比去年同期高出3亿元.</summary>
    static Token? ThanBefore(Sentence sentence, int word)
    {
        for (var at = word - 1; at >= 0 && !sentence.Tokens[at].EndsClause; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is ['比' or '较', ..]) return sentence.Tokens[at];
        return null;
    }

    /// <summary>与去年的最高点相比: 与 is a comparison where 相比 closes it.</summary>
    static bool IsBeside(Sentence sentence, int with, int end)
    {
        if (sentence.TextOf(sentence.Tokens[with]) is not ("与" or "同" or "和")) return false;
        for (var at = with + 1; at < end && at - with <= 10; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "相比" or "相比较" or "比较") return true;
        return false;
    }

    /// <summary>A bare 增长 leans on the change before it, and 其中 on a 同比 that stands without a number in the sentence before.</summary>
    static Comparison Inherited(Reading reading, Reading? before) => before?.Base ?? (reading.Role == Role.Growth ? SaidBefore(reading.Sentence) : Comparison.None);

    /// <summary>各行业收入同比保持增长。其中，…增长5%。</summary>
    static Comparison SaidBefore(Sentence sentence)
    {
        if (!sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).StartsWith("其中")) return Comparison.None;
        var text = sentence.Text.AsSpan(0, sentence.Span.Start).TrimEnd("。；\n");
        text = text[(text.LastIndexOfAny('。', '\n') + 1)..];
        return text.Contains("同比", StringComparison.Ordinal) ? Comparison.YearOnYear : text.Contains("环比", StringComparison.Ordinal) ? Comparison.MonthOnMonth : Comparison.None;
    }
}
