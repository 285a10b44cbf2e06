namespace Newsprint;

/// <summary>What a place is to its statement, from the words that touch it.</summary>
static class UseReader
{
    const int NameLength = 14;

    public static AreaUse Of(string text, AreaMention found, AreaMention last)
    {
        if (found.Kind is AreaKind.Relative or AreaKind.Institution) return AreaUse.Governing;
        var before = text.AsSpan(0, found.Span.Start);
        if (Listed(text, found, last)) return last.Use;
        if (AreaWords.End(before, AreaWords.Ats) is null && AreaWords.End(before, AreaWords.Asides) is { } aside && !(aside == "从" && Heard(text, found.Span.End)))
            return AreaUse.Aside;
        return Body(text, found.Span.End) ? AreaUse.Site : AreaUse.Governing;
    }

    /// <summary>True when only 、 or 和 stands between a place and the one before it.</summary>
    public static bool Listed(string text, AreaMention found, AreaMention last) =>
        last.Span.End > 0 && found.Span.Start - last.Span.End is 1 or 2 && last.Kind is not (AreaKind.Relative or AreaKind.Institution)
        && text.AsSpan(last.Span.End, found.Span.Start - last.Span.End) is "、" or "和" or "及" or "与" or "以及" or "至" or "到";

    // 记者从重庆高新区获悉: the source speaks for itself.
    static bool Heard(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(24, text.Length - end));
        var stop = rest.IndexOfAny('，', '。', ',');
        if (stop >= 0) rest = rest[..stop];
        return rest.Contains("获悉", StringComparison.Ordinal) || rest.Contains("了解到", StringComparison.Ordinal) || rest.Contains("得知", StringComparison.Ordinal);
    }

    static bool Body(string text, int end)
    {
        for (var i = end; i < text.Length && i - end < NameLength && AreaWords.InName(text[i]); i++)
            if (AreaWords.Start(text.AsSpan(i), AreaWords.Bodies) is { } word)
                return !(i + word.Length < text.Length && text[i + word.Length] is '业');
        return false;
    }
}
