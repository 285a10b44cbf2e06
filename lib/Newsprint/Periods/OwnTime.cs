namespace Newsprint;

/// <summary>Whether a time belongs to one number alone.</summary>
static class OwnTime
{
    /// <summary>从过去的2—3天, 为2月份116亿元的3倍: a time straight before the number, or with 的, is the number's own.</summary>
    public static bool Is(string text, PeriodMention mention, int offset)
    {
        if (offset == mention.Span.End)
            return mention.Period.End is not null && Glyph.IsDigit(text[offset]) && !IsRatio(text, mention.Span.Start, offset)
                && !(mention.Kind is PeriodKind.Compared && IsGap(text, offset));
        if (offset == mention.Span.End + 1 && text[mention.Span.End] is '（' or '(')
            return mention.Kind is PeriodKind.Compared && Glyph.IsDigit(text[offset]);
        if (mention.Kind is PeriodKind.Compared && IsChangedFrom(text, mention.Span.End, offset)) return true;
        if (offset < mention.Span.End || text[mention.Span.End] != '的') return false;
        foreach (var c in text.AsSpan(mention.Span.End + 1, offset - mention.Span.End - 1))
            if (!Glyph.IsDigit(c) && !TimeCursor.Dashes.Contains(c) && !"约近超至到不足.．".Contains(c)) return false;
        return mention.Kind != PeriodKind.Compared || !IsRatio(text, mention.Span.Start, offset);
    }

    // 增速高于去年同期9个百分点: points are how far the two lie apart, and no value of the earlier one.
    static bool IsGap(string text, int offset)
    {
        while (offset < text.Length && (Glyph.IsDigit(text[offset]) || text[offset] is '.' or '．')) offset++;
        return text.AsSpan(offset).TrimStart('个').StartsWith("百分点");
    }

    // 较15日接诊高峰7.3万人次|减少11%: what the change is counted from.
    static bool IsChangedFrom(string text, int mention, int offset)
    {
        if (offset - mention is < 2 or > 8 || text.AsSpan(mention, offset - mention).IndexOfAny("，、；。：多少增减") >= 0
            || text.AsSpan(mention, offset - mention).IndexOfAnyInRange('0', '9') >= 0)
            return false;
        var end = offset;
        while (end < text.Length && (Glyph.IsDigit(text[end]) || text[end] is '.' or '．')) end++;
        return end > offset && text.AsSpan(end, Math.Min(6, text.Length - end)).IndexOfAny("增减升降，。、；") is > 0 and var verb
            && text[end + verb] is '增' or '减' or '升' or '降';
    }

    // 恢复到2019年同期的95%, 是去年的3倍 measure against that time; 从2020年的5% names what it was.
    static bool IsRatio(string text, int mention, int offset)
    {
        var end = offset;
        while (end < text.Length && "约近超至不到足逾".Contains(text[end])) end++;
        while (end < text.Length && (Glyph.IsDigit(text[end]) || text[end] is '.' or '．' || "一两三四五六七八九十".Contains(text[end]))) end++;
        return Glyph.At(text, end) is '倍'
            || Glyph.At(text, end) is '%' or '％' && !(mention > 0 && text[mention - 1] is '从' or '由' or '比' or '较');
    }
}
