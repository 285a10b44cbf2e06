namespace Newsprint;

/// <summary>What a figure measures, in the text's words.</summary>
static class IndicatorPass
{
    public static string Of(List<Reading> readings, int index, NameFinder finder)
    {
        if (Settled(readings, index) is { } settled) return settled;
        var name = FlowOfStock(readings[index], finder.Best(readings, index));
        name = BackReference.Name(readings[index], name) ?? name;
        Explain(readings, index, finder, name);
        return name == readings[index].Of?.Indicator ? WithSize(readings[index], name) : name;
    }

    /// <summary>
    /// The name where grammar leaves no choice: the member of a series that 分别 tells apart, what a change without words of its own changes.
    /// Null where candidates must be weighed.
    /// </summary>
    public static string? Settled(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (Conversion.Of(readings, index) is { } converted) return converted.Indicator;
        if (reading.Member is { } member) return member;
        if (reading.Role == Role.Multiple && Distribution.Level(readings, index) is { } level) return level.Indicator;
        if (Temperature(reading) is { } temperature) return temperature;
        if (ReachedPlaces.Name(readings, index) is { } reached) return reached;
        if (TradeParts.Name(readings, index) is { } side) return side;
        // 企业5家、商铺9家，分别占3%和4%: and the thing of which 分别 gives the share.
        return reading.Of is { } of && !reading.HasOwnName && (reading.Role != Role.Share || (reading.Lead & Cue.Respectively) != 0)
            ? WithSize(reading, of.Indicator)
            : null;
    }

    /// <summary>降温8℃, 有8℃的降温: what changes is known by the verb; the verb itself where the text has no word for it.</summary>
    static string? Temperature(Reading reading)
    {
        const string name = "气温";
        if (reading.Quantity.Unit.Measure != "temperature") return null;
        var (source, behind) = (LeftParts.Source(reading), NounStart.Behind(reading));
        var at = source.Frame.Core;
        while (at < source.Token && !IsWarming(source.Sentence, at)) at++;
        if (at == source.Token && !IsWarming(source.Sentence, at = behind)) return null;
        return reading.Sentence.Text.Contains(name, StringComparison.Ordinal)
            ? name
            : source.Sentence.TextOf(source.Sentence.Tokens[at]).ToString();
    }

    static bool IsWarming(Sentence sentence, int at) =>
        at < sentence.Tokens.Count && NameWords.Warming.Has(sentence.TextOf(sentence.Tokens[at]));

    /// <summary>贷款余额14万亿元；前三季度增加3万亿元: what a stock has grown by is no stock.</summary>
    static string FlowOfStock(Reading reading, string name)
    {
        const string stock = "余额";
        if (reading.HasOwnName || reading.Role != Role.Level || reading.Token == 0 || !name.EndsWith(stock, StringComparison.Ordinal))
            return name;
        var verb = reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Token - 1]);
        return verb is "增加" or "减少" or "新增" ? string.Concat(name.AsSpan(0, name.Length - stock.Length), verb) : name;
    }

    /// <summary>
    /// The name taken and the likeliest others, each with what speaks for it; the sums mean something only beside each other.
    /// </summary>
    static void Explain(List<Reading> readings, int index, NameFinder finder, string name)
    {
        const int shown = 6;
        if (readings[index].Because is null) return;
        var best = finder
            .Candidates(readings, index)
            .OrderByDescending(candidate => candidate.Text == name)
            .ThenByDescending(candidate => candidate.Score)
            .DistinctBy(candidate => candidate.Text)
            .Take(shown);
        readings[index].Explain("candidates",
            string.Join("; ", best.Select(candidate => FormattableString.Invariant($"{candidate.Text} {candidate.Score:0.0}"))));
    }

    /// <summary>The same number said again with a short name takes the fuller one: 十项风险 in the text, 复工复产…十项风险 in the headline.</summary>
    public static string? Repeated(List<Reading> readings, Reading reading)
    {
        const int shortName = 4;
        if (reading.Role != Role.Level || !readings[0].IsHeadline || !reading.HasOwnName) return null;
        string? fuller = null;
        for (var at = 0; at < readings.Count && readings[at] is { IsHeadline: true } other; at++)
            if (other != reading && other.Role == Role.Level && other.Quantity == reading.Quantity
                && other.Indicator.Length > (fuller?.Length ?? reading.Indicator.Length - 1)
                && reading.OwnName.Length <= shortName && Names.Likeness(other.Indicator, reading.OwnName) > 0)
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
}
