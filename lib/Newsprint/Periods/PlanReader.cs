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
            return c.Rest.StartsWith("以来") || c.Next is '，' or ',' ? plan : TimeCore.Unknown(c.At, PeriodKind.Name);
        }
        return null;
    }
}
