namespace Newsprint;

/// <summary>
/// 订单排到了2028年，全球每10艘…; 延续实施至明年底；将减征…; 原计划6月30日送电，提前了三个月: a time that says how long something lasts, or for when it
/// was meant, told of in its clause alone.
/// </summary>
static class RunTo
{
    /// <summary>True for such a time, and a number behind its clause.</summary>
    public static bool Is(string text, PeriodMention mention, int offset)
    {
        if (mention.Kind is not (PeriodKind.AsOf or PeriodKind.Span or PeriodKind.Day) || offset <= mention.Span.End) return false;
        // 至 and 到 stand before the mention or begin it.
        var before = text.AsSpan(0, mention.Span.Start);
        if (SettingWords.RunsTo.End(before) is null && SettingWords.RunsTo.End(text.AsSpan(0, before.Length + 1)) is null) return false;
        return text.AsSpan(mention.Span.End, offset - mention.Span.End).IndexOfAny('，', '；') >= 0;
    }

    /// <summary>
    /// 预计年底并网发电，年发电量…; 计划于8月中旬全部完成，产量预计…: true for a time for which an end is planned, and a number behind its clause,
    /// which is of no day that is known.
    /// </summary>
    public static bool IsPlanned(string text, PeriodMention mention, int offset)
    {
        if (mention.Kind is not (PeriodKind.AsOf or PeriodKind.Span or PeriodKind.Day) || offset <= mention.Span.End
            || text.AsSpan(0, mention.Span.Start).TrimEnd('于') is not ([.., '预', '计'] or [.., '计', '划']))
            return false;
        var told = text.AsSpan(mention.Span.End, offset - mention.Span.End);
        return told.IndexOfAny('，', '；') is > 0 and var stop && SettingWords.Finished.End(told[..stop]) is not null;
    }
}
