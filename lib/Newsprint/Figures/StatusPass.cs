namespace Newsprint;

/// <summary>Last pass: whether what a figure states has happened.</summary>
static class StatusPass
{
    public static void Run(Reading reading, DateOnly? published)
    {
        var plan = PlanBefore(reading) ?? PlanBehind(reading) ?? (IsToCome(reading, published) ? "a period to come" : null);
        reading.Status = plan is not null ? Status.Planned : IsPreliminary(reading) ? Status.Preliminary : Status.Actual;
        if (plan is null) reading.Explain("status", $"{reading.Status}");
        else reading.Explain("status", $"{reading.Status}; {plan}");
    }

    /// <summary>
    /// The word of plan that leads to the number: in its clause, or in the two before it with nothing between that says it is done.
    /// One that closes with 的 before the number describes a noun (计划投资的5个项目), one before another subject's full stop is past.
    /// </summary>
    static string? PlanBefore(Reading reading)
    {
        const int reach = 2;
        var tokens = reading.Sentence.Tokens;
        var (clauses, closed) = (0, false);
        for (var at = reading.Token - 1; at >= 0; at--)
        {
            if (IsPlan(reading.Sentence, at) && !closed) return reading.Sentence.TextOf(tokens[at]).ToString();
            if (tokens[at].Kind == TokenKind.Semicolon || tokens[at].EndsClause && ++clauses > reach) return null;
            if (tokens[at].EndsClause) closed = false;
            if (IsDone(reading.Sentence, at)) return null;
            closed |= reading.Sentence.Reads(at, "的");
        }
        return null;
    }

    /// <summary>
    /// 5万名旅客将出行: the word of plan behind a number that is its subject. A number that leads a clause on (达5万, 投资5亿元) is no subject,
    /// nor is one behind which a verb of its own stands first.
    /// </summary>
    static string? PlanBehind(Reading reading)
    {
        if (reading.Frame.Kind == FrameKind.Before && reading.Frame.Core > reading.Frame.Left) return null;
        var tokens = reading.Sentence.Tokens;
        var end = reading.Sentence.ClauseEnd(reading.Token);
        for (var at = reading.Token + 1; at < end; at++)
        {
            if (IsPlan(reading.Sentence, at)) return reading.Sentence.TextOf(tokens[at]).ToString();
            if (IsDone(reading.Sentence, at) || tokens[at].Is(Cue.Reach | Cue.ChangeTo | Cue.Light | Cue.Touching)) return null;
        }
        return null;
    }

    /// <summary>A word of plan; not the noun of 行动计划, nor the 将 that stands for 把 (将利率下调).</summary>
    static bool IsPlan(Sentence sentence, int token)
    {
        if (!sentence.Tokens[token].Is(Cue.Planned)) return sentence.Reads(token, "要");
        if (token + 1 >= sentence.Tokens.Count) return false;
        var next = sentence.Tokens[token + 1];
        if (sentence.Reads(token, "计划")) return !next.EndsClause && next.Kind != TokenKind.Mark && sentence.TextOf(next) is not ("的" or "中" or "任务" or "要求" or "目标" or "下");
        return !sentence.Reads(token, "将") || !IsObject(sentence, token + 1) && !ChangesFrom(sentence, token + 1);
    }

    /// <summary>将闸数从5孔增至7孔: what 把 would take, and its value before.</summary>
    static bool ChangesFrom(Sentence sentence, int token)
    {
        for (var at = token + 1; at < sentence.Tokens.Count && at - token <= 5 && sentence.Tokens[at].Kind is TokenKind.Word or TokenKind.Name; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "从" or "由") return true;
        return false;
    }

    /// <summary>利率下调: a noun, and the verb that it is the object of.</summary>
    static bool IsObject(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].IsNominal && sentence.TextOf(sentence.Tokens[token]) is not ("投资" or "出口" or "进口") && TurnsInto(sentence, token)) return true;
        var at = token;
        while (at < sentence.Tokens.Count && (sentence.Tokens[at].IsNominal || sentence.Reads(at, "的")) && sentence.Tokens[at].Class != 'g') at++;
        return at > token && at < sentence.Tokens.Count && (sentence.Tokens[at].IsVerb || sentence.TextOf(sentence.Tokens[at]) is "从" or "由") && sentence.TextOf(sentence.Tokens[token]) is not ("投资" or "出口" or "进口");
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

    static bool IsDone(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "已" or "已经" or "目前" or "了" or "现已" or "均已";

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
