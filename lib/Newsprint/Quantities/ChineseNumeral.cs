namespace Newsprint;

/// <summary>Reads numbers written with Chinese digits: 一百二十, 两千零五, 一点五亿, 十几, 数十万, 三五.</summary>
/// <remarks>Two digits side by side (三五个, 二十八九) are the ends of an estimate: two numerals.</remarks>
ref struct ChineseNumeral(ReadOnlySpan<char> text, int start)
{
    const long Largest = 1_000_000_000_000_000_000;

    readonly ReadOnlySpan<char> text = text;
    readonly int start = start;
    int at = start;
    long closed;               // what stands under 亿 and 万 already
    long section;              // below the next 万 or 亿
    int digit = -1;            // the digit not yet scaled
    long lastScale = 1;
    bool zero;                 // 零 since the last scale
    bool over;                 // 余, 多 or 几 read: only 万 and 亿 may follow
    NumeralTraits traits;

    /// <summary>Reads the numeral; <paramref name="other"/> is set where it is the two ends of an estimate.</summary>
    /// <remarks><paramref name="next"/> is where to go on, whether or not it was read.</remarks>
    public bool TryRead(out Numeral numeral, out Numeral? other, out int next)
    {
        (numeral, other) = (default, null);
        ReadVague();
        while (at < text.Length && ReadOne()) at++;
        next = Math.Max(at, start + 1);
        if (at == start) return false;
        if (at < text.Length && digit >= 0 && Glyph.ChineseDigit(text[at]) is var second and >= 0)
            return Continue(second, out numeral, out other, ref next);
        return Single(out numeral, ref next);
    }

    /// <summary>数 and 几 before a scale stand for a digit not told: at least one.</summary>
    void ReadVague()
    {
        if (text[at] is not ('数' or '几') || at + 1 >= text.Length || NumeralChars.ScaleAt(text, at + 1) == 0) return;
        traits |= NumeralTraits.Over;
        digit = 1;
        at++;
    }

    bool ReadOne()
    {
        var c = text[at];
        if (Glyph.ChineseDigit(c) is var d and >= 0) return ReadDigit(d);
        if (NumeralChars.ScaleAt(text, at) is var scale and > 0) return scale < 10_000 ? ReadSmall(scale) : ReadLarge(scale);
        return c is '余' or '多' or '几' ? ReadOver() : c == '来' && ReadAround();
    }

    bool ReadDigit(int d)
    {
        if (over || digit >= 0) return false;
        if (d > 0) digit = d;
        else if (at > start) zero = true;
        else if (at + 1 >= text.Length || text[at + 1] != '点') return false;
        return true;
    }

    bool ReadSmall(long scale)
    {
        if (over || (section != 0 && scale >= lastScale)) return false;
        if (digit < 0)
        {
            if (section != 0 || (closed != 0 && !zero)) return false;
            if (scale > 10) traits |= NumeralTraits.BareScale;
            digit = 1;
        }
        section += digit * scale;
        (digit, lastScale, zero) = (-1, scale, false);
        return true;
    }

    bool ReadLarge(long scale)
    {
        var sum = section + Math.Max(digit, 0);
        if (sum == 0 && closed == 0)
        {
            traits |= NumeralTraits.BareScale;
            sum = 1;
        }
        if (sum == 0 && scale <= lastScale || closed + sum > Largest / scale) return false;
        closed = sum == 0 ? closed * scale : scale == 10_000 ? closed + sum * scale : (closed + sum) * scale;
        traits |= NumeralTraits.Scaled;
        (section, digit, lastScale, zero) = (0, -1, scale, false);
        return true;
    }

    bool ReadOver()
    {
        if (over || digit >= 0 || lastScale == 1) return false;
        traits |= NumeralTraits.Over;
        return over = true;
    }

    /// <summary>十来个: 来 before a measure word only, as it begins other words.</summary>
    bool ReadAround()
    {
        if (over || digit >= 0 || lastScale == 1 || closed != 0 || at + 1 >= text.Length) return false;
        if (text[at + 1] is not ('个' or '家' or '名' or '岁' or '天' or '户' or '万' or '年')) return false;
        traits |= NumeralTraits.About;
        return over = true;
    }

    bool Single(out Numeral numeral, ref int next)
    {
        numeral = default;
        decimal value = closed + section;
        var step = closed == 0 ? 1 : lastScale;
        if (digit >= 0) value += Trailing(ref step);
        decimal exactStep = step;
        if (next < text.Length && text[next] == '点' && TryReadPoint(ref value, ref exactStep, ref next)) traits |= NumeralTraits.Decimal;
        else if (value == 0) return false;
        if (next == start + 1) traits |= text[start] == '一' ? NumeralTraits.SingleOne : text[start] == '二' ? NumeralTraits.SingleTwo : 0;
        if ((traits & NumeralTraits.BareScale) != 0) exactStep = value;
        numeral = new(start, next, value, exactStep, 1, traits);
        return true;
    }

    /// <summary>三万五 is 35000, 一百五 is 150, 一百零五 is 105.</summary>
    readonly decimal Trailing(ref long step)
    {
        var place = zero || lastScale <= 10 ? 1 : lastScale / 10;
        step = closed == 0 ? 1 : place;
        return (decimal)digit * place;
    }

    bool TryReadPoint(ref decimal value, ref decimal step, ref int next)
    {
        var i = next + 1;
        var unit = 1m;
        for (; i < text.Length && unit > 1e-12m && Glyph.ChineseDigit(text[i]) is var d and >= 0; i++) value += d * (unit /= 10);
        if (i == next + 1 || !ScaleChain.TryRead(text, i, out var scale, out var end) || !ScaleChain.Allows(value, scale)) return false;
        if (scale >= 10_000) traits |= NumeralTraits.Scaled;
        (value, step, next) = (value * scale, unit * scale, end);
        return true;
    }

    /// <summary>A second digit: the other end of an estimate (三五, 十七八万), or a string of digits that counts nothing (二〇二二).</summary>
    bool Continue(int second, out Numeral numeral, out Numeral? other, ref int next)
    {
        (numeral, other) = (default, null);
        var highAt = at;
        if (second != digit + 1 && (digit, second) != (3, 5) || at + 1 < text.Length && Glyph.ChineseDigit(text[at + 1]) >= 0)
            return Code(ref next);
        if (!ScaleChain.TryRead(text, at + 1, out var scale, out next) || !ScaleChain.Allows(closed + section + second, scale))
            return false;
        if (next < text.Length && text[next] is '多' or '余') return false;
        if (scale >= 10_000) traits |= NumeralTraits.Scaled;
        numeral = new(start, highAt, (decimal)(closed + section + digit) * scale, scale, 1, traits);
        other = new(highAt, next, (decimal)(closed + section + second) * scale, scale, 1, traits);
        return true;
    }

    readonly bool Code(ref int next)
    {
        while (next < text.Length && Glyph.ChineseDigit(text[next]) >= 0) next++;
        return false;
    }
}
