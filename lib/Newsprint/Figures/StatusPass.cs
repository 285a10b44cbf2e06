namespace Newsprint;

/// <summary>Last pass: whether what a figure states has happened.</summary>
static class StatusPass
{
    /// <param name="reading">The figure.</param>
    /// <param name="before">The figure before it; null for the first.</param>
    /// <param name="published">The page's day.</param>
    public static void Run(Reading reading, Reading? before, DateOnly? published)
    {
        var plan = PlanBefore(reading) ?? PartOfPlan(reading, before) ?? PlanBehind(reading) ?? (IsToCome(reading, published) ? "a period to come" : null);
        reading.Status = plan is not null ? Status.Planned : IsPreliminary(reading) ? Status.Preliminary : Status.Actual;
        if (plan is null) reading.Explain("status", $"{reading.Status}");
        else reading.Explain("status", $"{reading.Status}; {plan}");
    }

    /// <summary>
    /// The word of plan that leads to the number: in its clause, or in the two before it with nothing between that says it is done.
    /// One that closes with 的 before the number describes a noun (计划投资的5个项目; not 将从上年的3%降至2%), one before another subject's full stop is past.
    /// </summary>
    static string? PlanBefore(Reading reading)
    {
        const int reach = 2;
        var tokens = reading.Sentence.Tokens;
        var (clauses, closed, past) = (0, false, false);
        for (var at = reading.Token - 1; at >= 0; at--)
        {
            if (!closed && IsPlan(reading.Sentence, at) && !(clauses > 0 && IsAim(reading.Sentence, at)) && !IsPlannedSum(reading, at)) return reading.Sentence.TextOf(tokens[at]).ToString();
            if (tokens[at].Kind == TokenKind.Semicolon || tokens[at].EndsClause && ++clauses > reach) return null;
            if (tokens[at].EndsClause) (closed, past) = (false, false);
            if (IsDone(reading.Sentence, at)) return null;
            past |= tokens[at].Kind == TokenKind.Number;
            closed |= !past && reading.Sentence.Reads(at, "的");
        }
        return null;
    }

    /// <summary>将开工160项。其中，市级工程38项: a part of what is planned.</summary>
    static string? PartOfPlan(Reading reading, Reading? before)
    {
        if (before is not { Status: Status.Planned } || before.Block != reading.Block || before.Sentence == reading.Sentence || !reading.Sentence.Reads(0, "其中")) return null;
        for (var at = reading.Token - 1; at >= 0; at--)
            if (IsDone(reading.Sentence, at)) return null;
        return "其中";
    }

    /// <summary>
    /// 5万名旅客将出行: the word of plan behind a number that is its subject. A number that leads a clause on (达5万, 投资5亿元) is no subject,
    /// nor is one behind which a verb of its own stands first.
    /// </summary>
    static string? PlanBehind(Reading reading)
    {
        if (reading.Frame.Kind == FrameKind.Before && reading.Frame.Core > reading.Frame.Left || reading.Sentence.Reads(reading.Token + 1, "的")) return null;
        var tokens = reading.Sentence.Tokens;
        var end = reading.Sentence.ClauseEnd(reading.Token);
        for (var at = reading.Token + 1; at < end; at++)
        {
            if (IsPlan(reading.Sentence, at)) return reading.Sentence.TextOf(tokens[at]).ToString();
            if (IsDone(reading.Sentence, at) || tokens[at].Is(Cue.Reach | Cue.ChangeTo | Cue.Light | Cue.Touching)) return null;
        }
        return null;
    }

    /// <summary>争取支持，…: an aim holds for its own clause.</summary>
    static bool IsAim(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "争取" or "确保" or "要";

    /// <summary>计划总投资同比增长5%: the sum is planned, its growth has happened.</summary>
    static bool IsPlannedSum(Reading reading, int token) =>
        reading.Role is Role.Growth or Role.Points && reading.Sentence.Reads(token, "计划") && reading.Sentence.Text.AsSpan(reading.Sentence.Tokens[token].End) is ['总', '投', '资', ..] or ['投', '资', '额', ..];

    /// <summary>A word of plan; not the noun of 行动计划 and 比计划, nor the 将 that stands for 把 (将利率下调).</summary>
    static bool IsPlan(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Kind == TokenKind.Time) return sentence.TextOf(sentence.Tokens[token]) is ['未', '来', ..] or ['今', '后', ..];
        if (!sentence.Tokens[token].Is(Cue.Planned)) return sentence.Reads(token, "要");
        if (token + 1 >= sentence.Tokens.Count) return false;
        var next = sentence.Tokens[token + 1];
        if (sentence.TextOf(sentence.Tokens[token]) is "预期" && sentence.TextOf(next) is ['指', '数', ..] or ['目', '标', ..] or ['值', ..] or ['寿', '命', ..]) return false;
        if (sentence.Reads(token, "计划") && token > 0 && sentence.TextOf(sentence.Tokens[token - 1]) is "比" or "较" or "超" or "超过" or "原" or "按" or "按照" or "年度") return false;
        if (sentence.Reads(token, "计划")) return !next.EndsClause && next.Kind != TokenKind.Mark && sentence.TextOf(next) is not ("的" or "中" or "任务" or "要求" or "目标" or "下");
        return !sentence.Reads(token, "将") || !IsObject(sentence, token + 1) && !ChangesFrom(sentence, token + 1);
    }

    /// <summary>将闸数从5孔增至7孔: what 把 would take, and its value before.</summary>
    static bool ChangesFrom(Sentence sentence, int token)
    {
        for (var at = token; at < sentence.ClauseEnd(token) && sentence.Tokens[at].Kind is not TokenKind.Number && sentence.Tokens[token].IsNominal; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "从" or "由") return true;
        return false;
    }

    /// <summary>利率下调, 56条河道纳入管理: a noun, and the verb that it is the object of.</summary>
    static bool IsObject(Sentence sentence, int token)
    {
        if (Counted(sentence, token) is { } after) return Handled(sentence, after);
        if (sentence.Tokens[token].IsNominal && sentence.TextOf(sentence.Tokens[token]) is not ("投资" or "出口" or "进口") && TurnsInto(sentence, token)) return true;
        var at = token;
        while (at < sentence.Tokens.Count && (sentence.Tokens[at].IsNominal || sentence.Reads(at, "的")) && sentence.Tokens[at].Class != 'g') at++;
        return at > token && at < sentence.Tokens.Count && (sentence.Tokens[at].IsVerb || sentence.TextOf(sentence.Tokens[at]) is "从" or "由") && sentence.TextOf(sentence.Tokens[token]) is not ("投资" or "出口" or "进口");
    }

    /// <summary>Just past what 将 is followed by, where that is a thing with its number (56条河道、350个泵站); null where it is not.</summary>
    static int? Counted(Sentence sentence, int token)
    {
        var (at, number) = (token, false);
        for (; at < sentence.Tokens.Count; at++)
        {
            var one = sentence.Tokens[at];
            number |= one.Kind == TokenKind.Number;
            if (one.Kind is not (TokenKind.Number or TokenKind.Place or TokenKind.Name or TokenKind.ListComma or TokenKind.Aside) && !one.IsNominal && sentence.TextOf(one) is not ("的" or "等" or "和" or "这" or "该")) break;
        }
        return number && at > token + 1 && sentence.Tokens[token].Class != 'g' && sentence.TextOf(sentence.Tokens[token]) is not ("投资" or "出口" or "进口") ? at : null;
    }

    /// <summary>分期分批纳入管理, 发射升空: a verb that does something to it stands in the rest of the clause.</summary>
    static bool Handled(Sentence sentence, int token)
    {
        for (var at = token; at < sentence.ClauseEnd(token); at++)
            if (sentence.Tokens[at].IsVerb && sentence.TextOf(sentence.Tokens[at]) is not ("有" or "是" or "参加" or "参展" or "出席" or "达" or "达到" or "投产")) return true;
        return false;
    }

    /// <summary>将108道工序转化为…: what 把 would take is turned into something behind the number.</summary>
    static bool TurnsInto(Sentence sentence, int token)
    {
        var number = false;
        for (var at = token; at < sentence.ClauseEnd(token); at++)
        {
            number |= sentence.Tokens[at].Kind == TokenKind.Number;
            if (number && sentence.Tokens[at].IsVerb && (sentence.TextOf(sentence.Tokens[at])[^1] is '为' or '成' || sentence.Reads(at + 1, "为"))) return true;
        }
        return false;
    }

    static bool IsDone(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "目前" or "了" or "现已" or "均已" or ['已', ..];

    /// <summary>True where the period begins after the page's day, or is a single day after it: 到2030年.</summary>
    static bool IsToCome(Reading reading, DateOnly? published) =>
        published is { } day && (reading.Period.Start is { } start ? start > day : reading.Period.End > day);

    /// <summary>初步统计, 初步核算; not 初步形成.</summary>
    static bool IsCount(Sentence sentence, int token) =>
        token < sentence.Tokens.Count && sentence.TextOf(sentence.Tokens[token]) is "统计" or "核算" or "数据" or "测算" or "汇总" or "估算" or "结果" or "估计" or "核查" or "统计显示" or "调查";

    /// <summary>初步统计 holds for the rest of its sentence.</summary>
    static bool IsPreliminary(Reading reading)
    {
        for (var at = 0; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at].Is(Cue.Preliminary) && (!reading.Sentence.Reads(at, "初步") || IsCount(reading.Sentence, at + 1))) return true;
        return false;
    }
}
