namespace Newsprint;

/// <summary>Reads the number at a place, however it is written.</summary>
static class NumberReader
{
    /// <summary>
    /// Reads the numeral that begins at an offset; <paramref name="other"/> is its other end where it is an estimate of two digits
    /// (三五个), and <paramref name="next"/> where to go on, whether or not one was read.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral number, out Numeral? other, out int next)
    {
        other = null;
        (number, next) = (default, start + 1);
        if (start >= text.Length) return false;
        var c = text[start];
        if (c == '半') return TryReadHalf(start, out number);
        if (Glyph.Digit(c) < 0) return new ChineseNumeral(text, start).TryRead(out number, out other, out next);
        if (!ArabicNumeral.TryRead(text, start, out number, out next)) return false;
        number = Signed(text, number);
        return true;
    }

    static bool TryReadHalf(int start, out Numeral number)
    {
        number = new(start, start + 1, 0.5m, 0.5m, 1, NumeralTraits.Half);
        return true;
    }

    /// <summary>A minus sign that follows no digit, letter or unit, or 负, or 零下.</summary>
    static Numeral Signed(ReadOnlySpan<char> text, in Numeral number)
    {
        var start = number.Start;
        var before = start > 0 ? text[start - 1] : '\0';
        var length = before is '-' or '－' or '−' && !JoinsBefore(text, start - 1) ? 1
            : before == '负' && !(start > 1 && text[start - 2] is '正' or '胜' or '抱' or '担' or '肩') ? 1
            : before == '下' && start > 1 && text[start - 2] == '零' ? 2 : 0;
        return length == 0 ? number
            : number with { Start = start - length, Value = -number.Value, Traits = number.Traits | NumeralTraits.Negative };
    }

    static bool JoinsBefore(ReadOnlySpan<char> text, int at) =>
        at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || Glyph.Digit(text[at - 1]) >= 0
            || text[at - 1] is '年' or '月' or '日' or '时' or '点' or '%' or '％' or '℃' or '-' or '）' or ')' or '号' or '元' or '万' or '亿');
}
