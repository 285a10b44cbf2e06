namespace Newsprint;

/// <summary>Which figure a share is a share of.</summary>
static class PartLink
{
    /// <summary>A share qualifies its numerator where that is stated, else its whole.</summary>
    public static Reading? Of(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.IsUniversal) return Population(readings, index);
        if ((reading.Lead & Cue.Respectively) != 0 && Distribution.Level(readings, index) is { } level) return level;
        if (Among(readings, index) is { } whole) return whole;
        if (reading.Frame.Kind == FrameKind.Genitive) return null;
        if (Numerator(readings, index) is { } numerator) return numerator;
        if (!reading.HasOwnName || SaysWhere(reading)) return NearestLevel(readings, index);
        return ShareWhole.Of(readings, index)
            ?? (reading.IsHeadline && NearestLevel(readings, index) is null ? Restatement.Like(readings, reading)?.Of : null);
    }

    /// <summary>建成农田1亿亩，超七成位于平原: nothing but what is said of the share stands in its clause.</summary>
    static bool SaysWhere(Reading reading) =>
        reading.Frame is { Kind: FrameKind.Behind } frame && frame.Core == frame.Left && reading.Token == reading.ClauseStart
            && reading.Token + 1 < reading.Sentence.Tokens.Count && reading.Sentence.Tokens[reading.Token + 1].IsVerb;

    /// <summary>
    /// 安排资金60亿元，占全年80亿元的75%; 出口6亿元，占比60%; 收获1亿亩，进度过四成; 掘进5公里，完成总里程12%: a clause that begins so says
    /// whose share it is in the one before.
    /// </summary>
    static Reading? Numerator(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var start = reading.ClauseStart;
        if ((reading.Lead & Cue.Respectively) != 0 || !SaysPart(reading)) return null;
        foreach (var before in Preceding.InSentence(readings, index))
            if (before.Token < start && before.Role == Role.Level && before.Quantity.Unit.Measure != "ratio") return before;
        return null;
    }

    /// <summary>占全年80亿元的75%, 占比60%: the clause says no more than how much of something it is.</summary>
    public static bool SaysPart(Reading reading) =>
        reading.Sentence.TextOf(reading.Sentence.Tokens[reading.ClauseStart]) is ['占', ..] or "进度" or "完成";

    /// <summary>连续五年占60%: how long it has been so.</summary>
    static bool IsSpell(Reading share, Reading level) =>
        level.Quantity.Unit.Measure == "time" && level.Token >= share.ClauseStart
            && FrameCore.IsLasting(level.Sentence, level.Token);

    static Reading? NearestLevel(List<Reading> readings, int index)
    {
        foreach (var before in Preceding.InSentence(readings, index))
        {
            if (IsSpell(readings[index], before)) continue;
            if (before.Role == Role.Level) return before;
            if (before.HasOwnName) return null;
        }
        return null;
    }

    /// <summary>211处工程全部完工: what is counted in its clause; 全员 after 职工1600余人: the people counted before.</summary>
    static Reading? Population(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var (staff, start) = (reading.Sentence.Reads(reading.Token, "全员"), reading.ClauseStart);
        foreach (var before in Preceding.InSentence(readings, index))
            if (staff ? before.Quantity.Unit.Name is "人" or "名" or "位" : before.Token >= start && IsPopulation(reading, before))
                return before;
        return null;
    }

    /// <summary>A count that its noun joins to the universal; not 三个乡的搭建工作全部完成.</summary>
    static bool IsPopulation(Reading universal, Reading count)
    {
        if (count.Role != Role.Level || count.Quantity.Unit.Measure is not ("count" or "population" or "money" or "area")) return false;
        for (var at = count.Token + 1; at < universal.Token; at++)
            if (universal.Sentence.Reads(at, "的")) return false;
        return true;
    }

    /// <summary>106万亩晚稻中，有70%种植在丘陵: the whole that the clause before sets.</summary>
    static Reading? Among(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var start = reading.ClauseStart;
        if (index == 0 || start < 2 || reading.Token - start > 1 || !reading.Sentence.Reads(start - 2, "中")
            || readings[index - 1].Sentence != reading.Sentence)
            return null;
        return readings[index - 1] is { Role: Role.Level } whole && whole.Token >= reading.Sentence.ClauseStart(start - 2) ? whole : null;
    }
}
