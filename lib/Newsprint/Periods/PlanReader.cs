namespace Newsprint;

/// <summary>Reads a five-year plan.</summary>
static class PlanReader
{
    /// <summary>“十四五”期间; without a word for its time the plan is a name.</summary>
    public static TimeCore? Read(ReadOnlySpan<char> text, int at)
    {
        var c = new TimeCursor(text, at);
        c.TakeOne("“\"‘");
        if (c.Next != '十') return null;
        foreach (var name in Plans.Names)
        {
            if (!c.Take(name)) continue;
            c.TakeOne("”\"’");
            var plan = new TimeCore(c.At, Plans.Of(name), TimeGrain.Years);
            if (c.Take("期间") || c.Take("时期")) return plan with { End = c.At };
            if (c.TakeOne("末")) return plan.AtEnd(c.At);
            return c.Rest.StartsWith("以来") || c.Next is '，' or ',' || Opens(text[..at], c.Rest)
                ? plan
                : TimeCore.Unknown(c.At, PeriodKind.Name);
        }
        return null;
    }

    // ，“十五五”|全国新增…: at the head of a clause, before whose it is.
    static bool Opens(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.IsEmpty || before[^1] is '，' or '。' or '；' or '：' or '\n' or '　')
            && (after is ['全' or '我', '国' or '省' or '市' or '县' or '区', ..] or ['中', '国', ..]);
}
