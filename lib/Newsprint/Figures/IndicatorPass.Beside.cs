namespace Newsprint;

/// <summary>Names that the name beside them completes.</summary>
static partial class IndicatorPass
{
    /// <summary>
    /// 预算收入总量5亿元、支出总量6亿元，赤字1亿元: a name that ends as the one beside it takes what that one has before it, and so does a single
    /// word that follows.
    /// </summary>
    static string? Beside(List<Reading> readings, int index, string own)
    {
        const int shortest = 2;
        if (index == 0 || readings[index - 1] is not { Role: Role.Level, Frame.Kind: FrameKind.Before } beside || beside.Sentence != readings[index].Sentence || readings[index] is not { Role: Role.Level, Frame.Kind: FrameKind.Before } reading) return null;
        if (reading.Quantity.Unit.Name != beside.Quantity.Unit.Name || reading.Frame.Left - beside.Token > 2) return null;
        if (beside.Shared.Length > 0 && own.Length <= shortest) return (reading.Shared = beside.Shared) + own;
        var cut = beside.Indicator.Length - own.Length;
        if (cut < shortest || own.Length <= shortest || own[^2..] != beside.Indicator[^2..] || own.Length > 6 || reading.Sentence.Tokens[reading.Frame.Left - 1].Kind != TokenKind.ListComma || !IsCut(beside.Indicator, cut)) return null;
        return (reading.Shared = beside.Indicator[..cut]) + own;
    }

    /// <summary>True where a word of the name begins at an offset.</summary>
    static bool IsCut(string name, int offset) => NameWords.Of(name).Exists(word => word.Start == offset);

    /// <summary>货物贸易进出口总值…，其中出口…: whose trade the one side is a side of.</summary>
    static string Side(List<Reading> readings, int index)
    {
        const int longest = 6;
        for (var at = index - 1; at >= 0 && readings[at].Block >= readings[index].Block - 1 && index - at <= 6; at--)
            if (readings[at].Indicator.IndexOf("进出口", StringComparison.Ordinal) is var both and >= 0) return both <= longest && !readings[at].Indicator.StartsWith('对') ? readings[at].Indicator[..both] : "";
        return "";
    }

    /// <summary>企业实现收入5亿元，实现利润1亿元: who attained what the clause before states.</summary>
    static string? Attainer(List<Reading> readings, int index)
    {
        var (sentence, left) = (readings[index].Sentence, readings[index].Frame.Left);
        if (index == 0 || readings[index - 1].Sentence != sentence || !sentence.Reads(left, "实现") || readings[index - 1] is not { Frame: { Kind: FrameKind.Before } before }) return null;
        for (var at = before.Left; at < before.Core; at++)
            if (sentence.Reads(at, "实现")) return Phrase.Before(sentence, before.Left, at);
        return null;
    }
}
