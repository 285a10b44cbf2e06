namespace Newsprint;

/// <summary>连续3个月处于扩张区间 in what is said of a month: the months counted, that one the last.</summary>
static class Lasting
{
    /// <summary>What governs a number, reaching back over the months in a row that it counts.</summary>
    public static Governor Over(Governor found, string text, int offset)
    {
        if (found.Period is not { Start: not null, End: { } last } || found.Kind is not (PeriodKind.Span or PeriodKind.AsOf) || found.Rule is not (PeriodRule.Sentence or PeriodRule.Carried)) return found;
        if (last.AddDays(1).Day != 1 || !text.AsSpan(0, offset).EndsWith("连续", StringComparison.Ordinal)) return found;
        var number = new TimeCursor(text, offset);
        if (!number.TakeNumber(out var months) || months.Value is < 2 or > 60 || !number.Rest.StartsWith("个月") || SettingWords.Held.Start(number.Rest[2..]) is null) return found;
        return found with { Period = new(last.AddDays(1).AddMonths(-months.Value), last) };
    }
}
