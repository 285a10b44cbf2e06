namespace Newsprint;

/// <summary>Fifth pass: which figure a change or a share qualifies, and from it the indicator.</summary>
static class LinkPass
{
    /// <summary>Headlines last: they lean on what the body says in full.</summary>
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
        reading.Member = Distribution.Member(readings, index);
        reading.Of = reading.Role switch
        {
            Role.Delta or Role.Growth or Role.Points => ChangeLink.Of(readings, index),
            Role.Share => PartLink.Of(readings, index),
            _ => null,
        };
        if (reading is { IsHeadline: true, Role: Role.Growth, Base: Comparison.None } && Restatement.Of(readings, reading) is { } body)
            reading.Base = body.Base;
        // 进出口9万亿元 同比增长5%: a headline's growth is of the level that the body states.
        if (reading is { IsHeadline: true, Role: Role.Growth, Of.IsHeadline: true } && Restatement.Of(readings, reading)?.Of is { } level)
            reading.Of = level;
        var whole = reading is { Role: Role.Share, Of: null } ? ShareWhole.Named(readings, index) : reading.Of;
        if (whole is not { } of) reading.Explain("link", "qualifies no stated figure");
        else reading.Explain("link", $"qualifies {of.Sentence.Text.AsSpan(of.Span.Start, of.Span.Length)}");
        reading.Indicator = IndicatorPass.Of(readings, index, finder);
        reading.Of = whole; // of a paragraph before: what the share is called does not lean on it
        reading.Explain("indicator", $"{reading.Indicator}{Whence(reading)}");
    }

    /// <summary>Where the indicator is from, for an explanation.</summary>
    static string Whence(Reading reading) =>
        reading.Indicator.Length == 0 ? "none found"
        : reading.Indicator == reading.OwnName ? ""
        : reading.Indicator == reading.Of?.Indicator ? ", as the figure it qualifies"
        : !reading.HasOwnName ? ", carried on from before"
        : ", with what it leans on";
}
