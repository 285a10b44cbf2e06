namespace Newsprint;

/// <summary>Finds the words of a clause that say what was reached, is under way, stands still or is meant.</summary>
static class MilestoneReader
{
    static readonly WordGroup[] Classes = [ProjectWords.Done, ProjectWords.Halted, ProjectWords.Meant];

    /// <summary>The milestone of a clause and where its words stand in the block; null when it says nothing of the kind.</summary>
    public static (Milestone Milestone, TextSpan Words)? Read(Passage passage, int block, TextSpan clause)
    {
        var text = passage.Blocks[block].Text;
        if (ProjectWords.Demands.In(text.AsSpan(clause.Start, clause.Length)) && !passage.HasFigure(block, clause)) return null;
        var plain = WithoutNames(text.AsSpan(clause.Start, clause.Length));
        if (Find(plain) is not { } found) return null;
        var words = found.Shift(clause.Start);
        var planned = ProjectWords.Meant.In(plain) || ProjectWords.Will.In(plain);
        return (new Milestone(
            text[words.Start..words.End], text[clause.Start..clause.End].Trim('“', '”', '"', ' '),
                Days(passage, block, clause, words.Start),
            planned ? Status.Planned : Status.Actual, passage.LineOf(block, words.Start), passage.ToSource(block, words)), words);
    }

    // 自3月5日复工以来: what is reached is reached on the day that the rest runs from.
    static ReferencePeriod Days(Passage passage, int block, TextSpan clause, int offset)
    {
        foreach (var mention in passage.Periods.Mentions(block))
            if (mention.Kind == PeriodKind.Since && clause.Overlaps(mention.Span) && Passage.Dates(mention))
                return ReferencePeriod.Day(mention.Period.Start!.Value);
        return passage.Periods.At(block, offset);
    }

    // What stands in a title or a quoted name is said of nothing; the marks themselves stay.
    static string WithoutNames(ReadOnlySpan<char> clause)
    {
        var plain = clause.ToString().ToCharArray();
        var closing = '\0';
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == closing) closing = '\0';
            else if (closing != '\0') plain[i] = '□';
            else if (plain[i] is '《' or '“')
                closing = clause[i..].IndexOf(plain[i] == '《' ? '》' : '”') > 0 ? plain[i] == '《' ? '》' : '”' : '\0';
        }
        return new string(plain);
    }

    static TextSpan? Find(ReadOnlySpan<char> clause)
    {
        for (var start = 0; start < clause.Length; start++)
        {
            var first = start;
            while (ProjectWords.Manners.StartLength(clause[first..]) is > 0 and var manner) first += manner;
            var end = first;
            while (Said(clause[end..], first > start || end > first) is > 0 and var said) end += said;
            if (end > first) return new TextSpan(start, end);
        }
        return null;
    }

    static int Said(ReadOnlySpan<char> text, bool supported)
    {
        foreach (var words in Classes)
            if (words.StartLength(text) is > 0 and var length) return length;
        return ProjectWords.Acts.StartLength(text) is > 0 and var act
            && (supported || act == text.Length || ProjectWords.After.StartLength(text[act..]) > 0
                || ProjectWords.Acts.StartLength(text[act..]) == text.Length - act)
            ? act
            : 0;
    }
}
