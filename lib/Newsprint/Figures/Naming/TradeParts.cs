namespace Newsprint;

/// <summary>货物贸易进出口3亿元，其中，出口2亿元，进口1亿元: the two sides of a trade are of what the whole is of.</summary>
static class TradeParts
{
    /// <summary>How many figures back the whole may stand: each side has its growth.</summary>
    const int Reach = 4;
    /// <summary>进出口|总值.</summary>
    const int Attribute = 2;
    const string Both = "进出口";

    /// <summary>
    /// The name of one side; null where a number measures none, where it has more words, or where the whole tells no more.
    /// </summary>
    public static string? Name(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.Role != Role.Level || reading.Frame.Kind != FrameKind.Before || Side(reading) is not { } side) return null;
        for (var at = index - 1; at >= 0 && index - at <= Reach && readings[at].Block == reading.Block; at--)
        {
            if (readings[at].Role != Role.Level) continue;
            var name = readings[at].Indicator;
            if (name.IndexOf(Both, StringComparison.Ordinal) is > 1 and var of && name.Length - of - Both.Length <= Attribute)
                return string.Concat(name.AsSpan(0, of), side);
            if (!name.EndsWith("出口", StringComparison.Ordinal) || readings[at].Sentence != reading.Sentence) return null;
        }
        return null;
    }

    // 其中，出口|达
    static string? Side(Reading reading)
    {
        var (sentence, last) = (reading.Sentence, reading.Frame.Core - 1);
        if (last < reading.Frame.Left || !IsAlone(reading, last)) return null;
        return sentence.Reads(last, "出口") ? "出口" : sentence.Reads(last, "进口") ? "进口" : null;
    }

    static bool IsAlone(Reading reading, int last) =>
        last == reading.ClauseStart || last == reading.ClauseStart + 1 && reading.Sentence.Reads(reading.ClauseStart, "其中");
}
