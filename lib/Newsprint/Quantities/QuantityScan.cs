using System.Numerics;

namespace Newsprint;

/// <summary>One pass over a text that adds its quantities to a list.</summary>
ref struct QuantityScan(ReadOnlySpan<char> text, List<QuantityMention> into, Units units)
{
    const int MostEnds = 12;

    readonly ReadOnlySpan<char> text = text;
    int linkAt = -1;        // where the other end of a range must begin
    int linkFrom = -1;      // index of the end already read
    int free;               // end of the last mention: nothing before it is looked at again

    public void Run()
    {
        const int together = 64;
        var at = 0;
        for (var from = 0; from < text.Length; from += together)
        {
            var starts = NumeralChars.StartsIn(text[from..]);
            while (at < from + together && starts >> at is not 0 and var left)
                at = ReadAt(at + BitOperations.TrailingZeroCount(left));
            at = Math.Max(at, from + together);
        }
    }

    /// <summary>Reads what begins at an offset; returns where to go on.</summary>
    int ReadAt(int start)
    {
        if (Codes.IsInside(text, start)) return Codes.End(text, start);
        if (NotFigures.NameAt(text, start) is var name and > 0) return start + name;
        if (IsOfDate(start, out var end)) return end;
        if (Proportion.TryRead(text, start, out var proportion)) return Add(proportion);
        return IsAlone(start) ? start + 1 : ReadNumber(start);
    }

    /// <summary>一样, 十堰: true where a Chinese numeral is all of its number, and nothing that numbers need stands behind it.</summary>
    readonly bool IsAlone(int start) =>
        Glyph.Digit(text[start]) < 0 && start + 1 < text.Length && !NumeralChars.Behind.Contains(text[start + 1])
            && !units.MayBegin(text[start + 1]);

    /// <summary>
    /// 2024年, 3月, 5日: true where digits are plainly of a date, as nearly half of those in news are. They state no quantity, whatever stands
    /// before them but a sign.
    /// </summary>
    readonly bool IsOfDate(int start, out int end)
    {
        end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        if (end + 1 >= text.Length || start > 0 && text[start - 1] is '-' or '－' or '−' or '负' or '下') return false;
        return (text[end], end - start) switch
        {
            ('月' or '日', <= 2) => units.Match(text, end, start, out _) is null,
            ('年', 4) => text[start] is '1' or '2' && !GoesOn(text[end + 1])
                && units.Match(text, end, start, out _) is null or { Word: "年", Unit.Measure: "time" },
            _ => false,
        };
    }

    /// <summary>2024年3个月, 2000年多: what may be more than a year.</summary>
    static bool GoesOn(char next) =>
        NumeralChars.Starts.Contains(next) || next is '半' or '多' or '余' or '（' or '(' or '/' or '／' or '每';

    /// <summary>A number and what says its unit; most numbers end here.</summary>
    int ReadNumber(int start)
    {
        if (!NumberReader.TryRead(text, start, out var number, out var other, out var next)) return next;
        if (other is not null) return ReadChain(start);
        if (IsOrdinal(number)) return Math.Max(next, SkipOrdinals(number.End));
        if (Proportion.TryReadAfter(text, number, out var proportion)) return Add(proportion);
        if (UnitReading.TryRead(text, number, units, out var unit))
            return AddAll([], CompoundTime.Join(text, number, units, ref unit), unit, isRange: false);
        if (IndexNumber.Is(text, number)) return Add(number, IndexNumber.Word);
        if (Population.UnitOf(text, number) is { } people) return Add(number, people);
        if (Doubling.TryRead(text, number, out var multiple)) return Add(multiple, Ratios.Multiple);
        return Connectors.TryRead(text, number.End, number, out _, out _) ? ReadChain(start) : next;
    }

    /// <summary>Several numbers of which the last has the unit: 20至50万元, 3、5家, 三五个.</summary>
    int ReadChain(int start)
    {
        Span<Numeral> ends = stackalloc Numeral[MostEnds];
        var (count, at, isRange, below) = (0, start, false, false);
        while (NumberReader.TryRead(text, at, out var number, out var other, out var next))
        {
            if (below && number.Value > 0) number = number with { Value = -number.Value, Traits = number.Traits | NumeralTraits.Negative };
            if (other is { } high && count < MostEnds) (ends[count++], number, isRange) = (number, high, true);
            if (IsOrdinal(number)) return Math.Max(next, SkipOrdinals(number.End));
            if (Proportion.TryReadAfter(text, number, out var proportion)) return AddTenths(ends[..count], proportion, isRange);
            if (UnitReading.TryRead(text, number, units, out var unit)) return AddAll(ends[..count], number, unit, isRange);
            if (count == MostEnds || !Connectors.TryRead(text, number.End, number, out at, out var range)) return next;
            ends[count++] = number;
            isRange |= range;
            below |= range && IsBelowZero(number);
        }
        return Math.Max(at, start + 1);
    }

    int AddAll(scoped ReadOnlySpan<Numeral> ends, in Numeral last, in UnitReading unit, bool isRange)
    {
        var first = into.Count;
        foreach (var end in ends)
            AddOne(Connectors.Share(end, last), unit, printed: false, end.Start == ends[0].Start);
        if (into.Count != first + ends.Length) return Math.Max(unit.End, free);
        var around = isRange && into[first].Quantity.Bound == Bound.About ? BoundWord.Around : null;
        if (AddOne(last, unit, printed: true, ends.Length == 0, around) && isRange && ends.Length == 1) Link(first, first + 1);
        return Math.Max(unit.End, free);
    }

    /// <summary>
    /// Adds a number with its unit unless it states no figure. The unit is <paramref name="printed"/> at one end of a range only;
    /// 约 before the first end, passed as <paramref name="around"/>, holds for both.
    /// </summary>
    bool AddOne(in Numeral number, in UnitReading unit, bool printed, bool first, BoundWord? around = null)
    {
        if (number.Start < free || NotFigures.StatesNone(number, unit)) return false;
        var (leading, start) = first ? TouchingBounds.Before(text, free, number) : (null, number.Start);
        if (NotFigures.Excludes(text, start, number, unit)) return false;
        var end = printed ? unit.End : number.End;
        var trailing = printed ? TouchingBounds.After(text, unit, ref end) : null;
        var bound = number.Is(NumeralTraits.Over) || (printed && unit.Over) ? BoundWord.More
            : number.Is(NumeralTraits.About) ? BoundWord.Around : leading ?? trailing ?? around ?? OfWhole(start, unit) ?? BoundWord.None;
        var (value, step) = printed && unit.Half ? (number.Value + 0.5m, 0.5m) : (number.Value, number.Step);
        var quantity = new Quantity(value, unit.Unit, bound.Bound, Rounding.Of(number, value, step, unit.Word, bound));
        Push(new(new(start, end), new(number.Start, number.End), printed ? new(unit.Start, unit.End) : new(number.End, number.End),
            quantity));
        return true;
    }

    readonly BoundWord? OfWhole(int start, in UnitReading unit) =>
        unit.Unit.Measure is "ratio" or "multiple" ? TouchingBounds.BeforeWhole(text, free, start) : null;

    int Add(in Proportion proportion) => Add(proportion.Number, proportion.PerMille ? Ratios.PerMille : Ratios.PerCent);

    /// <summary>A number that says its own unit, or has none.</summary>
    int Add(in Numeral number, UnitWord unit)
    {
        var reading = new UnitReading(unit, unit.Unit, number.End, number.End);
        return AddOne(number, reading, printed: true, first: true) ? free : number.End;
    }

    /// <summary>三四成, 3至5成, 3、4、5成: all in tenths; only two ends are a range.</summary>
    int AddTenths(scoped ReadOnlySpan<Numeral> ends, in Proportion last, bool isRange)
    {
        var reading = new UnitReading(Ratios.PerCent, Ratios.PerCent.Unit, last.Number.End, last.Number.End);
        var first = into.Count;
        foreach (var end in ends)
            AddOne(end with { Value = end.Value * 10, Step = 10 * end.Step }, reading, printed: false, end.Start == ends[0].Start);
        if (Add(last) > 0 && isRange && ends.Length == 1 && into.Count == first + 2) Link(first, first + 1);
        return Math.Max(last.Number.End, free);
    }

    void Push(in QuantityMention mention)
    {
        into.Add(mention);
        free = mention.Span.End;
        if (linkAt >= mention.Span.Start && linkAt <= mention.Number.Start + 2 && into[linkFrom].Quantity.Unit == mention.Quantity.Unit)
            Link(linkFrom, into.Count - 1);
        linkAt = Connectors.TryReadRange(text, free, out var other) ? other : -1;
        linkFrom = into.Count - 1;
    }

    /// <summary>Makes two mentions partners, unless one has a partner already: a third number in a row is no end.</summary>
    readonly void Link(int a, int b)
    {
        if (into[a].RangePartner >= 0 || into[b].RangePartner >= 0) return;
        into[a] = into[a] with { RangePartner = b };
        into[b] = into[b] with { RangePartner = a };
    }

    /// <summary>零下5到3摄氏度: one 零下 for both ends.</summary>
    readonly bool IsBelowZero(in Numeral number) => number.Is(NumeralTraits.Negative) && text[number.Start] == '零';

    readonly bool IsOrdinal(in Numeral number) => text[..number.Start] is [.., '第'] or [.., '第', ' '];

    /// <summary>第一、二、三产业; 第3至5名.</summary>
    readonly int SkipOrdinals(int at)
    {
        while (Connectors.TryReadAny(text, at, out var next) && NumberReader.TryRead(text, next, out var number, out _, out _))
            at = number.End;
        return at;
    }
}
