namespace Newsprint;

/// <summary>Finds 全部, 所有, 全员 where they state a complete rate: the outcome of a countable population.</summary>
static class UniversalReader
{
    static readonly string[] Words = [.. FigureWords.Universals.All];

    /// <summary>Spans of the universals of a sentence that are figures, hedges such as 基本 included.</summary>
    public static IEnumerable<(TextSpan Span, Quantity Quantity)> Read(string text, TextSpan sentence)
    {
        foreach (var word in Words)
            foreach (var at in Occurrences.Of(word, text, sentence))
            {
                var hedged = at - 2 >= sentence.Start && text.AsSpan(at - 2, 2).SequenceEqual("基本");
                yield return (new TextSpan(hedged ? at - 2 : at, at + word.Length),
                    new Quantity(100, UnitAlgebra.PerCent, hedged ? Bound.About : Bound.Exact,
                        new Interval(hedged ? 95 : 100, 100, true, true)));
            }
    }

    /// <summary>全部实现接驳, 所有航班已开售, 工作已全部结束: it is said to be so of all, whatever it is.</summary>
    static bool Achieves(Sentence sentence, int at, int token, int end, bool isAll) =>
        sentence.Reads(at, "实现") && (at == token + 1 || sentence.TextOf(sentence.Tokens[at - 1]) is "全部" or "均" or "都" or "已")
        || sentence.Tokens[at].IsVerb
            && (isAll ? IsAlready(sentence, at - 1) : at == token + 1 && at + 1 == end && IsAlready(sentence, token - 1));

    // 应撤离的船舶已全部回港: whom it is said of, and no demand.
    static bool IsMeant(Sentence sentence, int demand, int universal) =>
        demand + 2 < universal && sentence.Tokens[demand + 1].IsVerb && sentence.Reads(demand + 2, "的");

    // 22万渔民全部参加保险: whatever is said of all that are counted; not 6个水源的水全部….
    static bool IsOfCounted(DiscourseDraft draft, Sentence sentence, int universal)
    {
        for (var at = universal - 1; at >= sentence.ClauseStart(universal) && !sentence.Reads(at, "的"); at--)
            if (sentence.Tokens[at].Kind == TokenKind.Number) return IsCount(draft, sentence, at);
        return false;
    }

    static bool IsCount(DiscourseDraft draft, Sentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Number
            && draft.Numbers[sentence.Tokens[at].Number].Quantity.Unit.Measure is "count" or "population" or "money" or "";

    // 项目全部建成后，可安置500人: when all of it is so, that will be.
    static bool IsCondition(Sentence sentence, int token, int end) =>
        end - 1 > token && end < sentence.Tokens.Count && sentence.Tokens[end].Kind == TokenKind.Comma
            && sentence.TextOf(sentence.Tokens[end - 1]) is [.., '后'] and not ("最后" or "落后" or "前后")
            && !IsAlready(sentence, token - 1);

    static bool IsAlready(Sentence sentence, int token) =>
        token >= 0 && sentence.TextOf(sentence.Tokens[token]) is "已" or "已经" or "均已" or "都已";

    /// <summary>
    /// True when the clause states, and does not demand, an outcome of the population, or what all of it can do (全部能够提供服务); a number
    /// behind says what all of it reaches, unless it is a length of time: 所有检查站24小时开放.
    /// </summary>
    /// <param name="draft">Whose sentence it is.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The universal's token.</param>
    public static bool StatesOutcome(DiscourseDraft draft, Sentence sentence, int token)
    {
        var end = sentence.ClauseEnd(token);
        if (IsCondition(sentence, token, end)) return false;
        if (token + 1 < end && sentence.Reads(token, "全部") && IsCount(draft, sentence, token + 1)) return true; // 参与全部22个项目
        for (var at = sentence.ClauseStart(token); at < end; at++)
            if (sentence.Tokens[at].Is(Cue.Demand) && !IsMeant(sentence, at, token) || at < token && sentence.Reads(at, "所有")
                || at > token && sentence.Tokens[at].Kind == TokenKind.Number && !sentence.Reads(at, "全部")
                && draft.Numbers[sentence.Tokens[at].Number].Quantity.Unit.Measure != "time")
                return false;
        var isAll = sentence.Reads(token, "所有");
        if (!isAll && token + 1 < end && (sentence.Tokens[token + 1].IsVerb || sentence.Reads(token + 1, "为"))
            && IsOfCounted(draft, sentence, token))
            return true;
        for (var at = token + 1; at < end && (isAll || at - token <= 4); at++)
            if ((sentence.Tokens[at].Is(Cue.Outcome) || Achieves(sentence, at, token, end, isAll)
                || !isAll && at == token + 1 && sentence.TextOf(sentence.Tokens[at]) is "能" or "能够" or "可以")
                && !(at + 1 < end && sentence.Reads(at + 1, "的")))
                return true;
        return false;
    }
}
