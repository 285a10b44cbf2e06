namespace Newsprint;

/// <summary>Which figure a change qualifies.</summary>
static class ChangeLink
{
    /// <summary>The level that it names, or the one that its sentence is about.</summary>
    public static Reading? Of(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (Distribution.Level(readings, index) is { } level && CanQualify(reading, level)) return level;
        if (reading.Member is { } member) return IsCut(reading, member) ? null : NamedLevel.Exactly(readings, index, member);
        if (reading.Frame.Kind == FrameKind.Bare) return SharedGap(reading);
        if (GapOfGrowth(readings, index) is { } growth) return growth;
        if ((!reading.HasOwnName || SaysAgainst(reading)) && Nearest(readings, index) is { } nearest) return nearest;
        return !reading.HasOwnName
            ? null
            : NamedLevel.Of(readings, index, reading.OwnName) ?? Sized(readings, index) ?? Reached(readings, index);
    }

    /// <summary>日均交易笔数和金额分别增长5%和6%: what is left of the second name without the first's words is no name of a level.</summary>
    static bool IsCut(Reading reading, string member) =>
        reading.ListHead is { Of: null, Member: { } first } && member.Length <= 2 && first.Length > member.Length + 1;

    /// <summary>Whether a change can be one of that figure: of the same unit, in per cent of an amount, in points of per cent.</summary>
    public static bool CanQualify(Reading change, Reading level) => change.Role switch
    {
        Role.Delta =>
            level.Role == Role.Level
                && (level.Quantity.Unit.Name == change.Quantity.Unit.Name
                    || level.Quantity.Unit.Measure == "index" && change.Quantity.Unit.Name is "点" or "个点"),
        Role.Growth => level.Role == Role.Level && !level.IsUniversal,
        // 出口增长13%，占全部出口的比重提高2个百分点: points of the weight, not of the growth
        Role.Points => level.Role is Role.Share || level.Role is Role.Growth && !RatioRole.NamesShare(change)
            || level.Role == Role.Level && level.Quantity.Unit.Measure == "ratio" && !Comparisons.Contributes(change),
        _ => false,
    };

    /// <summary>与2020年版相比净增加: what seems a name is what is compared with.</summary>
    static bool SaysAgainst(Reading reading) =>
        reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Left]) is "与" or "同" && (reading.Lead & Cue.Than) != 0;

    /// <summary>高于工业和制造业1个和0.8个百分点: both are gaps of the one figure.</summary>
    static Reading? SharedGap(Reading reading) =>
        reading is { Role: Role.Points, ListHead: { Role: Role.Points, Of: { } of } head }
            && (head.Lead & (Cue.Than | Cue.Respectively)) == Cue.Than
            ? of
            : null;

    /// <summary>审结毒品案件3万件，案件数量下降5%; 固定资产投资4万亿元，投资总额增长5%: the size of what the clause before counts.</summary>
    static Reading? Sized(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.Role != Role.Growth
            || reading.OwnName is not ([_, _, .., '数', '量'] or [_, _, .., '规', '模'] or [_, _, .., '总', '数' or '额']))
            return null;
        return index > 0 && readings[index - 1] is { Role: Role.Level, HasOwnName: true } level && level.Sentence == reading.Sentence
            && level.Quantity.Unit.Measure is "count" or "population" or "money"
            && level.OwnName.Contains(reading.OwnName[..2], StringComparison.Ordinal) ? level : null;
    }

    /// <summary>逆差较上月激增141亿美元，达到1620亿美元: the level that the next clause says the change led to.</summary>
    static Reading? Reached(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (index + 1 >= readings.Count || readings[index + 1] is not { HasOwnName: false, ListHead: null } next
            || next.Sentence != reading.Sentence)
            return null;
        if (reading.ClauseEnd + 1 != next.ClauseStart
            || next.Quantity.Unit.Measure == "time")
            return null;
        return CanQualify(reading, next) && (next.Lead & (Cue.Reach | Cue.ChangeTo)) != 0 ? next : null;
    }

    /// <summary>投资增长15%，增速比全部投资高9个百分点: the growth whose 增速 it is.</summary>
    static Reading? GapOfGrowth(List<Reading> readings, int index)
    {
        if (!IsGapOfGrowth(readings[index])) return null;
        foreach (var before in Preceding.InSentence(readings, index))
            if (before.Role == Role.Growth) return before;
        return null;
    }

    /// <summary>True for points of per cent whose clause begins with 增速.</summary>
    public static bool IsGapOfGrowth(Reading reading) =>
        reading.Role == Role.Points
            && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.ClauseStart]) is "增速" or "增幅" or "涨幅" or "降幅"
            or "增长率";

    /// <summary>
    /// The nearest figure before it in its sentence that it can qualify; a figure with a name of its own in between ends the search.
    /// </summary>
    static Reading? Nearest(List<Reading> readings, int index)
    {
        var (reading, past) = (readings[index], readings[index].Token);
        foreach (var before in Preceding.InSentence(readings, index))
        {
            if (TurnsToPart(reading.Sentence, before.Token, past)) return null; // only what no step before has looked at
            past = before.Token;
            if (ComparisonWords.IsComparand(reading.Sentence, before.Token)) continue;
            if (Brackets.CloseBehind(reading.Sentence, before.Token, reading.Token) || before.ListHead is { Role: Role.Delta }) continue;
            if (reading.Role == Role.Growth && before is { Role: Role.Delta, Of: { } same }) return same;
            if (CanQualify(reading, before)) return before;
            if (reading.Role == Role.Growth && before is { Role: Role.Share, Of: { Role: Role.Level } part } && PartLink.SaysPart(before)
                && part.Sentence == reading.Sentence)
                return part;
            if (before.HasOwnName && reading.Role != Role.Delta) return null;
        }
        return null;
    }

    /// <summary>总量完成5亿吨，其中，国际航线表现亮眼，同比增长26%: what follows 其中 says no more of the whole.</summary>
    static bool TurnsToPart(Sentence sentence, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
            if (sentence.Reads(at, "其中")) return true;
        return false;
    }
}
