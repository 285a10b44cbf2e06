namespace Newsprint;

/// <summary>Fourth pass: the name that a figure's own clause gives to what is measured.</summary>
static class NamePass
{
    public static void Run(Reading reading)
    {
        reading.OwnName = reading.IsUniversal ? OfUniversal(reading) : Lasting(reading) ?? reading.Frame.Kind switch
        {
            FrameKind.Behind or FrameKind.Genitive => Behind(reading),
            FrameKind.Bare => "",
            _ => Before(reading),
        };
        reading.Explain("name", reading.OwnName.Length == 0 ? "none of its own" : reading.OwnName);
    }

    static string? Lasting(Reading reading)
    {
        var name = DurationName.Of(reading);
        reading.Lasts = name is not null;
        return name;
    }

    /// <summary>贷款余额达…; in 贷款增加… the change belongs to the name of the flow.</summary>
    static string Before(Reading reading)
    {
        var name = (RolePass.Lead(reading) & Cue.Respectively) != 0
            ? Phrase.Full(reading.Sentence, reading.Frame.Left, reading.Frame.Core) : Phrase.Before(reading.Sentence, reading.Frame.Left, reading.Frame.Core);
        if (reading.Role == Role.Delta && reading.Quantity.Unit.Measure == "temperature") return name.EndsWith('温') ? name : name + "气温";
        if (reading.Role is Role.Growth or Role.Points or Role.Multiple) return Pushed(reading) ?? name;
        if (reading.Role == Role.Share && name.Length > 0) return name + Proportion(reading, name);
        if (name.Length == 0 || reading.Role != Role.Level) return name;
        if (Limited(reading) is { } limited) return limited;
        name = Described(reading) + name;
        name += PerTime(reading);
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at] is { Class: 'v' } token && token.Is(Cue.Up | Cue.Down) && !token.Is(Cue.ChangeTo | Cue.GrowthNoun | Cue.Than))
                return name + reading.Sentence.TextOf(token).ToString();
        return name;
    }

    /// <summary>出口额占总额的比重: what the part is called, where the clause calls it so.</summary>
    static string Proportion(Reading reading, string name)
    {
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at].Is(Cue.ShareNoun) && reading.Sentence.TextOf(reading.Sentence.Tokens[at]).ToString() is var noun && !name.EndsWith(noun, StringComparison.Ordinal)) return noun;
        return "";
    }

    /// <summary>让生产效率提升5倍, 推动客运规模增长5%: what changes stands behind the verb that makes it change.</summary>
    static string? Pushed(Reading reading)
    {
        for (var at = reading.Frame.Core - 1; at >= reading.Frame.Left; at--)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is "的") return null;
            else if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is "让" or "使" or "令" or "推动" or "带动" or "促进" or "助推")
                return Phrase.Before(reading.Sentence, at + 1, reading.Frame.Core) is { Length: > 1 } pushed ? pushed : null;
        return null;
    }

    /// <summary>铁路对百万人口以上城市覆盖率: a limit within the name belongs to it, with what stands before it.</summary>
    static string? Limited(Reading reading)
    {
        const int longest = 20;
        if (reading.Frame.Left == 0 || reading.Before is not { } limit || limit.Token != reading.Frame.Left - 1 || limit.Quantity.Bound is Bound.Exact or Bound.About) return null;
        if (reading.Sentence.Text[limit.Span.End - 1] is not ('上' or '下' or '内')) return null;
        var name = Phrase.Text(reading.Sentence, Phrase.SkipLeads(reading.Sentence, limit.Frame.Left, reading.Frame.Core), reading.Frame.Core);
        return name.Length <= longest ? name : null;
    }

    /// <summary>220千伏输电线路79万公里: the size before the name belongs to it.</summary>
    static string Described(Reading reading) =>
        reading.Frame.Left > 0 && reading.Before is { Frame.Kind: FrameKind.Behind } size && size.Token == reading.Frame.Left - 1
            && size.Quantity.Unit.Measure is not ("count" or "population" or "time" or "ratio" or "transport")
            ? reading.Sentence.Text[size.Span.Start..size.Span.End] : "";

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
        if (reading.Frame.Kind == FrameKind.Behind && reading.Role != Role.Share) return CountName.Of(reading);
        var name = Phrase.Behind(sentence, CountName.Behind(reading), reading.Frame.Right);
        if (reading.Role == Role.Share) return PartName.Of(reading, name + SharedOutcome(reading, name));
        var before = Phrase.Before(sentence, reading.Frame.Left, reading.Frame.Core);
        if (reading.Quantity.Unit.Measure == "ratio") return name;
        if (HasVerb(reading) || IsPlace(reading) || reading.Quantity.Unit.Measure == "count") return name;
        return reading.Quantity.Unit.Measure == "money" ? Phrase.Noun(sentence, CountName.Behind(reading), reading.Frame.Right) + WithoutArticle(before) : name + before;
    }

    /// <summary>一条投资5000万元的生产线: the article belongs to the noun behind.</summary>
    static string WithoutArticle(string name) => name is ['一', _, ..] ? name[2..] : name;

    static bool IsPlace(Reading reading) =>
        reading.Frame.Core == reading.Frame.Left + 1 && reading.Sentence.Tokens[reading.Frame.Left].Kind == TokenKind.Place;

    static bool HasVerb(Reading reading)
    {
        for (var at = reading.Frame.Left; at < reading.Frame.Core; at++)
            if (reading.Sentence.Tokens[at].IsVerb) return true;
        return false;
    }

    /// <summary>网点已全部恢复营业, 所有酒店正常运营, 全员复工: the population and its outcome.</summary>
    static string OfUniversal(Reading reading)
    {
        var sentence = reading.Sentence;
        var before = Phrase.Before(sentence, reading.Frame.Left, reading.Frame.Core);
        var end = sentence.ClauseEnd(reading.Token);
        if (sentence.Reads(reading.Token, "所有")) return Phrase.Behind(sentence, reading.Token + 1, end);
        var outcome = Phrase.Outcome(sentence, reading.Token + 1, end);
        return before + (outcome.Length > 0 ? outcome : Phrase.Clause(sentence, reading.Token + 1, end, 12));
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
