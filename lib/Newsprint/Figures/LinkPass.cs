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
            Role.Share => Part(readings, index),
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
        if (reading.Frame.Kind == FrameKind.Bare) return null;
        if (GapOfGrowth(readings, index) is { } growth) return growth;
        if (!reading.HasOwnName && Nearest(readings, index) is { } nearest) return nearest;
        return !reading.HasOwnName ? null : Named(readings, index, reading.OwnName);
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
            if (CanQualify(reading, readings[at])) return readings[at];
            if (readings[at].HasOwnName && reading.Role != Role.Delta) return null;
        }
        return null;
    }

    static bool CanQualify(Reading change, Reading level) => change.Role switch
    {
        Role.Delta => level.Role == Role.Level && level.Quantity.Unit.Name == change.Quantity.Unit.Name,
        Role.Growth => level.Role == Role.Level && !level.IsUniversal,
        Role.Points => level.Role is Role.Share or Role.Growth || level.Role == Role.Level && level.Quantity.Unit.Measure == "ratio",
        _ => false,
    };

    /// <summary>A level elsewhere that has the name: in the sentence, for a headline in the body.</summary>
    static Reading? Named(List<Reading> readings, int index, string name)
    {
        var reading = readings[index];
        Reading? best = null;
        var bestLikeness = 0.6;
        for (var at = reading.IsHeadline ? 0 : FirstOfBlock(readings, index); at < readings.Count && (reading.IsHeadline || readings[at].Block == reading.Block); at++)
        {
            var other = readings[at];
            if (at == index || !CanQualify(reading, other) || IsScope(other, reading)) continue;
            if (!IsNear(reading, other)) continue;
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

    /// <summary>A share qualifies its numerator where that is stated, else its whole.</summary>
    static Reading? Part(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.IsUniversal) return Staff(readings, index);
        if (reading.Frame.Kind == FrameKind.Genitive) return null;
        if (Numerator(readings, index) is { } numerator) return numerator;
        if (!reading.HasOwnName) return NearestLevel(readings, index);
        return Whole(readings, index);
    }

    /// <summary>安排资金60亿元，占全年80亿元的75%; 出口6亿元，占比60%: a clause that begins with 占 says whose share it is in the one before.</summary>
    static Reading? Numerator(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var start = reading.Sentence.ClauseStart(reading.Token);
        if (reading.Sentence.TextOf(reading.Sentence.Tokens[start]) is not ['占', ..] || (RolePass.Lead(reading) & Cue.Respectively) != 0) return null;
        for (var at = index - 1; at >= 0 && readings[at].Sentence == reading.Sentence; at--)
            if (readings[at].Token < start && readings[at].Role == Role.Level && readings[at].Quantity.Unit.Measure != "ratio") return readings[at];
        return null;
    }

    static Reading? NearestLevel(List<Reading> readings, int index)
    {
        var reading = readings[index];
        for (var at = index - 1; at >= 0 && readings[at].Sentence == reading.Sentence; at--)
        {
            if (readings[at].Role == Role.Level) return readings[at];
            if (readings[at].HasOwnName) return null;
        }
        return null;
    }

    /// <summary>全员 after 职工1600余人.</summary>
    static Reading? Staff(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (!reading.Sentence.Reads(reading.Token, "全员")) return null;
        for (var at = index - 1; at >= 0 && readings[at].Sentence == reading.Sentence; at--)
            if (readings[at].Quantity.Unit.Name is "人" or "名" or "位") return readings[at];
        return null;
    }

    /// <summary>The whole that 占… or 其中… divides: a level of this sentence or the one before that the share's words name.</summary>
    static Reading? Whole(List<Reading> readings, int index)
    {
        var reading = readings[index];
        var words = reading.Sentence.Text[reading.Sentence.Tokens[reading.Frame.Left].Start..reading.Span.Start];
        for (var at = index - 1; at >= 0 && readings[at].Block >= reading.Block - 1 && index - at < 8; at--)
        {
            var level = readings[at];
            if (level.Role != Role.Level || level.Quantity.Unit.Measure == "ratio" || level.Indicator.Length < 2) continue;
            if (words.Contains(level.Indicator[^2..], StringComparison.Ordinal) && (level.Sentence == reading.Sentence || Names.Likeness(words, level.Indicator) > 0.3)) return level;
        }
        return null;
    }
}
