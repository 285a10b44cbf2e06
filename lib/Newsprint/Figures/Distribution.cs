namespace Newsprint;

/// <summary>分别: the k-th number belongs to the k-th thing named before.</summary>
static class Distribution
{
    /// <summary>The numbers that one 分别 governs, in order; empty when the reading is not among any.</summary>
    public static List<Reading> Group(List<Reading> readings, int index, bool told = true)
    {
        var head = readings[index].ListHead ?? readings[index];
        if (readings[index] != head && readings[index].Frame.Kind != FrameKind.Bare || told && (RolePass.Lead(head) & Cue.Respectively) == 0) return None;
        var group = new List<Reading> { head };
        for (var at = IndexOf(readings, head, index) + 1; at < readings.Count && readings[at].ListHead == head && readings[at].Frame.Kind == FrameKind.Bare; at++)
            group.Add(readings[at]);
        return group;
    }

    static readonly List<Reading> None = [];

    /// <summary>The index of a reading that stands not far before another.</summary>
    static int IndexOf(List<Reading> readings, Reading head, int from)
    {
        while (from >= 0 && readings[from] != head) from--;
        return from;
    }

    /// <summary>第一产业和第三产业用电量分别…: the member of the joined name; null where the names are no list of that many.</summary>
    public static string? Member(List<Reading> readings, int index)
    {
        var group = Group(readings, index);
        if (group.Count < 2) return null;
        var own = group[0].OwnName;
        var members = MembersOf(own, group.Count);
        if (own.Length > 0 && members.Length > 0) return members[group.IndexOf(readings[index])];
        if (own.Length > Attribute) return null;
        members = MembersOf(ClauseSubject.OfClauseBefore(group[0]), group.Count);
        return members.Length == 0 ? null : members[group.IndexOf(readings[index])] + own;
    }

    /// <summary>No longer name than this leans on a list in the clause before: 日均指数分别….</summary>
    const int Attribute = 4;

    static string[] MembersOf(string joined, int count) => Members(joined, count, LastWord(joined));

    /// <summary>客流60万人次，车流9.9万辆次，同比分别增长…: the level stated in the same place of the series; null where there are not as many.</summary>
    public static Reading? Level(List<Reading> readings, int index)
    {
        var group = Group(readings, index, told: false);
        if (group.Count < 2 || group[0].HasOwnName) return null;
        var levels = new List<Reading>();
        for (var at = IndexOf(readings, group[0], index) - 1; at >= 0 && levels.Count < group.Count && readings[at].Sentence == group[0].Sentence; at--)
            if (readings[at].Role != Role.Level) break;
            else if (!IsStartOf(levels, readings[at]) && !Describes(readings[at])) levels.Insert(0, readings[at]);
        return levels.Count == group.Count && group.IndexOf(readings[index]) is >= 0 and var place ? levels[place] : null;
    }

    /// <summary>220千伏输电线路79万公里: a size that describes what the next number measures.</summary>
    static bool Describes(Reading level) =>
        level.Frame.Kind == FrameKind.Behind && level.Quantity.Unit.Measure is not ("count" or "population")
        && level.Frame.Right < level.Sentence.Tokens.Count && level.Sentence.Tokens[level.Frame.Right].Kind == TokenKind.Number;

    /// <summary>从1.9万亿元增长至2.6万亿元: the value that a change began with is no member beside the one it reached.</summary>
    static bool IsStartOf(List<Reading> levels, Reading level) => levels.Count > 0 && levels[0].ListHead == level && (RolePass.Lead(levels[0]) & Cue.ChangeTo) != 0;

    /// <summary>
    /// The members of a joined name. Where the last one holds a tail that all share, all get it: the part after the character
    /// that the first one ends with, else the last word. A preposition before the first holds for all.
    /// </summary>
    public static string[] Members(string joined, int count, string lastWord)
    {
        var parts = joined.Split("以及", StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != count) parts = joined.Split(['、', '和', '与', '及'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != count || count < 2) return [];
        var at = parts[^1].LastIndexOf(parts[0][^1]);
        var tail = lastWord.Length > 1 && parts[0].EndsWith(lastWord, StringComparison.Ordinal) ? "" : parts[0][0] == parts[^1][0] && parts[0].Length > 1 && parts[^1].Length > parts[0].Length && !parts[^1].StartsWith(parts[0], StringComparison.Ordinal) ? parts[^1][parts[0].Length..] : parts[0].Length > 1 && parts[^1][^1] == parts[0][^1] ? "" : at > 0 && at + 1 < parts[^1].Length ? parts[^1][(at + 1)..] : parts[0].EndsWith(lastWord, StringComparison.Ordinal) ? "" : lastWord;
        var lead = parts[0][0] is '对' or '向' or '从' or '与' ? parts[0][..1] : "";
        for (var i = 0; i < parts.Length; i++)
            parts[i] = (i > 0 ? lead : "") + parts[i] + (i + 1 < parts.Length ? tail : "");
        return parts;
    }

    static string LastWord(string name)
    {
        var words = NameWords.Of(name);
        return words.Count < 2 ? "" : name[words[^1].Start..];
    }
}
