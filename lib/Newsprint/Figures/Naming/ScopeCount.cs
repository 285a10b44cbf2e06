namespace Newsprint;

/// <summary>
/// A count that only says whose value is told: 12个行业收入达5亿元. What has the value is an attribute of the things counted, and no part of them;
/// nor do they do anything.
/// </summary>
static class ScopeCount
{
    /// <summary>True for a count, and for a share: 四成城市的平均气温超过30℃.</summary>
    public static bool MayBe(Reading reading) => reading.Quantity.Unit.Measure is "count" or "population" or "ratio";

    /// <summary>
    /// 银行向|32个县发放贷款, 委员围绕|5个专题讨论, 来自|5个省的代表: things counted that a preposition leads to, which no word before it names.
    /// </summary>
    public static bool IsLedTo(Reading reading) =>
        reading is { Token: > 0, Frame.Kind: FrameKind.Behind, Quantity.Unit.Measure: "count" or "population" }
            && NameWords.LeadsToCount.Has(reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Token - 1]));

    /// <summary>Just past the noun of the things counted, which begins at a token and goes on to <paramref name="end"/> at most.</summary>
    public static int End(Sentence sentence, int first, int end)
    {
        if (!IsValue(sentence, end - 1) || !LeadsToNumber(sentence, end)) return end;
        while (end > first + 1 && IsValue(sentence, end - 1)) end--;
        for (var at = first + 1; at < end; at++)
            if (sentence.Reads(at, "的")) return at; // 5座机场的员工缺勤率
        return end;
    }

    /// <summary>
    /// True where what stands before the next number is a value, with nothing between that says more than that it is reached.
    /// </summary>
    public static bool IsValueOf(Sentence sentence, int first, int number)
    {
        while (number > first && (sentence.Tokens[number - 1].Is(FramePass.Stripped) || sentence.Reads(number - 1, "到"))) number--;
        return number > first && IsValue(sentence, number - 1);
    }

    static bool LeadsToNumber(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Count && !sentence.Tokens[at].EndsClause && sentence.Tokens[at].Kind != TokenKind.Number) at++;
        return at < sentence.Tokens.Count && sentence.Tokens[at].Kind == TokenKind.Number;
    }

    static bool IsValue(Sentence sentence, int at) =>
        sentence.TextOf(sentence.Tokens[at]) is var word
            && (WordKinds.IsAttribute(sentence.Tokens[at], word) || NameWords.Values.Has(word));
}
