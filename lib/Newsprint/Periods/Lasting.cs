namespace Newsprint;

/// <summary>大赛今天开幕，为期4天; 为期4天的大赛今天闭幕: days counted from the one on which something begins, or back from the one on which it ends.</summary>
static class Lasting
{
    /// <summary>How long something lasts.</summary>
    readonly record struct Length(int Months, int Days)
    {
        public DateOnly From(DateOnly first) => first.AddMonths(Months).AddDays(Days - 1);
        public DateOnly UpTo(DateOnly last) => last.AddDays(1 - Days).AddMonths(-Months);
    }

    /// <summary>
    /// What governs a number, over the days in a row that it counts; nothing does where it counts months or years from no day that is said.
    /// </summary>
    public static Governor Over(Governor found, BlockTimes times, int offset)
    {
        if (SettingWords.Lasts.End(FirstEnd(times.Text.AsSpan(0, offset))) is not { } lasts
            || At(times.Text, offset, out var end) is not { } length)
            return found;
        if (Behind(times, end) is { } mention) return Over(Governor.Of(mention), Clause(times, mention), length);
        if (found.Period is not { Start: { } day } || found.Kind is not PeriodKind.Since && found.Period.End != day) return found;
        // Months count from what their own sentence tells of.
        var months = length.Months > 0;
        var told = months && found.Rule is not PeriodRule.Sentence ? default : Told(times, day, offset);
        var over = Over(found, told, length);
        return months && over == found && (lasts != "为期" || Glyph.At(times.Text, end) is '的') ? default : over;
    }

    /// <summary>
    /// 我国产量连续9年居首: so many years in a row, of which a sentence begins to tell; no time of one before it holds for them.
    /// </summary>
    public static bool IsYearsInRow(BlockTimes times, int offset) =>
        times.Text.AsSpan(0, offset).EndsWith("连续") && new TimeCursor(times.Text, offset) is var c && c.TakeNumber(out _) && c.Take('年')
            && times.SentenceBefore(offset).TrimStart() is var before && !before.ContainsAnyInRange('0', '9')
            && SettingWords.Within.Start(before) is null;

    // 将持续|三个月至|四个月: what stands before the first end of a range.
    static ReadOnlySpan<char> FirstEnd(ReadOnlySpan<char> before) =>
        before is [.., '至' or '到' or '—'] ? before.TrimEnd("至到—个半多月年周天日0123456789一二两三四五六七八九十") : before;

    /// <summary>4天, 两周, 三个半月, 一年: null where a number counts no stretch of time.</summary>
    static Length? At(string text, int offset, out int end)
    {
        var c = new TimeCursor(text, offset);
        end = offset;
        if (!c.TakeNumber(out var count) || count.Value is < 1 or > 100) return null;
        Length? length = c.TakeOne("天日") ? new(0, count.Value)
            : c.Take('周') || c.Take("个星期") ? new(0, 7 * count.Value)
            : c.Take("个月") ? new(count.Value, 0)
            : c.Take("个半月") ? new(count.Value, 15)
            : c.Take('年') ? new(12 * count.Value, 0)
            : null;
        end = c.At;
        return length is { Months: 0, Days: 1 } ? null : length;
    }

    static Governor Over(Governor found, ReadOnlySpan<char> told, Length length)
    {
        var day = found.Period.Start!.Value;
        if (SettingWords.Until.In(told)) return found with { Period = new(length.UpTo(day), day) };
        if (found.Kind is PeriodKind.Since || SettingWords.Begins.In(told) || SettingWords.HeldOn.In(told))
            return found with { Period = new(day, length.From(day)) };
        return found;
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
