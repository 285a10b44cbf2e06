namespace Newsprint;

/// <summary>The level that a change names, wherever it stands: in its sentence, in its paragraph, for a headline in the body.</summary>
static class NamedLevel
{
    /// <summary>How like a name must be to name the same thing; all of it where others differ from it in one word.</summary>
    const double Alike = 0.6, Same = 1;

    /// <summary>The level whose name is most like one.</summary>
    public static Reading? Of(List<Reading> readings, int index, string name) => Find(readings, index, name, Alike);

    /// <summary>The level that is called just so.</summary>
    public static Reading? Exactly(List<Reading> readings, int index, string name) => Find(readings, index, name, Same);

    static Reading? Find(List<Reading> readings, int index, string name, double least)
    {
        var reading = readings[index];
        Reading? best = null;
        for (var at = reading.IsHeadline ? 0 : FirstOfBlock(readings, index); at < readings.Count; at++)
        {
            if (!reading.IsHeadline && readings[at].Block != reading.Block) break;
            var other = readings[at];
            if (at == index || !reading.IsHeadline && other.Area != reading.Area) continue;
            if (!ChangeLink.CanQualify(reading, other) || IsWhole(other, reading, name)) continue;
            if (IsScope(other, reading) || !IsNear(reading, other)) continue;
            var called = other.HasOwnName ? other.OwnName : other.Indicator;
            if (!ParallelNames.Are(name, called) && Names.Likeness(name, called) is var likeness && likeness >= least)
                (best, least) = (other, likeness);
        }
        return best ?? (reading.IsHeadline ? Restatement.Of(readings, reading)?.Of : null);
    }

    /// <summary>运输量6000万人次。其中，国内运输量增长11%: the sentence goes on with a part of the level.</summary>
    static bool IsWhole(Reading level, Reading part, string name) =>
        level.Sentence != part.Sentence && name.Length > level.Indicator.Length && part.Sentence.IsOfPart;

    /// <summary>What is not in a headline is named within its paragraph: no more is looked at, however long the article.</summary>
    static int FirstOfBlock(List<Reading> readings, int index)
    {
        var first = index;
        while (first > 0 && readings[first - 1].Block == readings[index].Block) first--;
        return first;
    }

    /// <summary>21个试验区出口增长5%: the count whose noun leads to the change only says whose change it is.</summary>
    static bool IsScope(Reading count, Reading change) =>
        count.Sentence == change.Sentence && count.Frame.Kind == FrameKind.Behind && count.Frame.Right == change.Token;

    /// <summary>
    /// A level is named from its own sentence, from the paragraph when it is of the same period, from the body for a headline.
    /// </summary>
    static bool IsNear(Reading reading, Reading level) =>
        level.Sentence == reading.Sentence
        || level.Block == reading.Block && level.Period == reading.Period && level.Period != default
        && level.Span.Start < reading.Span.Start
        || reading.IsHeadline && !level.IsHeadline;
}
