namespace Newsprint;

/// <summary>Words of comparison before a figure: 同比, 比…, 与…相比.</summary>
static class ComparisonWords
{
    /// <summary>The comparison that stands in the words before a figure, or in the clauses between it and the figure before.</summary>
    public static Comparison InClause(Reading reading) => InClause(reading, null, out _);

    /// <param name="reading">The figure.</param>
    /// <param name="year">The page's year.</param>
    /// <param name="gap">True where something is compared with that is no time: 高于平均增速.</param>
    public static Comparison InClause(Reading reading, int? year, out bool gap)
    {
        gap = false;
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= 0 && sentence.Tokens[at].Kind != TokenKind.Semicolon
            && (sentence.Tokens[at].Kind != TokenKind.Number || Brackets.AreAround(sentence, at) || IsComparand(sentence, at)); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.YearOnYear)) return NamesOtherYear(sentence, at, year) ? Comparison.Previous : Comparison.YearOnYear;
            if (token.Is(Cue.MonthOnMonth)) return Comparison.MonthOnMonth;
            if (gap = reading.Role == Role.Points && at < reading.Token - 1
                && sentence.TextOf(token) is "超过" or "超出" or "超" or "快于" or "慢于")
                return Comparison.None;
            if (gap = reading.Role == Role.Growth && sentence.TextOf(token) is "高于" or "低于" or "快于" or "慢于") return Comparison.None;
            if (sentence.TextOf(token) is "相比" or "相较" && !Opens(sentence, at)) continue;
            if (token.Is(Cue.Than) || token.Kind == TokenKind.Time && sentence.TextOf(token) is ['比' or '较' or '与', ..]
                || IsBeside(sentence, at, reading.Token))
            {
                var found = Comparand.Against(sentence, token.Start, reading.Span.Start, year);
                gap = found == Comparison.None;
                // what 高出 compares with stands after the 比 before it
                if (gap && at == reading.Token - 1 && ThanBefore(sentence, at) is not null) continue;
                return found;
            }
        }
        return Comparison.None;
    }

    /// <summary>较五年前的38分钟提升10分钟, 较高峰7万人次减少5%: the number only says what is compared with.</summary>
    public static bool IsComparand(Sentence sentence, int number) =>
        (sentence.Reads(number - 1, "的") || IsNounThatChanges(sentence, number)) && ThanBefore(sentence, number) is not null;

    static bool IsNounThatChanges(Sentence sentence, int number) =>
        number > 0 && number + 1 < sentence.Tokens.Count && sentence.Tokens[number - 1] is { IsNominal: true, Kind: TokenKind.Word }
            && sentence.Tokens[number + 1].Is(Cue.Up | Cue.Down);

    /// <summary>相比去年提升: 相比 before what is compared with; not 与去年相比提升.</summary>
    static bool Opens(Sentence sentence, int at)
    {
        if (at + 1 >= sentence.Tokens.Count
            || sentence.Tokens[at + 1] is var next && (next.EndsClause || next.Is(Cue.Up | Cue.Down) || next.Class == 'd'))
            return false;
        for (var before = at - 1; before >= 0 && !sentence.Tokens[before].EndsClause; before--)
            if (sentence.TextOf(sentence.Tokens[before]) is "与" or "同" or "和") return false;
        return true;
    }

    /// <summary>较2019年同比增长: a year that is named wins over 同比, unless it is the one before.</summary>
    static bool NamesOtherYear(Sentence sentence, int sameTime, int? year) =>
        ThanBefore(sentence, sameTime) is { } than
        && Comparand.YearNamed(sentence.Text.AsSpan(than.Start, sentence.Tokens[sameTime].Start - than.Start)) is { } named
        && named + 1 != year;

    /// <summary>The 比 or 较 that stands last before a word in its clause: 比去年同期高出3亿元.</summary>
    static Token? ThanBefore(Sentence sentence, int word)
    {
        for (var at = word - 1; at >= 0 && !sentence.Tokens[at].EndsClause; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is ['比' or '较', ..] && sentence.Tokens[at] is var than
                && (than.Is(Cue.Than) || than.Kind == TokenKind.Time))
                return than;
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
}
