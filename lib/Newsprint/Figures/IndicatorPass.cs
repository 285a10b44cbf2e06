namespace Newsprint;

/// <summary>What a figure measures, in the text's words: its own name, the figure's it qualifies, or the subject carried on.</summary>
static partial class IndicatorPass
{
    public static string Of(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (Distribution.Member(readings, index) is { } member) return member;
        var own = reading.OwnName;
        if (reading.IsUniversal) return OfUniversal(reading, own);
        if (reading.Of is { } of && reading.Role is not Role.Share)
            return own.Length > of.Indicator.Length || own.Length > 0 && Newsprint.Names.Likeness(own, of.Indicator) < 0.5 ? own : WithSize(reading, of.Indicator);
        if (IsAnaphor(own)) own = "";
        if (own.Length == 0 && reading.Of is { } numerator) return numerator.Indicator;
        if (reading.Role == Role.Multiple && Distribution.Level(readings, index) is { } level) return level.Indicator;
        if (own is "出口" or "进口" or "顺差" or "逆差") return Side(readings, index) + own;
        if (own.Length <= 4 && reading.Frame.Kind == FrameKind.Before && Attainer(readings, index) is { } attainer) return attainer + own;
        if (own.Length == 0) return WithSize(reading, Carried(readings, index));
        if (Beside(readings, index, own) is { } full) return full;
        return LeansOnSubject(reading, own) ? Joined(reading, Carried(readings, index), own) : own;
    }

    /// <summary>What later clauses carry on: the thing, without the outcome or the change that the name may end with.</summary>
    public static string TopicOf(Reading reading)
    {
        if (reading.OwnName.Length == 0 || reading.IsUniversal || reading.Frame.Kind == FrameKind.Bare || reading.Lasts) return reading.Lasts ? reading.Topic : "";
        if (reading.Frame.Kind != FrameKind.Behind) return NamesNoThing(reading.Indicator) ? "" : reading.Indicator;
        var noun = Phrase.Text(reading.Sentence, reading.Token + 1, Phrase.NounEnd(reading.Sentence, reading.Token + 1, reading.Frame.Right));
        return Names(reading.Sentence, reading.Token + 1, reading.Frame.Right) && noun.Length > 1 ? noun : "";
    }

    /// <summary>The same number said again with a short name takes the fuller one: 十项风险 in the text, 复工复产…十项风险 in the headline.</summary>
    public static string? Repeated(List<Reading> readings, Reading reading)
    {
        const int shortName = 4;
        if (reading.Role != Role.Level || reading.OwnName.Length is 0 or > shortName) return null;
        string? fuller = null;
        for (var at = 0; at < readings.Count && readings[at] is { IsHeadline: true } other; at++)
            if (other != reading && other.Role == Role.Level && other.Quantity == reading.Quantity && other.Indicator.Length > (fuller?.Length ?? reading.Indicator.Length + 1)
                && Newsprint.Names.Likeness(other.Indicator, reading.OwnName) > 0)
                fuller = other.Indicator;
        return fuller;
    }

    /// <summary>降幅收窄 measures the fall, not the level.</summary>
    static string WithSize(Reading reading, string indicator)
    {
        if (reading.Role != Role.Points) return indicator;
        for (var at = reading.Frame.Left; at < reading.Token; at++)
            if (reading.Sentence.Tokens[at] is var token && token.Is(Cue.GrowthNoun) && token.Is(Cue.Down))
                return indicator + reading.Sentence.TextOf(token).ToString();
        return indicator;
    }

    static string OfUniversal(Reading reading, string own) =>
        reading.Of is { } staff && reading.Frame.Core == reading.Frame.Left ? staff.Indicator + own : own;
}
