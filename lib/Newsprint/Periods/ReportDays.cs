namespace Newsprint;

/// <summary>The day of the report that each block of an article belongs to: the dateline's, else the one that its text calls 今天.</summary>
sealed class ReportDays
{
    readonly List<DateOnly?> _days = [];
    readonly List<DateOnly?> _aired = [];

    /// <summary>The day of a block's report; null where it states none.</summary>
    public DateOnly? this[int block] => _days[block];

    /// <summary>
    /// The day on which a block's report is on, 今天（12月4日）的《新春走基层》, where it says no other: what it says is so now is so then.
    /// </summary>
    public DateOnly? Aired(int block) => _aired[block];

    /// <summary>Finds the day of each block; what was found before is forgotten.</summary>
    /// <param name="blocks">The article's.</param>
    /// <param name="dateline">The day that its first report gives for itself; null when it gives none.</param>
    public void Find(Reused<BlockTimes> blocks, DateOnly? dateline)
    {
        _days.Clear();
        _aired.Clear();
        for (var start = 0; start < blocks.Count;)
        {
            var end = EndOf(blocks, start);
            var given = start == 0 ? dateline : null;
            var day = given is { } opens && !OfProgramme(blocks, end, opens) ? given : Today(blocks, start, end);
            var aired = day ?? given ?? Aired(blocks, start, end);
            for (; start < end; start++)
            {
                _days.Add(day);
                _aired.Add(aired);
            }
        }
    }

    static DateOnly? Aired(Reused<BlockTimes> blocks, int start, int end)
    {
        for (var b = start; b < end; b++)
            foreach (var mention in blocks[b].Mentions)
                if (mention.Kind is PeriodKind.Name && SettingWords.Today.Start(blocks[b].TextOf(mention)) is not null)
                    return mention.Period.End;
        return null;
    }

    /// <summary>Just past the last block of the report that begins with a block.</summary>
    public static int EndOf(Reused<BlockTimes> blocks, int start)
    {
        var end = start + 1;
        while (end < blocks.Count && !(blocks[end].IsLead && end - start > 1)) end++;
        return end;
    }

    /// <summary>True where the day that opens the first report is only the one on which it is broadcast.</summary>
    static bool OfProgramme(Reused<BlockTimes> blocks, int end, DateOnly day)
    {
        for (var b = 0; b < end; b++)
            foreach (var mention in blocks[b].Mentions)
                if ((mention.Period.End ?? mention.Period.Start) == day)
                    return SettingWords.Today.In(blocks[b].TextOf(mention)) && IsProgramme(blocks[b].Text, mention);
        return false;
    }

    static DateOnly? Today(Reused<BlockTimes> blocks, int start, int end)
    {
        for (var b = start; b < end; b++)
            if (Today(blocks[b]) is { } day) return day;
        return null;
    }

    /// <summary>今天（12月4日）, 昨日记者获悉, 记者12月2日从…获悉.</summary>
    static DateOnly? Today(BlockTimes times)
    {
        foreach (var mention in times.Mentions)
            if (mention.Kind is PeriodKind.Day or PeriodKind.Report or PeriodKind.AsOf or PeriodKind.Since && SaysToday(times, mention))
                return mention.Period.End ?? mention.Period.Start;
        return null;
    }

    static bool SaysToday(BlockTimes times, PeriodMention mention)
    {
        var words = times.TextOf(mention);
        if (SettingWords.Today.In(words)) return !IsProgramme(times.Text, mention);
        if (mention.Kind != PeriodKind.Report) return false;
        return words[0] == '昨' || times.Text.AsSpan(0, mention.Span.Start).EndsWith("记者")
            || times.Text.AsSpan(mention.Span.End) is { Length: > 2 } after && after[..3].EndsWith("记者");
    }

    // 从今天起，本台推出系列报道; 本台今天播出…: what the programme does says nothing of when what it tells of was so.
    static bool IsProgramme(string text, PeriodMention mention)
    {
        if (SettingWords.Programme.End(text.AsSpan(0, mention.Span.Start).TrimEnd("从》")) is not null) return true;
        var does = Announcement.FirstClause(text.AsSpan(mention.Span.End).TrimStart("起，《"));
        return SettingWords.Programme.Start(does) is not null || SettingWords.Aired.Start(does) is not null
            || does.Contains("系列报道", StringComparison.Ordinal);
    }
}
