namespace Newsprint;

/// <summary>What joins numbers that share a unit: 至, —, 、.</summary>
static class Connectors
{
    /// <summary>Reads a connector after a number without a unit, before another number; tells ranges from enumerations.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in Numeral number, out int next, out bool isRange)
    {
        isRange = TryReadRange(text, at, out next);
        if (isRange) return true;
        return number.Is(NumeralTraits.Arabic) && TryReadAny(text, at, out next) && Glyph.Digit(text[next]) >= 0;
    }

    /// <summary>至, 到 or a dash, with a number after it.</summary>
    public static bool TryReadRange(ReadOnlySpan<char> text, int at, out int next)
    {
        next = at;
        while (next < text.Length && text[next] is '—' or '–' or '－' or '-' or '~' or '～' or '―' or '〜' && next - at < 2) next++;
        if (next == at && next < text.Length && text[next] is '至' or '到') next++;
        return next > at && IsNumber(text, ref next);
    }

    /// <summary>Any of these, or 、, 和, 与, 或.</summary>
    public static bool TryReadAny(ReadOnlySpan<char> text, int at, out int next)
    {
        if (TryReadRange(text, at, out next)) return true;
        next = at + 1;
        return at < text.Length && text[at] is '、' or '和' or '与' or '或' or '及' && IsNumber(text, ref next);
    }

    /// <summary>The first end with the scale that is printed at the second: 20至50万元.</summary>
    public static Numeral Share(in Numeral first, in Numeral last)
    {
        if (last.Scale == 1 || first.Scale != 1 || first.Is(NumeralTraits.Scaled) || !ScaleChain.Allows(first.Value, last.Scale))
            return first;
        var scaled = first.Value * last.Scale;
        if (Math.Abs(scaled) > 10 * Math.Abs(last.Value)) return first;
        return first with { Value = scaled, Step = first.Step * last.Scale, Traits = first.Traits | (last.Traits & NumeralTraits.Scaled) };
    }

    static bool IsNumber(ReadOnlySpan<char> text, ref int at)
    {
        if (at < text.Length && text[at] is '零' && at + 2 < text.Length && text[at + 1] == '下') at += 2;
        else if (at + 1 < text.Length && text[at] is '-' or '−') at++;
        return at < text.Length && NumeralChars.Starts.Contains(text[at]);
    }
}
