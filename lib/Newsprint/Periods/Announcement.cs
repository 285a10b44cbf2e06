namespace Newsprint;

/// <summary>Tells a day on which something was told from a day on which it happened.</summary>
static class Announcement
{
    const int Near = 40;
    static readonly CharSet ClauseEnds = new("，,。；：:");

    /// <summary>True where the words after a day say that it was told then: 记者从…获悉, 发布数据.</summary>
    public static bool Follows(ReadOnlySpan<char> after)
    {
        var clause = FirstClause(after);
        if (clause.Length == 0 && after.Length > 1 && FirstClause(after[1..]) is var next
            && (next.StartsWith("记者") || next.StartsWith("本报") || next.StartsWith("《") || next.EndsWith("称") || next.EndsWith("显示")))
            clause = next;
        return clause is "电" or "讯" or [.., '说'] || SettingWords.Told.In(clause);
    }

    /// <summary>A text up to its first comma or stop, at most 40 characters.</summary>
    public static ReadOnlySpan<char> FirstClause(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Near)];
        var stop = ClauseEnds.IndexIn(text);
        return stop < 0 ? text : text[..stop];
    }
}
