namespace Newsprint;

/// <summary>Last pass: whether what a figure states has happened.</summary>
static class StatusPass
{
    /// <param name="reading">The figure.</param>
    /// <param name="before">The figure before it; null for the first.</param>
    /// <param name="published">The page's day.</param>
    public static void Run(Reading reading, Reading? before, DateOnly? published)
    {
        var plan = PlanBefore(reading) ?? PartOfPlan(reading, before) ?? PlanBehind(reading)
            ?? (IsToCome(reading, published) ? "a period to come" : null);
        reading.Status = plan is not null ? Status.Planned : IsPreliminary(reading) ? Status.Preliminary : Status.Actual;
        if (plan is null) reading.Explain("status", $"{reading.Status}");
        else reading.Explain("status", $"{reading.Status}; {plan}");
    }

    /// <summary>
    /// The word of plan that leads to the number: in its clause, or in the two before it with nothing between that says it is done.
    /// One that closes with 的 before the number describes a noun (计划投资的5个项目; not 将从上年的3%降至2%), one before another subject's full stop is
    /// past.
    /// </summary>
    static string? PlanBefore(Reading reading)
    {
        const int reach = 2;
        if (!reading.Sentence.MayPlan) return null;
        var tokens = reading.Sentence.Tokens;
        var (clauses, closed, past) = (0, false, false);
        for (var at = reading.Token - 1; at >= 0; at--)
        {
            if (!closed && PlanWord.Is(reading.Sentence, at) && !IsPlannedSum(reading, at)
                && !(clauses > 0
                    && (IsAim(reading.Sentence, at) || Lasts(reading.Sentence, at) || PlanWord.IsYearly(reading.Sentence, at))))
                return reading.Sentence.TextOf(tokens[at]).ToString();
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
        if (before is not { Status: Status.Planned } || before.Block != reading.Block || before.Sentence == reading.Sentence
            || !reading.Sentence.Reads(0, "其中"))
            return null;
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
        if (!reading.Sentence.MayPlan || reading.Frame.Kind == FrameKind.Before && reading.Frame.Core > reading.Frame.Left
            || reading.Sentence.Reads(reading.Token + 1, "的"))
            return null;
        var tokens = reading.Sentence.Tokens;
        var end = reading.ClauseEnd;
        for (var at = reading.Token + 1; at < end; at++)
        {
            if (PlanWord.Is(reading.Sentence, at) && !(at == reading.Token + 1 && Describes(reading.Sentence, at, end)))
                return reading.Sentence.TextOf(tokens[at]).ToString();
            if (IsDone(reading.Sentence, at) || tokens[at].Is(Cue.Reach | Cue.ChangeTo | Cue.Light | Cue.Touching)) return null;
        }
        return null;
    }

    /// <summary>12条|要集中解决的问题, 3家|拟新设的企业: straight behind the number, what is to be done with them describes them.</summary>
    static bool Describes(Sentence sentence, int plan, int end)
    {
        for (var at = plan + 1; at < end; at++)
            if (sentence.Reads(at, "的")) return true;
        return false;
    }

    /// <summary>争取支持，…: an aim holds for its own clause.</summary>
    static bool IsAim(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "争取" or "确保" or "要";

    /// <summary>将持续到月底，展览面积达…: how long something will go on says nothing of what the next clause tells.</summary>
    static bool Lasts(Sentence sentence, int token) =>
        sentence.Reads(token, "将") && token + 1 < sentence.Tokens.Count && sentence.TextOf(sentence.Tokens[token + 1]) is ['持', '续', ..];

    /// <summary>计划总投资同比增长5%: the sum is planned, its growth has happened.</summary>
    static bool IsPlannedSum(Reading reading, int token) =>
        reading.Role is Role.Growth or Role.Points && reading.Sentence.Reads(token, "计划")
            && reading.Sentence.Text.AsSpan(reading.Sentence.Tokens[token].End) is ['总', '投', '资', ..] or ['投', '资', '额', ..]
        || reading.Quantity.Unit.Measure is "ratio" or "points" && PlanWord.IsYearly(reading.Sentence, token);

    static bool IsDone(Sentence sentence, int token) => sentence.TextOf(sentence.Tokens[token]) is "目前" or "了" or "现已" or "均已" or ['已', ..];

    /// <summary>True where the period begins after the page's day, or has no beginning and ends after it: 到2030年.</summary>
    static bool IsToCome(Reading reading, DateOnly? published) =>
        published is { } day && (reading.Period.Start is { } start ? start > day : reading.Period.End > day);

    /// <summary>初步统计, 初步核算; not 初步形成.</summary>
    static bool IsCount(Sentence sentence, int token) =>
        token < sentence.Tokens.Count && FigureWords.Surveys.Has(sentence.TextOf(sentence.Tokens[token]));

    /// <summary>初步统计 holds for the rest of its sentence.</summary>
    static bool IsPreliminary(Reading reading)
    {
        for (var at = 0; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at].Is(Cue.Preliminary) && (!reading.Sentence.Reads(at, "初步") || IsCount(reading.Sentence, at + 1)))
                return true;
        return false;
    }
}
