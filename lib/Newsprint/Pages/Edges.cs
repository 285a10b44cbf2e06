namespace Newsprint;

/// <summary>How two edges of text read together.</summary>
static class Edges
{
    /// <summary>True when the right edge can be no beginning of a sentence and the left edge no end of one.</summary>
    public static bool Continues(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        !Glyph.IsComplete(left) && right.Length > 0 && (Glyph.IsDigit(left[^1]) && (Glyph.IsDigit(right[0]) || right[0] is '%' or '月' or '日' or '年' or '个' or '亿' or '万' or '元')
            || right[0] is '的' or '了' or '，' or '。' or '、' or '；' or '”' or '》' or '）' or ',');
}
