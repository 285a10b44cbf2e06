namespace Newsprint;

/// <summary>Second pass: what kind of statement a figure is, and whether it is a fall.</summary>
static class RolePass
{
    public static void Run(Reading reading)
    {
        reading.Lead = reading.Leader == reading ? LeadOf(reading) : reading.Leader.Lead;
        reading.Role = RoleOf(reading);
        reading.Falls = Falls(reading);
        reading.Explain("role",
            $"{reading.Role}{(reading.Falls ? ", a fall" : "")}; unit {reading.Quantity.Unit.Name}, leading words say {reading.Lead}");
    }

    static Cue LeadOf(Reading reading)
    {
        var cues = Cue.None;
        var first = FrameCore.IsExpected(reading.Sentence, reading.Frame.Core - 1) ? reading.Frame.Core - 2 : reading.Frame.Core;
        for (var at = first; at < reading.Token; at++)
            cues |= reading.Sentence.Tokens[at].Cue | (LeadsTo(reading.Sentence, at) ? Cue.ChangeTo : Cue.None);
        return cues;
    }

    /// <summary>至2030年, 压减到, 提升1个百分点至: what follows is reached, whatever the verb.</summary>
    static bool LeadsTo(Sentence sentence, int at) =>
        sentence.TextOf(sentence.Tokens[at]) is ['至' or '到', .. var rest]
        && (rest.Length > 0
            ? sentence.Tokens[at].Kind == TokenKind.Time
            : at > 0 && (sentence.Tokens[at - 1].Is(Cue.Up | Cue.Down) || sentence.Tokens[at - 1].Kind == TokenKind.Number));

    static Role RoleOf(Reading reading)
    {
        if (reading.IsUniversal) return Role.Share;
        return reading.Quantity.Unit.Measure switch
        {
            "multiple" => Role.Multiple,
            "points" => IsIndexMove(reading) ? Role.Delta : Role.Points,
            "ratio" => RatioRole.Of(reading),
            _ => IsDelta(reading) ? Role.Delta : Role.Level,
        };
    }

    /// <summary>指数提升25个点: points of an index are its own unit.</summary>
    static bool IsIndexMove(Reading reading) =>
        reading.Quantity.Unit.Name == "个点"
            && reading.Sentence.Text
            .AsSpan(reading.Sentence.Span.Start, reading.Span.Start - reading.Sentence.Span.Start)
            .Contains("指数", StringComparison.Ordinal);

    /// <summary>
    /// A change in the same unit: a word of change and something to compare with, or a list that such a change is the head of
    /// (较去年同期多3707个、投资规模多1113亿元).
    /// </summary>
    static bool IsDelta(Reading reading)
    {
        var cues = reading.Lead;
        if (IsComparand(reading)) return false;
        if (ChangeWords.Gap(reading.Leader) != Cue.None) return true;
        if ((cues & (Cue.Up | Cue.Down)) == 0 || (cues & Cue.ChangeTo) != 0) return false;
        if ((cues & (Cue.YearOnYear | Cue.MonthOnMonth | Cue.Than | Cue.Shift)) != 0) return true;
        return ComparisonWords.InClause(reading) != Comparison.None || reading.ListHead is { Role: Role.Delta }
            || GrowsOfItself(reading) || FollowsLevel(reading);
    }

    /// <summary>播种面积增加700万亩, 观测时长增加30天: what no flow makes up can only have changed.</summary>
    static bool GrowsOfItself(Reading reading) =>
        reading.Frame.Core > reading.Frame.Left
            && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Core - 1])
                is [.., '面', '积'] or [.., '产', '量'] or [.., '时', '长'] or [.., '里', '程'] or "单产" or "总产" or "收益" or "时间"
            || IsMore(reading);

    /// <summary>码头泊位增加30个，…: what there is of it, with no word behind that says what was added.</summary>
    static bool IsMore(Reading reading)
    {
        var (sentence, frame) = (reading.Sentence, reading.Frame);
        return frame.Kind == FrameKind.Before && frame.Core > frame.Left
            && sentence.Tokens[frame.Core - 1] is { IsNominal: true, Kind: TokenKind.Word }
            && reading.Quantity.Unit.Measure is "count" or "population" && sentence.Reads(reading.Token - 1, "增加")
            && (reading.Token + 1 >= sentence.Tokens.Count || sentence.Tokens[reading.Token + 1].EndsClause);
    }

    /// <summary>播种面积2亿亩，增加300万亩: the change of the amount that ends the clause before, in its unit.</summary>
    static bool FollowsLevel(Reading reading)
    {
        var (sentence, left) = (reading.Sentence, reading.Frame.Left);
        return left >= 2 && left < reading.Token && !sentence.Reads(reading.Token + 1, "的") && sentence.Tokens[left].Is(Cue.Up | Cue.Down)
            && sentence.Tokens[left - 1].Kind == TokenKind.Comma && sentence.Tokens[left - 2].Kind == TokenKind.Number
            && sentence.TextOf(sentence.Tokens[left - 2]).EndsWith(reading.Quantity.Unit.Name);
    }

    static bool Falls(Reading reading)
    {
        if (reading.Role is Role.Share or Role.Multiple) return false;
        if (reading.Quantity.Value < 0) return true;
        if ((reading.Lead & Cue.ChangeTo) != 0 || IsComparand(reading)) return false;
        return (LastChange(reading) & Cue.Down) != 0 || reading.Role == Role.Level && ChangeWords.Reduces(reading)
            || reading is { Role: Role.Growth, Frame.Kind: FrameKind.Genitive } && ChangeWords.Cuts(reading);
    }

    /// <summary>低于上年的5万元: the number is what is compared with.</summary>
    static bool IsComparand(Reading reading) => (reading.Lead & Cue.Than) != 0 && reading.Sentence.Reads(reading.Token - 1, "的");

    /// <summary>The change word nearest before the number: in 降幅收窄 it is 收窄.</summary>
    static Cue LastChange(Reading reading)
    {
        var head = reading.Leader;
        for (var at = head.Token - 1; at >= head.Frame.Core; at--)
            if (head.Sentence.Tokens[at].Is(Cue.Up | Cue.Down)) return head.Sentence.Tokens[at].Cue;
        return head.Role == Role.Delta ? ChangeWords.Gap(head) : Cue.None;
    }
}
