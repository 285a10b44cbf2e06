namespace Newsprint;

/// <summary>Tells a day on which something was told from a day on which it happened.</summary>
static class Announcement
{
    static readonly string[] Words = ["获悉", "发布", "公布", "通报", "披露", "透露", "介绍", "宣布", "召开", "举行", "印发", "表示", "报道", "消息", "了解到", "印发", "电（", "电(", "讯（", "讯("];

    /// <summary>True where the words after a day say that it was told then: 记者从…获悉, 发布数据.</summary>
    public static bool Follows(ReadOnlySpan<char> after)
    {
        var clause = Clause(after);
        if (clause.Length == 0 && after.Length > 1 && Clause(after[1..]) is var next && (next.StartsWith("记者") || next.StartsWith("本报"))) clause = next;
        if (clause.SequenceEqual("电") || clause.SequenceEqual("讯")) return true;
        foreach (var word in Words)
            if (clause.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, 40)];
        var stop = text.IndexOfAny("，,。；：:");
        return stop < 0 ? text : text[..stop];
    }
}
