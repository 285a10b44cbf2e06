namespace Newsprint;

/// <summary>大赛今天开幕，为期4天; 为期4天的大赛今天闭幕: days counted from the one on which something begins, or back from the one on which it ends.</summary>
static class Lasting
{
    /// <summary>What governs a number, over the days in a row that it counts.</summary>
    public static Governor Over(Governor found, BlockTimes times, int offset)
    {
        if (SettingWords.Lasts.End(times.Text.AsSpan(0, offset)) is null) return found;
        var number = new TimeCursor(times.Text, offset);
        if (!number.TakeNumber(out var days) || days.Value is < 2 or > 60 || number.Next is not ('天' or '日')) return found;
        if (Behind(times, number.At + 1) is { } mention) return Over(Governor.Of(mention), Clause(times, mention), days.Value);
        if (found.Period is not { Start: { } day } || found.Kind is not PeriodKind.Since && found.Period.End != day) return found;
        return Over(found, Told(times, day, offset), days.Value);
    }

    static Governor Over(Governor found, ReadOnlySpan<char> told, int days)
    {
        var day = found.Period.Start!.Value;
        if (SettingWords.Until.In(told)) return found with { Period = new(day.AddDays(1 - days), day) };
        return found.Kind is PeriodKind.Since || SettingWords.Begins.In(told) || SettingWords.HeldOn.In(told)
            ? found with { Period = new(day, day.AddDays(days - 1)) }
            : found;
    }

    // 为期4天|的论坛16日在甲地开幕
    static PeriodMention? Behind(BlockTimes times, int end)
    {
        if (Glyph.At(times.Text, end) is not '的') return null;
        for (var i = times.MentionBefore(end) + 1; i < times.Mentions.Count
            && times.Text.AsSpan(end, times.Mentions[i].Span.Start - end).IndexOfAny("，；。") < 0; i++)
            if (times.Mentions[i] is { Kind: PeriodKind.Day, Period: { Start: { } first, End: { } last } } mention && first == last)
                return mention;
        return null;
    }

    /// <summary>The clause that tells of a day which stands before a number; empty where none does.</summary>
    static ReadOnlySpan<char> Told(BlockTimes times, DateOnly day, int offset)
    {
        for (var i = times.MentionBefore(offset); i >= 0; i--)
            if (times.Mentions[i] is { Period.Start: { } start } mention && start == day && mention.Span.End <= offset)
                return Clause(times, mention);
        return default;
    }

    static ReadOnlySpan<char> Clause(BlockTimes times, PeriodMention mention) =>
        Announcement.FirstClause(times.Text.AsSpan(mention.Span.End).TrimStart('，'));
}
