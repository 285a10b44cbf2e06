namespace Newsprint;

/// <summary>Fourth pass: the name that a figure's own clause gives to what is measured.</summary>
static class NamePass
{
    public static void Run(Reading reading, NameFinder finder)
    {
        var series = (reading.Lead & Cue.Respectively) != 0 && reading.Frame.Kind == FrameKind.Before ? Series(reading) : null;
        reading.NameItself(series is null
            ? reading.Frame.Kind != FrameKind.Bare && (LeftParts.Any(reading) || NounParts.Any(reading))
            : series.Length > 0,
            series, finder);
        if (reading.Because is not null) reading.Explain("name", reading.HasOwnName ? reading.OwnName : "none of its own");
    }

    /// <summary>第一产业和第三产业用电量分别…: the members of a list that 分别 tells apart are all needed.</summary>
    public static string Series(Reading reading) =>
        Phrase.Text(reading.Sentence, Phrase.SkipLeads(reading.Sentence, reading.Frame.Left, reading.Frame.Core), reading.Frame.Core);
}
