namespace Newsprint;

/// <summary>A place in a text that moves on when what it expects stands there, and stays when it does not.</summary>
ref struct TimeCursor(ReadOnlySpan<char> text, int at)
{
    /// <summary>The signs that stand between the two ends of a range.</summary>
    public const string Dashes = "—–-－~～〜―−─";

    readonly ReadOnlySpan<char> _text = text;

    public int At { get; set; } = at;

    public readonly ReadOnlySpan<char> Rest => _text[At..];

    public readonly char Next => At < _text.Length ? _text[At] : '\0';

    public bool Take(char c)
    {
        if (Next != c) return false;
        At++;
        return true;
    }

    public bool Take(ReadOnlySpan<char> word)
    {
        if (!Rest.StartsWith(word)) return false;
        At += word.Length;
        return true;
    }

    public bool TakeOne(ReadOnlySpan<char> set)
    {
        if (At >= _text.Length || !set.Contains(_text[At])) return false;
        At++;
        return true;
    }

    /// <summary>The sign or word between the two ends of a range.</summary>
    public bool TakeTo()
    {
        if (TakeOne("至到")) return true;
        if (!TakeOne(Dashes)) return false;
        TakeOne(Dashes);
        return true;
    }

    /// <summary>A whole number of a date: 1 to 4 digits of either width, or Chinese numerals (十一, 二〇二二).</summary>
    public bool TakeNumber(out TimeNumber number)
    {
        var end = At;
        number = default;
        var value = 0;
        while (end < _text.Length && Glyph.Digit(_text[end]) is >= 0 and var digit && end - At < 5)
            (value, end) = (value * 10 + digit, end + 1);
        if (end == At) return TakeChinese(out number);
        if (end - At > 4) return false;
        number = new(value, end - At, Chinese: false);
        At = end;
        return true;
    }

    bool TakeChinese(out TimeNumber number)
    {
        var (end, value, ten) = (At, 0, false);
        for (; end < _text.Length && end - At < 5; end++)
        {
            var digit = ChineseDigit(_text[end]);
            if (digit < 0) break;
            if (digit == 10 && ten) break;
            ten |= digit == 10;
            value = digit == 10 ? Math.Max(value, 1) * 10 : ten ? value + digit : value * 10 + digit;
        }
        number = new(value, end - At, Chinese: true);
        if (end == At || end - At > (ten ? 3 : 4)) return false;
        At = end;
        return true;
    }

    static int ChineseDigit(char c) => c switch { '○' => 0, '十' => 10, _ => Glyph.ChineseDigit(c) };
}
