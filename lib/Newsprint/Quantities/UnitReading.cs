namespace Newsprint;

/// <summary>The unit after a numeral, with what else stands inside or behind it.</summary>
/// <param name="Word">The table's entry.</param>
/// <param name="Unit">The unit read: the entry's, or a rate of it.</param>
/// <param name="Start">Offset of the unit's first character.</param>
/// <param name="End">Offset just past the unit, and past 半 or 多 that belong to it.</param>
/// <param name="Half">True where 半 adds half of the unit: 三年半, 两个半月.</param>
/// <param name="Over">True where 多 or 余 stands in or after the unit: 两个多月, 两年多.</param>
readonly record struct UnitReading(UnitWord Word, Unit Unit, int Start, int End, bool Half = false, bool Over = false)
{
    /// <summary>Reads the unit that stands at a numeral's end.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in Numeral number, Units units, out UnitReading reading)
    {
        if (TryReadSplit(text, number, units, out reading)) return true;
        var at = number.End;
        if (at + 1 < text.Length && text[at] is ' ' or '\u00A0' && number.Is(NumeralTraits.Arabic)) at++;
        if (units.Match(text, at, number.Start, out var length) is not { } word) return false;
        if (word.Word == "个" && SharedPoints(text, at + length, units) is { } points) word = points;
        word = Degree.Of(text, number, at + length, word);
        reading = new(word, word.Unit, at, at + length);
        // Most end here.
        if (reading.End < text.Length && text[reading.End] is '（' or '(' or '/' or '／' or '每' or '半' or '多' or '余')
            reading = reading.WithOther(text, units).WithRate(text, units).WithTail(text);
        return true;
    }

    /// <summary>1个和0.8个百分点: the unit that stands whole behind the second number.</summary>
    static UnitWord? SharedPoints(ReadOnlySpan<char> text, int at, Units units) =>
        Connectors.TryReadAny(text, at, out var next) && NumberReader.TryRead(text, next, out var second, out _, out _)
            && units.Match(text, second.End, second.Start, out _) is { Unit.Measure: "points" } points ? points : null;

    /// <summary>两个半月, 一个多小时: 半 or 多 inside a unit that begins with 个.</summary>
    static bool TryReadSplit(ReadOnlySpan<char> text, in Numeral number, Units units, out UnitReading reading)
    {
        reading = default;
        var at = number.End;
        if (at + 2 >= text.Length || text[at] != '个' || text[at + 1] is not ('半' or '多' or '来')) return false;
        Span<char> joined = stackalloc char[6];
        joined[0] = '个';
        var rest = text.Slice(at + 2, Math.Min(5, text.Length - at - 2));
        rest.CopyTo(joined[1..]);
        var word = units.Match(joined[..(rest.Length + 1)], 0, 0, out var length);
        if (word is null || length < 2 || word.Unit.Measure is not ("time" or "points")) return false;
        reading = new(word, word.Unit, at, at + length + 1, text[at + 1] == '半', text[at + 1] != '半');
        return true;
    }

    /// <summary>件（套）, 头（只）: two measure words, for things that are counted either way, are one unit.</summary>
    UnitReading WithOther(ReadOnlySpan<char> text, Units units)
    {
        if (!Word.Counts || End + 2 >= text.Length || text[End] is not ('（' or '(')) return this;
        if (units.Match(text, End + 1, End + 1, out var length) is not { Counts: true } other || End + 1 + length >= text.Length
            || text[End + 1 + length] is not ('）' or ')'))
            return this;
        return this with { Unit = units.Either(Unit, other.Unit), End = End + length + 2 };
    }

    /// <summary>元/吨, 元每吨, 米/秒.</summary>
    UnitReading WithRate(ReadOnlySpan<char> text, Units units)
    {
        if (End + 1 >= text.Length || text[End] is not ('/' or '／' or '每') || Word.Unit.Measure is "ratio" or "points" or "multiple")
            return this;
        if (text[End] == '每' && (Word.Counts || Word.Unit.Measure == "time")) return this;
        var per = units.Match(text, End + 1, End + 1, out var length);
        var perUnit = per?.Unit ?? DayOrMonth(text[End + 1]);
        if (perUnit is null) return this;
        return this with { Unit = units.Rate(Unit, perUnit), End = End + 1 + Math.Max(length, 1) };
    }

    static readonly Unit Day = new("日", "d", "time");
    static readonly Unit Month = new("月", "mo", "time");

    static Unit? DayOrMonth(char c) => c == '日' ? Day : c == '月' ? Month : null;

    /// <summary>三年半, 两年多, 六成多, 三公里多: never after measure words, where 多 begins what follows.</summary>
    UnitReading WithTail(ReadOnlySpan<char> text)
    {
        if (End >= text.Length || Word.Counts) return this;
        var next = End + 1 < text.Length ? text[End + 1] : '\0';
        return text[End] switch
        {
            '半' when Word.Unit.Measure is "time" or "multiple" && next is not ('程' or '数' or '期' or '夜' or '价' or '径') =>
                this with { End = End + 1, Half = true },
            '多'
                or '余' when next is not ('次' or '种' or '个' or '项' or '家' or '地' or '方' or '样' or '于' or '为' or '数' or '边' or '点' or '人'
                    or '名' or '元' or '条' or '轮' or '达')
                && !Glyph.IsDigit(next)
                => this with { End = End + 1, Over = true },
            _ => this,
        };
    }
}
