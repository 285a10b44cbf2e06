namespace Newsprint;

/// <summary>Whether a word speaks of a plan where it stands: 计划, 预计, and the 将 of the future, not the 将 of 把.</summary>
static class PlanWord
{
    /// <summary>False only for what <see cref="Is"/> is never true of.</summary>
    public static bool MayBe(in Token token, string text) => token.Kind == TokenKind.Time
        ? text.AsSpan(token.Start) is ['未', '来', ..] or ['今', '后', ..]
        : token.Is(Cue.Planned) || token.End - token.Start == 1 && text[token.Start] == '要';

    /// <summary>A word of plan; not the noun of 行动计划 and 比计划, nor the 将 that stands for 把 (将利率下调).</summary>
    public static bool Is(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Kind == TokenKind.Time)
            return sentence.TextOf(sentence.Tokens[token]) is ['未', '来', ..] or ['今', '后', ..];
        if (!sentence.Tokens[token].Is(Cue.Planned)) return sentence.Reads(token, "要");
        if (token + 1 >= sentence.Tokens.Count) return false;
        var next = sentence.Tokens[token + 1];
        if (sentence.Reads(token, "预期") && token > 0 && sentence.Tokens[token - 1].Is(Cue.Up | Cue.Down)) return false; // 增长预期
        if (sentence.TextOf(sentence.Tokens[token]) is "预期"
            && sentence.TextOf(next) is ['指', '数', ..] or ['目', '标', ..] or ['值', ..] or ['寿', '命', ..])
            return false;
        if (sentence.Reads(token, "计划") && token > 0 && FigureWords.BeforePlan.Has(sentence.TextOf(sentence.Tokens[token - 1]))
            && !IsYearly(sentence, token))
            return false;
        if (sentence.Reads(token, "计划"))
            return !next.EndsClause && next.Kind != TokenKind.Mark && !FigureWords.AfterPlan.Has(sentence.TextOf(next));
        return !sentence.Reads(token, "将")
            || !HasDone(sentence, token) && !IsPointedAt(sentence, token + 1) && !IsObject(sentence, token + 1)
            && !ChangesFrom(sentence, token + 1);
    }

    /// <summary>年度|计划|投资5亿元, 年度|计划|完成投资5亿元: what is to be spent in the year; not 完成年度计划的八成.</summary>
    public static bool IsYearly(Sentence sentence, int token) =>
        token > 0 && token + 1 < sentence.Tokens.Count && sentence.Reads(token, "计划") && sentence.Reads(token - 1, "年度")
            && sentence.TextOf(sentence.Tokens[token + 1]) is "投资" or "完成" or "完成投资";

    /// <summary>已|将丰度为60%的铀事宜报告, 成功|将8颗卫星送入轨道: the 将 of 把.</summary>
    static bool HasDone(Sentence sentence, int token) =>
        sentence.Text.AsSpan(sentence.Span.Start, sentence.Tokens[token].Start - sentence.Span.Start) is [.., '已' or '曾'] or [.., '已', '经']
            or [.., '成', '功'];

    /// <summary>将|这500亩森林编织成网: what 把 would take is pointed at.</summary>
    static bool IsPointedAt(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "这" or "这些" or "该" or "其" or "上述";

    /// <summary>将闸数从5孔增至7孔, 将2026年增长预期由3%下调: what 把 would take, and its value before.</summary>
    static bool ChangesFrom(Sentence sentence, int token)
    {
        while (token + 1 < sentence.Tokens.Count
            && (sentence.Tokens[token].Class is 'a' or 'b' or 'f' || sentence.Tokens[token].Kind is TokenKind.Time)) token++; // 将最低标准
        // 将泄洪闸数
        if (!sentence.Tokens[token].IsNominal
            && !(sentence.Tokens[token].IsVerb && token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].IsNominal))
            return false;
        for (int at = token, end = sentence.ClauseEnd(token); at < end && sentence.Tokens[at].Kind is not TokenKind.Number; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "从" or "由") return true;
        return false;
    }

    /// <summary>利率下调, 56条河道纳入管理: a noun, and the verb that it is the object of.</summary>
    static bool IsObject(Sentence sentence, int token)
    {
        if (Counted(sentence, token) is { } after) return Handled(sentence, after);
        if (sentence.Tokens[token].IsNominal && !IsTradeVerb(sentence, token) && TurnsInto(sentence, token)) return true;
        var at = token;
        while (at < sentence.Tokens.Count && (sentence.Tokens[at].IsNominal || sentence.Reads(at, "的")) && sentence.Tokens[at].Class != 'g')
            at++;
        return (Changes(sentence, token)
            || at > token && at < sentence.Tokens.Count
            && (sentence.Tokens[at].IsVerb || sentence.TextOf(sentence.Tokens[at]) is "从" or "由"
                || sentence.Tokens[at - 1].Class == 'g' && sentence.Reads(at, "为")))
            && !IsTradeVerb(sentence, token);
    }

    /// <summary>三大利率分别下调: a thing, and behind words that say how a verb of change that needs somebody who does it.</summary>
    static bool Changes(Sentence sentence, int at)
    {
        var thing = false;
        for (; at < sentence.Tokens.Count
            && (sentence.Tokens[at].Class is 'a' or 'b' or 'd' or 'm'
                || sentence.Tokens[at].IsNominal && sentence.Tokens[at].Class != 'g'); at++)
            thing |= sentence.Tokens[at].IsNominal;
        return thing && at < sentence.Tokens.Count && sentence.TextOf(sentence.Tokens[at]) is "下调" or "上调";
    }

    /// <summary>将投资3亿元: these are read as nouns too, but behind 将 they are what will be done.</summary>
    static bool IsTradeVerb(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "投资" or "出口" or "进口";

    /// <summary>Just past what 将 is followed by, where that is a thing with its number (56条河道、350个泵站); null where it is not.</summary>
    static int? Counted(Sentence sentence, int token)
    {
        var (at, number) = (token, false);
        for (; at < sentence.Tokens.Count; at++)
        {
            var one = sentence.Tokens[at];
            number |= one.Kind == TokenKind.Number;
            if (one.Kind is not (TokenKind.Number or TokenKind.Place or TokenKind.Name or TokenKind.ListComma or TokenKind.Aside)
                && !one.IsNominal && !FigureWords.BesideThings.Has(sentence.TextOf(one)))
                break;
        }
        return number && at > token + 1 && sentence.Tokens[token].Class != 'g' && !IsTradeVerb(sentence, token) ? at : null;
    }

    /// <summary>分期分批纳入管理, 发射升空: a verb that does something to it stands in the rest of the clause.</summary>
    static bool Handled(Sentence sentence, int token)
    {
        for (int at = token, end = sentence.ClauseEnd(token); at < end; at++)
            if (sentence.Tokens[at].IsVerb && !FigureWords.Unhandled.Has(sentence.TextOf(sentence.Tokens[at]))) return true;
        return false;
    }

    /// <summary>将108道工序转化为…, 将小额信贷调整优化为…: what 把 would take is turned into something.</summary>
    static bool TurnsInto(Sentence sentence, int token)
    {
        var number = false;
        for (int at = token, end = sentence.ClauseEnd(token); at < end; at++)
        {
            number |= sentence.Tokens[at].Kind == TokenKind.Number;
            var verb = sentence.TextOf(sentence.Tokens[at]);
            if (number && sentence.Tokens[at].IsVerb && (verb[^1] is '为' or '成' || sentence.Reads(at + 1, "为"))
                || at > token && (sentence.Tokens[at].IsVerb && verb is [_, _, .., '为']
                    || sentence.Tokens[at].Class == 'g' && sentence.Reads(at + 1, "为")))
                return true;
        }
        return false;
    }
}
