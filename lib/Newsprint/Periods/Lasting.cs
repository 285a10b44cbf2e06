namespace Newsprint;

/// <summary>大赛今天开幕，为期4天; 今天开始罢工，预计持续4天: days counted from the one on which something begins, or back from the one on which it ends.</summary>
static class Lasting
{
    static readonly WordGroup For = new(["为期", "预计持续", "将持续"]);

    /// <summary>What governs a number, over the days in a row that it counts.</summary>
    public static Governor Over(Governor found, BlockTimes times, int offset)
    {
        if (found.Period is not { Start: { } day } || found.Kind is not PeriodKind.Since && found.Period.End != day || For.End(times.Text.AsSpan(0, offset)) is null) return found;
        var number = new TimeCursor(times.Text, offset);
        if (!number.TakeNumber(out var days) || days.Value is < 2 or > 60 || number.Next is not ('天' or '日')) return found;
        var told = Told(times, day, offset);
        if (SettingWords.Until.In(told)) return found with { Period = new(day.AddDays(1 - days.Value), day) };
        return found.Kind is PeriodKind.Since || SettingWords.Begins.In(told) || SettingWords.HeldOn.In(told) ? found with { Period = new(day, day.AddDays(days.Value - 1)) } : found;
    }

    /// <summary>The clause that tells of a day which stands before a number; empty where none does.</summary>
    static ReadOnlySpan<char> Told(BlockTimes times, DateOnly day, int offset)
    {
        for (var i = times.MentionBefore(offset); i >= 0; i--)
            if (times.Mentions[i] is { Period.Start: { } start } mention && start == day && mention.Span.End <= offset)
                return Announcement.FirstClause(times.Text.AsSpan(mention.Span.End).TrimStart('，'));
        return default;
    }
}
