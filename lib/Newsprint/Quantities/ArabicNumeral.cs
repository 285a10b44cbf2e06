namespace Newsprint;

/// <summary>Reads numbers written with Arabic digits: 3817.13亿, 1,234, ５０, 5000余万, 1亿2000万.</summary>
static class ArabicNumeral
{
    const int MaxDigits = 18;

    /// <summary>
    /// Reads the numeral that begins at an offset; false, with the offset to go on from, where the digits are a code or too long.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral numeral, out int next)
    {
        numeral = default;
        if (!TryReadDigits(text, start, out var value, out var step, out next)) return false;
        next = SkipSpace(text, next);
        var traits = NumeralTraits.Arabic;
        if (step < 1) traits |= NumeralTraits.Decimal;
        next = ReadOver(text, next, ref traits);
        if (!ScaleChain.TryRead(text, next, out var scale, out var end) || !ScaleChain.Allows(value, scale)) return false;
        if (end > next && scale >= 10_000) traits |= NumeralTraits.Scaled;
        next = end;
        if (scale > 1 && (traits & NumeralTraits.Over) == 0 && TryReadTail(text, next, scale, out var tail))
        {
            numeral = new(start, tail.End, value * scale + tail.Value, tail.Step, scale, traits | tail.Traits);
            next = tail.End;
            return true;
        }
        next = ReadOver(text, next, ref traits);
        numeral = new(start, next, Scaled(value, scale), Scaled(step, scale), scale, traits);
        return true;
    }

    /// <summary>35 万: a space before a scale, as some typesetters put it.</summary>
    static int SkipSpace(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is ' ' or '\u00A0' && text[at + 1] is '万' or '亿' or '余' or '多' ? at + 1 : at;

    /// <summary>The product without the zeros that decimals would leave: 1.2亿 is 120000000, not 120000000.0.</summary>
    static decimal Scaled(decimal value, decimal scale)
    {
        if (scale == 1) return value;
        var product = value * scale;
        if (product.Scale == 0) return product;
        // Most are whole, and told so sooner than any quotient is.
        var whole = decimal.Truncate(product);
        return whole == product ? whole : product / 1.0000000000000000000000000000m;
    }

    /// <summary>1亿2000万: digits that go straight on under a smaller scale.</summary>
    static bool TryReadTail(ReadOnlySpan<char> text, int at, decimal scale, out Numeral tail)
    {
        tail = default;
        return at < text.Length && Glyph.Digit(text[at]) >= 0
            && TryRead(text, at, out tail, out _) && tail.Value < scale && !tail.Is(NumeralTraits.Decimal);
    }

    /// <summary>余, 多, 几, 来 after digits or scale.</summary>
    static int ReadOver(ReadOnlySpan<char> text, int at, ref NumeralTraits traits)
    {
        if (at >= text.Length || (traits & (NumeralTraits.Over | NumeralTraits.About)) != 0) return at;
        if (text[at] is '余' or '多' or '几') traits |= NumeralTraits.Over;
        else if (text[at] == '来' && at + 1 < text.Length && text[at + 1] is '个' or '家' or '人' or '名' or '岁' or '天')
            traits |= NumeralTraits.About;
        else return at;
        return at + 1;
    }

    /// <summary>
    /// Digits, thousands separators and a decimal point; false for versions (1.2.3) and for more digits than any figure has.
    /// </summary>
    static bool TryReadDigits(ReadOnlySpan<char> text, int start, out decimal value, out decimal step, out int end)
    {
        (value, step) = (0, 1);
        var (whole, digits, places) = (0UL, 0, 0);
        for (end = start; end < text.Length; end++)
        {
            if (Glyph.Digit(text[end]) is var digit and >= 0) whole = ++digits <= MaxDigits ? whole * 10 + (uint)digit : whole;
            else if (!IsThousandsSeparator(text, start, end)) break;
        }
        if (IsPoint(text, end))
        {
            for (end++; end < text.Length && Glyph.Digit(text[end]) is var digit and >= 0; end++)
                if (++digits <= MaxDigits) (whole, places) = (whole * 10 + (uint)digit, places + 1);
            if (SkipVersion(text, ref end)) return false;
        }
        value = places == 0 ? whole : new decimal((int)whole, (int)(whole >> 32), 0, false, (byte)places);
        if (places > 0) step = new decimal(1, 0, 0, false, (byte)places);
        return digits <= MaxDigits;
    }

    /// <summary>A point with a digit after it.</summary>
    static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '.' or '．' && Glyph.Digit(text[at + 1]) >= 0;

    /// <summary>1.2.3: goes past what follows a second point.</summary>
    static bool SkipVersion(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (IsPoint(text, at))
            for (at++; at < text.Length && Glyph.Digit(text[at]) >= 0;) at++;
        return at > start;
    }

    /// <summary>A comma between one to three digits and groups of exactly three.</summary>
    static bool IsThousandsSeparator(ReadOnlySpan<char> text, int start, int at)
    {
        if (text[at] is not (',' or '，')) return false;
        var before = at - start;
        if (before > 3 && !(text[at - 4] is ',' or '，')) return false;
        if (at + 3 >= text.Length) return false;
        for (var i = 1; i <= 3; i++)
            if (Glyph.Digit(text[at + i]) < 0) return false;
        return at + 4 >= text.Length || Glyph.Digit(text[at + 4]) < 0;
    }
}
