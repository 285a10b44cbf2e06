namespace Newsprint;

/// <summary>Second pass: what kind of statement a figure is, and whether it is a fall.</summary>
static class RolePass
{
    public static void Run(Reading reading)
    {
        var cues = Lead(reading);
        reading.Role = RoleOf(reading, cues);
        reading.Falls = Falls(reading, cues);
        reading.Explain("role", $"{reading.Role}{(reading.Falls ? ", a fall" : "")}; unit {reading.Quantity.Unit.Name}, leading words say {cues}");
    }

    /// <summary>What the words that lead to the number say; a bare member of a list says what the list's head says.</summary>
    public static Cue Lead(Reading reading)
    {
        if (reading.Frame.Kind == FrameKind.Bare && reading.ListHead is { } head) return Lead(head);
        var cues = Cue.None;
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            cues |= reading.Sentence.Tokens[at].Cue | (LeadsTo(reading.Sentence, at) ? Cue.ChangeTo : Cue.None);
        return cues;
    }

    /// <summary>至2030年, 压减到: what follows is reached, whatever the verb.</summary>
    static bool LeadsTo(Sentence sentence, int at) =>
        sentence.TextOf(sentence.Tokens[at]) is ['至' or '到', .. var rest]
        && (rest.Length > 0 ? sentence.Tokens[at].Kind == TokenKind.Time : at > 0 && sentence.Tokens[at - 1].Is(Cue.Up | Cue.Down));

    static Role RoleOf(Reading reading, Cue cues)
    {
        if (reading.IsUniversal) return Role.Share;
        return reading.Quantity.Unit.Measure switch
        {
            "multiple" => Role.Multiple,
            "points" => IsIndexMove(reading) ? Role.Delta : Role.Points,
            "ratio" => OfRatio(reading, cues),
            _ => IsDelta(reading, cues) ? Role.Delta : Role.Level,
        };
    }

    /// <summary>指数提升25个点: points of an index are its own unit.</summary>
    static bool IsIndexMove(Reading reading) =>
        reading.Quantity.Unit.Name == "个点" && reading.Sentence.Text.AsSpan(reading.Sentence.Span.Start, reading.Span.Start - reading.Sentence.Span.Start).Contains("指数", StringComparison.Ordinal);

    static Role OfRatio(Reading reading, Cue cues)
    {
        if ((cues & Cue.PartOf) != 0) return Role.Share;
        if ((cues & Cue.BackTo) != 0) return Role.Level;
        if ((cues & Cue.ChangeTo) != 0) return NamesShare(reading) || reading.Before is { Role: Role.Share } ? Role.Share : (cues & Cue.GrowthNoun) != 0 ? Role.Growth : Role.Level;
        if ((cues & (Cue.Up | Cue.Down | Cue.GrowthNoun)) != 0) return Role.Growth;
        if (reading.Frame.Kind == FrameKind.Genitive) return NamesRate(reading) ? Role.Level : OfGenitive(reading);
        if (NamesShare(reading)) return Role.Share;
        if ((cues & (Cue.YearOnYear | Cue.MonthOnMonth)) != 0) return Role.Growth;
        if (PartWords.TakesPartOfNumber(reading) || PartWords.TakesTotal(reading) || PartWords.IsDone(reading) || PartWords.SharesBefore(reading)) return Role.Share;
        return reading.Frame.Kind == FrameKind.Behind ? OfGenitive(reading) : IsPartOfWhole(reading) && !NamesRate(reading) ? Role.Share : Role.Level;
    }

    /// <summary>20%的增速 is a growth, 95%的准确率 a rate, 58%的银行 a share.</summary>
    static Role OfGenitive(Reading reading)
    {
        var tokens = reading.Sentence.Tokens;
        var first = reading.Sentence.Reads(reading.Token + 1, "的") ? reading.Token + 2 : reading.Token + 1;
        var last = Phrase.NounEnd(reading.Sentence, first, reading.Frame.Right) - 1;
        if (reading.Frame.Kind == FrameKind.Genitive && first < reading.Sentence.Tokens.Count && reading.Sentence.Tokens[first].Is(Cue.Up | Cue.Down) && !reading.Sentence.Tokens[first].Is(Cue.Than)) return Role.Growth;
        for (var at = first; at <= last; at++)
            if (tokens[at].Is(Cue.GrowthNoun) || reading.Sentence.TextOf(tokens[at]) is "速度" or "增长") return Role.Growth;
        return last > reading.Token && IsRate(reading.Sentence.TextOf(tokens[last])) ? Role.Level : Role.Share;
    }

    /// <summary>准确率, 目标, 税率: what has a value in per cent, where a share has members.</summary>
    static bool IsRate(ReadOnlySpan<char> noun) => noun is [.., '率'] or [.., '度'] or "目标" or "承诺" or "水平" or "标准" or "红线" or "底线" or "门槛" or "关税" or "概率" or "上限" or "下限" or "折扣" or "效率" or "浓度";

    /// <summary>近九成, 过半, 三分之二: tenths and parts are of a whole, whatever names it.</summary>
    static bool IsPartOfWhole(Reading reading) =>
        reading.Sentence.Text.AsSpan(reading.Span.Start, reading.Span.Length) is var text && !text.ContainsAny('%', '％', '‰') && (text.Contains('成') || text.Contains('半') || text.Contains("分之", StringComparison.Ordinal) && !text.Contains("百分之", StringComparison.Ordinal) && !text.Contains("千分之", StringComparison.Ordinal));

    /// <summary>市场渗透率超五成: a named rate has a value, in whatever words.</summary>
    static bool NamesRate(Reading reading) =>
        reading.Frame.Core > reading.Frame.Left && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Core - 1]) is [.., '率' or '度'] and not [.., '进', '度'];

    static bool NamesShare(Reading reading)
    {
        var head = reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading;
        for (var at = head.Frame.Left; at < head.Token; at++)
            if (head.Sentence.Tokens[at].Is(Cue.ShareNoun)) return true;
        return false;
    }

    /// <summary>A change in the same unit: a word of change and something to compare with.</summary>
    static bool IsDelta(Reading reading, Cue cues)
    {
        if ((cues & Cue.Than) != 0 && reading.Sentence.Reads(reading.Token - 1, "的")) return false;
        if (ChangeWords.Gap(reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading) != Cue.None) return true;
        if ((cues & (Cue.Up | Cue.Down)) == 0 || (cues & Cue.ChangeTo) != 0) return false;
        if ((cues & (Cue.YearOnYear | Cue.MonthOnMonth | Cue.Than)) != 0) return true;
        return (cues & Cue.Shift) != 0 || Comparisons.InClause(reading) != Comparison.None || EllipticComparison(reading);
    }

    /// <summary>较去年同期多3707个、投资规模多1113亿元: the second leans on the first's comparison.</summary>
    static bool EllipticComparison(Reading reading) => reading.ListHead is { Role: Role.Delta };

    static bool Falls(Reading reading, Cue cues)
    {
        if (reading.Role is Role.Share or Role.Multiple) return false;
        if (reading.Quantity.Value < 0) return true;
        if ((cues & Cue.ChangeTo) != 0 || (cues & Cue.Than) != 0 && reading.Sentence.Reads(reading.Token - 1, "的")) return false;
        return (LastChange(reading) & Cue.Down) != 0 || reading.Role == Role.Level && ChangeWords.Reduces(reading);
    }

    /// <summary>The change word nearest before the number: in 降幅收窄 it is 收窄.</summary>
    static Cue LastChange(Reading reading)
    {
        var head = reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading;
        for (var at = head.Token - 1; at >= head.Frame.Core; at--)
            if (head.Sentence.Tokens[at].Is(Cue.Up | Cue.Down)) return head.Sentence.Tokens[at].Cue;
        return head.Role == Role.Delta ? ChangeWords.Gap(head) : Cue.None;
    }
}
