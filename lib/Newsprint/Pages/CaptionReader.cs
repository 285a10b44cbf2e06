namespace Newsprint;

/// <summary>Tells the text under a photograph by its credit: <c>记者 齐岚森 摄/视觉重庆</c>, <c>新华社记者 … 摄</c>, <c>特约摄影 …</c>.</summary>
static class CaptionReader
{
    /// <summary>Where the credit begins in a line that ends with one; -1 when it does not.</summary>
    public static int CreditStart(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return -1;
        var tail = Math.Max(text.LastIndexOfAny('。', '！', '？'), Math.Max(text.LastIndexOfAny('；', '，'), -1)) + 1;
        var credit = text[tail..];
        if (credit.Length > 40) return -1;
        while (credit.Length > 0 && (char.IsWhiteSpace(credit[0]) || Glyph.Closes(credit[0]))) credit = text[++tail..];
        return IsCredit(credit) ? tail : -1;
    }

    /// <summary>图①：, 上图：, 图为: what is to be seen.</summary>
    public static bool IsShown(ReadOnlySpan<char> text) =>
        text is ['图', >= '①' and <= '⑩', '：' or ':' or '为', ..] or ['上' or '下' or '左' or '右', '图', '：' or ':' or '为', ..];

    public static Caption Make(Fragment fragment, PageDates dates)
    {
        var joined = new JoinedText(fragment.Source, [.. fragment.Pieces]);
        var credit = CreditStart(joined.Text);
        return new Caption(joined, credit < 0 ? null : joined.Text[credit..], dates.Day(joined.Text));
    }

    static bool IsCredit(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）()【】 \u3000");
        if (text.Length < 3) return false;
        var shot = text.EndsWith("摄") || text.EndsWith("摄影") || text.EndsWith("供图") || text.EndsWith("提供") && text.Contains('图')
            || text.Contains("摄/", StringComparison.Ordinal) || text.Contains("摄影报道", StringComparison.Ordinal);
        if (PressWords.Openers.Start(text) is { } opener)
            return shot || opener is "特约摄影" or "新华社发" or "摄影" or "摄影记者"
                || text.Contains('/') && text.Contains("视觉", StringComparison.Ordinal);
        return shot && text.Length <= 20 && text.IndexOfAny(' ', '\u3000', '/') >= 0;
    }
}
