namespace Newsprint;

/// <summary>Third pass: what a change is measured against.</summary>
static class Comparisons
{
    static readonly string[] LastYear = ["上年", "去年", "同期", "前一年", "上一年"];
    static readonly string[] LastMonth = ["上月", "上个月", "前一月", "上季", "一季度", "二季度", "三季度", "四季度"];
    static readonly string[] Earlier = ["上届", "此前", "之前", "以前", "年初", "前期", "上次", "上周", "昨", "前一", "上期", "初期", "末", "当时", "上一", "刚", "疫情"];

    public static void Run(Reading reading, Reading? before)
    {
        if (reading.Role is not (Role.Delta or Role.Growth or Role.Points)) return;
        var source = reading.Frame.Kind == FrameKind.Bare ? reading.ListHead ?? reading : reading;
        reading.Base = source != reading ? source.Base : InClause(reading, out var gap) is var own && (own != Comparison.None || gap) ? own : Inherited(reading, before);
        reading.Explain("base", reading.Base.ToString());
    }

    /// <summary>The comparison that stands in the words before a figure, or in the clauses between it and the figure before.</summary>
    public static Comparison InClause(Reading reading) => InClause(reading, out _);

    static Comparison InClause(Reading reading, out bool gap)
    {
        gap = false;
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= 0 && sentence.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Semicolon); at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.YearOnYear)) return Comparison.YearOnYear;
            if (token.Is(Cue.MonthOnMonth)) return Comparison.MonthOnMonth;
            if (token.Is(Cue.Than) || token.Kind == TokenKind.Time && sentence.TextOf(token) is ['比' or '较' or '与', ..])
            {
                var found = Against(sentence, token.Start, reading.Span.Start);
                gap = found == Comparison.None;
                if (!gap || reading.Role == Role.Points) return found;
                return Comparison.None;
            }
        }
        return Comparison.None;
    }

    /// <summary>What stands after 比: last year, last month, another time, or something that is no time.</summary>
    static Comparison Against(Sentence sentence, int start, int end)
    {
        var text = sentence.Text.AsSpan(start, end - start);
        var comma = text.IndexOfAny('，', ',', '；');
        if (comma > 0) text = text[..comma];
        if (Has(text, LastYear) && !Has(text, ["年末", "年底", "12月末"])) return Comparison.YearOnYear;
        if (Has(text, LastMonth)) return Comparison.MonthOnMonth;
        if (Has(text, LastYear) || Has(text, Earlier)) return Comparison.Previous;
        foreach (var token in sentence.Tokens)
            if (token.Kind == TokenKind.Time && token.Start >= start && token.End <= start + text.Length) return Comparison.Previous;
        return Comparison.None;
    }

    static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A bare 增长 leans on the change before it.</summary>
    static Comparison Inherited(Reading reading, Reading? before) =>
        before is not null && reading.Role is Role.Growth or Role.Delta or Role.Points ? before?.Base ?? Comparison.None : Comparison.None;
}
