namespace Newsprint;

/// <summary>Fourth pass: the name that a figure's own clause gives to what is measured.</summary>
static class NamePass
{
    public static void Run(Reading reading)
    {
        reading.OwnName = reading.IsUniversal ? OfUniversal(reading) : reading.Frame.Kind switch
        {
            FrameKind.Behind or FrameKind.Genitive => Behind(reading),
            FrameKind.Bare => "",
            _ => Before(reading),
        };
        reading.Explain("name", reading.OwnName.Length == 0 ? "none of its own" : reading.OwnName);
    }

    /// <summary>贷款余额达…; in 贷款增加… the change belongs to the name of the flow.</summary>
    static string Before(Reading reading)
    {
        var name = Phrase.Before(reading.Sentence, reading.Frame.Left, reading.Frame.Core);
        if (name.Length == 0 || reading.Role != Role.Level) return name;
        name += PerTime(reading);
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at] is { Class: 'v' } token && token.Is(Cue.Up | Cue.Down) && !token.Is(Cue.ChangeTo | Cue.GrowthNoun | Cue.Than))
                return name + reading.Sentence.TextOf(token).ToString();
        return name;
    }

    /// <summary>每天6000件: how often belongs to the name.</summary>
    static string PerTime(Reading reading)
    {
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is ['每', _] often) return often.ToString();
        return "";
    }

    static string Behind(Reading reading)
    {
        var sentence = reading.Sentence;
        if (reading.Role is Role.Growth or Role.Points) return Phrase.Before(sentence, reading.Frame.Left, reading.Frame.Core);
        var name = Phrase.Behind(sentence, FirstBehind(reading), reading.Frame.Right);
        if (reading.Role == Role.Share) return name + SharedOutcome(reading, name);
        if (reading.Frame.Kind == FrameKind.Behind) return Modified(reading, name);
        var before = Phrase.Before(sentence, reading.Frame.Left, reading.Frame.Core);
        return HasVerb(reading) ? name : name + before;
    }

    static string Modified(Reading reading, string name)
    {
        var modifier = Modifier(reading);
        if (modifier.Length == 0 && name.Length > 1 && LeadsClause(reading)) name += Did(reading, name);
        var isOutcome = FirstBehind(reading) is var first && first < reading.Frame.Right && reading.Sentence.Tokens[first].Is(Cue.Outcome);
        return ((isOutcome || modifier.Length > 0 && name.Length is 1 or 2) && !IsOfCount(reading) ? Whose(reading) : "") + modifier + name;
    }

    /// <summary>True for a count that is the subject of its clause: nothing before it but times, places and leads, or 有.</summary>
    static bool LeadsClause(Reading reading) => Phrase.Before(reading.Sentence, reading.Frame.Left, reading.Frame.Core).Length == 0;

    /// <summary>What the subject does, unless its name ends with that already.</summary>
    static string Did(Reading reading, string name)
    {
        var predicate = Phrase.Predicate(reading.Sentence, FirstBehind(reading), reading.Frame.Right, name.Length);
        return name.EndsWith(predicate, StringComparison.Ordinal) || name.Contains(predicate, StringComparison.Ordinal) ? "" : predicate;
    }

    static int FirstBehind(Reading reading)
    {
        var first = reading.Token + 1;
        while (first < reading.Frame.Right && (reading.Sentence.Tokens[first].Kind is TokenKind.Number or TokenKind.Aside || reading.Sentence.Reads(first, "的"))) first++;
        return first;
    }

    static bool HasVerb(Reading reading)
    {
        for (var at = reading.Frame.Left; at < reading.Frame.Core; at++)
            if (reading.Sentence.Tokens[at].IsVerb) return true;
        return false;
    }

    /// <summary>What stands right before a counted thing and belongs to its name: the verb (走访44.1万户市场主体) or a clause with 的 (已落地的1.5万个项目).</summary>
    static string Modifier(Reading reading)
    {
        if (reading.Frame.Core <= reading.Frame.Left) return Change(reading);
        var sentence = reading.Sentence;
        var last = sentence.Tokens[reading.Frame.Core - 1];
        if (IsOfCount(reading)) return "";
        if (sentence.Reads(reading.Frame.Core - 1, "的"))
        {
            var start = reading.Frame.Left;
            while (start < reading.Frame.Core && (sentence.Tokens[start].Kind != TokenKind.Word || sentence.Tokens[start].Class is 'p' or 'c' or 'r' || sentence.Tokens[start].Is(Cue.Lead))) start++;
            return start < reading.Frame.Core ? sentence.Text[sentence.Tokens[start].Start..last.End] : "";
        }
        return last.IsVerb && !last.Is(Cue.Light | Cue.Report | Cue.Lead) ? sentence.TextOf(last).ToString() : Change(reading);
    }

    /// <summary>215个国家的14.9万名采购商: the words between two counts name what the first one counts.</summary>
    static bool IsOfCount(Reading reading) =>
        reading.Frame.Left > 0 && reading.Sentence.Tokens[reading.Frame.Left - 1].Kind == TokenKind.Number && reading.Sentence.Reads(reading.Frame.Core - 1, "的");

    /// <summary>企业复工复产须防范十项风险: a noun of one word says too little without its clause's subject.</summary>
    static string Whose(Reading reading)
    {
        const int longest = 8;
        var end = reading.Frame.Core - 1;
        while (end > reading.Frame.Left && (reading.Sentence.Tokens[end - 1].Class is 'd' or 'v' && reading.Sentence.Tokens[end - 1].Is(Cue.Demand | Cue.Manner | Cue.Planned))) end--;
        var subject = end > reading.Frame.Left ? Phrase.Before(reading.Sentence, reading.Frame.Left, end) : "";
        return subject.Length <= longest ? subject : "";
    }

    /// <summary>增加3个岗位: a change that leads to a counted thing names a flow.</summary>
    static string Change(Reading reading)
    {
        for (var at = reading.Frame.Core; at < reading.Token && reading.Role == Role.Level; at++)
            if (reading.Sentence.Tokens[at] is { Class: 'v' } token && token.Is(Cue.Up | Cue.Down) && !token.Is(Cue.ChangeTo | Cue.Than))
                return reading.Sentence.TextOf(token).ToString();
        return "";
    }

    /// <summary>网点已全部恢复营业, 所有酒店正常运营, 全员复工: the population and its outcome.</summary>
    static string OfUniversal(Reading reading)
    {
        var sentence = reading.Sentence;
        var before = Phrase.Before(sentence, reading.Frame.Left, reading.Frame.Core);
        var end = sentence.ClauseEnd(reading.Token);
        return sentence.Reads(reading.Token, "所有") ? Phrase.Behind(sentence, reading.Token + 1, end) : before + Phrase.Outcome(sentence, reading.Token + 1, end);
    }

    /// <summary>A member of a list before the one that carries the predicate takes it from there.</summary>
    static string SharedOutcome(Reading reading, string name)
    {
        var tokens = reading.Sentence.Tokens;
        if (name.Length == 0 || reading.Frame.Right >= tokens.Count || tokens[reading.Frame.Right].Kind != TokenKind.ListComma) return "";
        var end = reading.Sentence.ClauseEnd(reading.Frame.Right);
        for (var at = end - 1; at > reading.Frame.Right; at--)
            if (tokens[at].Kind == TokenKind.Number)
                return Phrase.Outcome(reading.Sentence, reading.Sentence.Reads(at + 1, "的") ? at + 2 : at + 1, end);
        return "";
    }
}
