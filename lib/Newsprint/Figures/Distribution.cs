namespace Newsprint;

/// <summary>分别: the k-th number belongs to the k-th thing named before.</summary>
static class Distribution
{
    static readonly List<Reading> None = [];

    /// <summary>No longer name than this leans on a list in the clause before: 日均指数分别….</summary>
    const int Attribute = 4;

    /// <summary>第一产业和第三产业用电量分别…, 城镇和农村收入增长5%和6%: the member of the joined name; null where the names are no list of that many.</summary>
    public static string? Member(List<Reading> readings, int index)
    {
        var group = Group(readings, index);
        if (group.Count < 2) return null;
        var told = (group[0].Lead & Cue.Respectively) != 0;
        if (!told && !IsSeries(group)) return null;
        var own = told ? group[0].OwnName : NamePass.Series(group[0]);
        var members = JoinedNames.Members(own, group.Count);
        if (own.Length > 0 && members.Length > 0) return members[group.IndexOf(readings[index])];
        if (!told || own.Length > Attribute) return null;
        members = JoinedNames.Members(ClauseSubject.OfClauseBefore(group[0]), group.Count);
        return members.Length == 0 ? null : members[group.IndexOf(readings[index])] + own;
    }

    /// <summary>客流60万人次，车流9.9万辆次，同比分别增长…: the level stated in the same place of the series; null where there are not as many.</summary>
    public static Reading? Level(List<Reading> readings, int index)
    {
        var group = Group(readings, index);
        if (group.Count < 2 || group[0].HasOwnName && !ChangeLink.IsGapOfGrowth(group[0]) && group[0].OwnName is not "日均") return null;
        var levels = new List<Reading>();
        foreach (var before in Preceding.InSentence(readings, IndexOf(readings, group[0], index)))
            if (levels.Count == group.Count
                || before.Role != Role.Level && !(before.Role is Role.Share or Role.Growth && group[0].Role == Role.Points))
                break;
            else if (!IsStartOf(levels, before) && !Describes(before)) levels.Insert(0, before);
        return levels.Count == group.Count ? levels[group.IndexOf(readings[index])] : null;
    }

    /// <summary>
    /// The numbers of one series, in order: the first, and those that have no words of their own; empty when the reading is in none.
    /// </summary>
    static List<Reading> Group(List<Reading> readings, int index)
    {
        var head = readings[index].ListHead ?? readings[index];
        if (readings[index] != head && readings[index].Frame.Kind != FrameKind.Bare) return None;
        List<Reading>? group = null;
        for (var at = IndexOf(readings, head, index) + 1; at < readings.Count && readings[at].ListHead == head
            && readings[at].Frame.Kind == FrameKind.Bare; at++)
            (group ??= [head]).Add(readings[at]);
        return group ?? None;
    }

    /// <summary>服装和家具销售额增长8%和5%: as many numbers as names, joined like them, tell one by one without 分别.</summary>
    static bool IsSeries(List<Reading> group)
    {
        if (group[0].Frame.Kind != FrameKind.Before || group[0].Role is not (Role.Growth or Role.Level or Role.Share)) return false;
        for (var at = 1; at < group.Count; at++)
            if (group[at].Token != group[at - 1].Token + 2 || group[at].Quantity.Unit.Name != group[0].Quantity.Unit.Name
                || !IsJoint(group[at].Sentence, group[at].Token - 1))
                return false;
        return true;
    }

    static bool IsJoint(Sentence sentence, int at) => sentence.TextOf(sentence.Tokens[at]) is "、" or "和";

    /// <summary>The index of a reading that stands not far before another.</summary>
    static int IndexOf(List<Reading> readings, Reading head, int from)
    {
        while (from >= 0 && readings[from] != head) from--;
        return from;
    }

    /// <summary>220千伏输电线路79万公里: a size that describes what the next number measures.</summary>
    static bool Describes(Reading level) =>
        level.Frame.Kind == FrameKind.Behind && level.Quantity.Unit.Measure is not ("count" or "population")
        && level.Frame.Right < level.Sentence.Tokens.Count && level.Sentence.Tokens[level.Frame.Right].Kind == TokenKind.Number;

    /// <summary>从1.9万亿元增长至2.6万亿元: the value that a change began with is no member beside the one it reached.</summary>
    static bool IsStartOf(List<Reading> levels, Reading level) =>
        levels.Count > 0 && levels[0].ListHead == level && (levels[0].Lead & Cue.ChangeTo) != 0;
}
