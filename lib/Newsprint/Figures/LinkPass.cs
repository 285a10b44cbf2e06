namespace Newsprint;

/// <summary>Fifth pass: which figure a change or a share qualifies, and from it the indicator.</summary>
static class LinkPass
{
    public static void Run(List<Reading> readings, NameFinder finder)
    {
        for (var index = 0; index < readings.Count; index++)
            if (!readings[index].IsHeadline) Link(readings, index, finder);
        for (var index = 0; index < readings.Count; index++)
            if (readings[index].IsHeadline) Link(readings, index, finder);
        foreach (var reading in readings)
            if (IndicatorPass.Repeated(readings, reading) is { } fuller) reading.Indicator = fuller;
    }

    static void Link(List<Reading> readings, int index, NameFinder finder)
    {
        var reading = readings[index];
        reading.Of = reading.Role switch
        {
            Role.Delta or Role.Growth or Role.Points => Changed(readings, index),
            Role.Share => PartLink.Of(readings, index),
            _ => null,
        };
        if (reading is { IsHeadline: true, Role: Role.Growth, Base: Comparison.None } && Again(readings, reading) is { } body) reading.Base = body.Base;
        if (reading.Of is not { } of) reading.Explain("link", "qualifies no stated figure");
        else reading.Explain("link", $"qualifies {of.Sentence.Text.AsSpan(of.Span.Start, of.Span.Length)}");
        finder.Name(reading, IndicatorPass.Of(readings, index, finder));
        reading.Explain("indicator", $"{reading.Indicator}{Whence(reading)}");
    }

    /// <summary>Where the indicator is from, for an explanation.</summary>
    static string Whence(Reading reading) =>
        reading.Indicator.Length == 0 ? "none found"
        : reading.Indicator == reading.OwnName ? ""
        : reading.Indicator == reading.Of?.Indicator ? ", as the figure it qualifies"
        : !reading.HasOwnName ? ", carried on from before"
        : ", with what it leans on";

    /// <summary>What a change changes: the named level, or the level that the sentence is about.</summary>
    static Reading? Changed(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (Distribution.Level(readings, index) is { } level && CanQualify(reading, level)) return level;
        if (Distribution.Member(readings, index) is { } member) return Named(readings, index, member, Same);
        if (reading.Frame.Kind == FrameKind.Bare) return SharedGap(reading);
        if (GapOfGrowth(readings, index) is { } growth) return growth;
        if ((!reading.HasOwnName || SaysAgainst(reading)) && Nearest(readings, index) is { } nearest) return nearest;
        return !reading.HasOwnName ? null : Named(readings, index, reading.OwnName) ?? Sized(readings, index) ?? Reached(readings, index);
    }

    /// <summary>与2020年版相比净增加: what seems a name is what is compared with.</summary>
    static bool SaysAgainst(Reading reading) => reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Left]) is "与" or "同" && (RolePass.Lead(reading) & Cue.Than) != 0;

    /// <summary>How like a name must be to name the same thing, where others differ from it in one word.</summary>
    const double Same = 1;

    /// <summary>高于工业和制造业1个和0.8个百分点: both are gaps of the one figure.</summary>
    static Reading? SharedGap(Reading reading) =>
        reading is { Role: Role.Points, ListHead: { Role: Role.Points, Of: { } of } head } && (RolePass.Lead(head) & (Cue.Than | Cue.Respectively)) == Cue.Than ? of : null;

    /// <summary>审结毒品案件3万件，案件数量下降5%: the size of what the clause before counts.</summary>
    static Reading? Sized(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.Role != Role.Growth || reading.OwnName is not ([_, _, .., '数', '量'] or [_, _, .., '规', '模'] or [_, _, .., '总', '数'])) return null;
        return index > 0 && readings[index - 1] is { Role: Role.Level, HasOwnName: true } level && level.Sentence == reading.Sentence && level.Quantity.Unit.Measure is "count" or "population"
            && level.OwnName.Contains(reading.OwnName[..2], StringComparison.Ordinal) ? level : null;
    }

    /// <summary>逆差较上月激增141亿美元，达到1620亿美元: the level that the next clause says the change led to.</summary>
    static Reading? Reached(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (index + 1 >= readings.Count || readings[index + 1] is not { HasOwnName: false, ListHead: null } next || next.Sentence != reading.Sentence) return null;
        if (reading.Sentence.ClauseEnd(reading.Token) + 1 != reading.Sentence.ClauseStart(next.Token) || next.Quantity.Unit.Measure == "time") return null;
        return CanQualify(reading, next) && (RolePass.Lead(next) & (Cue.Reach | Cue.ChangeTo)) != 0 ? next : null;
    }

    /// <summary>投资增长15%，增速比全部投资高9个百分点: the growth whose 增速 it is.</summary>
    static Reading? GapOfGrowth(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.Role != Role.Points || reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Sentence.ClauseStart(reading.Token)]) is not ("增速" or "增幅" or "涨幅" or "降幅" or "增长率")) return null;
        for (var at = index - 1; at >= 0 && readings[at].Sentence == reading.Sentence; at--)
            if (readings[at].Role == Role.Growth) return readings[at];
        return null;
    }

    /// <summary>The nearest figure before it in its sentence that it can qualify; a figure with a name of its own in between ends the search.</summary>
    static Reading? Nearest(List<Reading> readings, int index)
    {
        var reading = readings[index];
        for (var at = index - 1; at >= 0 && readings[at].Sentence == reading.Sentence; at--)
        {
            if (TurnsToPart(reading.Sentence, readings[at].Token, readings[at + 1].Token)) return null; // only what no step before has looked at
            if (Comparisons.IsBracketed(reading.Sentence, readings[at].Token) || readings[at].ListHead is { Role: Role.Delta }) continue;
            if (reading.Role == Role.Growth && readings[at] is { Role: Role.Delta, Of: { } same }) return same;
            if (CanQualify(reading, readings[at])) return readings[at];
            if (readings[at].HasOwnName && reading.Role != Role.Delta) return null;
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

    static bool CanQualify(Reading change, Reading level) => change.Role switch
    {
        Role.Delta => level.Role == Role.Level && (level.Quantity.Unit.Name == change.Quantity.Unit.Name || level.Quantity.Unit.Measure == "index" && change.Quantity.Unit.Name is "点" or "个点"),
        Role.Growth => level.Role == Role.Level && !level.IsUniversal,
        Role.Points => level.Role is Role.Share or Role.Growth || level.Role == Role.Level && level.Quantity.Unit.Measure == "ratio",
        _ => false,
    };

    /// <summary>A level elsewhere that has the name: in the sentence, for a headline in the body.</summary>
    static Reading? Named(List<Reading> readings, int index, string name, double least = 0.6)
    {
        var reading = readings[index];
        Reading? best = null;
        var bestLikeness = least;
        for (var at = reading.IsHeadline ? 0 : FirstOfBlock(readings, index); at < readings.Count && (reading.IsHeadline || readings[at].Block == reading.Block); at++)
        {
            var other = readings[at];
            if (at == index || !CanQualify(reading, other) || IsScope(other, reading)) continue;
            if (!IsNear(reading, other) || ParallelNames.Are(name, other.HasOwnName ? other.OwnName : other.Indicator)) continue;
            var likeness = Names.Likeness(name, other.HasOwnName ? other.OwnName : other.Indicator);
            if (likeness >= bestLikeness) (best, bestLikeness) = (other, likeness);
        }
        return best ?? SameChange(readings, reading);
    }

    /// <summary>What is not in a headline is named within its paragraph: no more is looked at, however long the article.</summary>
    static int FirstOfBlock(List<Reading> readings, int index)
    {
        var first = index;
        while (first > 0 && readings[first - 1].Block == readings[index].Block) first--;
        return first;
    }

    /// <summary>21个试验区出口增长5%: the count whose noun leads to the change only says whose change it is.</summary>
    static bool IsScope(Reading count, Reading change) => count.Sentence == change.Sentence && count.Frame.Kind == FrameKind.Behind && count.Frame.Right == change.Token;

    /// <summary>A level is named from its own sentence, from the paragraph when it is of the same period, from the body for a headline.</summary>
    static bool IsNear(Reading reading, Reading level) =>
        level.Sentence == reading.Sentence
        || level.Block == reading.Block && level.Period == reading.Period && level.Period != default && level.Span.Start < reading.Span.Start
        || reading.IsHeadline && !level.IsHeadline;

    /// <summary>A headline's change that the body states with the same number qualifies what that one qualifies.</summary>
    static Reading? SameChange(List<Reading> readings, Reading headline) => headline.IsHeadline ? Again(readings, headline)?.Of : null;

    /// <summary>The body's statement of a headline's change: the same number, with what a headline has no room for.</summary>
    static Reading? Again(List<Reading> readings, Reading headline)
    {
        foreach (var other in readings)
            if (!other.IsHeadline && other.Role == headline.Role && other.Falls == headline.Falls && other.Quantity == headline.Quantity) return other;
        return null;
    }
}
