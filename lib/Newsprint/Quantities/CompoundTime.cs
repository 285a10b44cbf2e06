namespace Newsprint;

/// <summary>7小时16分, 一年零三个月: a length of time in two units is one number of the larger.</summary>
static class CompoundTime
{
    /// <summary>The number with what the smaller unit adds, to whose end the unit is moved; the number itself where none follows.</summary>
    public static Numeral Join(ReadOnlySpan<char> text, in Numeral number, Units units, ref UnitReading unit)
    {
        if (unit.Word.Unit.Measure != "time" || unit.Half || unit.Over
            || number.Is(NumeralTraits.Decimal | NumeralTraits.Scaled | NumeralTraits.Over))
            return number;
        var at = unit.End < text.Length && text[unit.End] == '零' ? unit.End + 1 : unit.End;
        if (at >= text.Length || !NumeralChars.Starts.Contains(text[at])) return number;
        if (!NumberReader.TryRead(text, at, out var part, out var other, out _) || other is not null) return number;
        if (units.Match(text, part.End, part.Start, out var length) is not { } word) return number;
        if (PartsOf(unit.Word.Unit.Name, word.Word) is not (> 0 and var parts) || part.Value >= parts) return number;
        unit = unit with { End = part.End + length };
        return number with { Value = number.Value + part.Value / parts, Step = part.Step / parts };
    }

    /// <summary>How many of the smaller unit make one of the larger; 0 where the two are not said together.</summary>
    static int PartsOf(string unit, string smaller) => (unit, smaller) switch
    {
        ("小时", "分" or "分钟") or ("分钟", "秒") => 60,
        ("天", "小时" or "个小时") => 24,
        ("年", "个月") => 12,
        _ => 0,
    };
}
