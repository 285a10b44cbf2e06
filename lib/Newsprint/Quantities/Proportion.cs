namespace Newsprint;

/// <summary>Numbers whose unit is said before or without them: 百分之二十, 四分之三, 六成多, 半数, 一半.</summary>
/// <param name="Number">The value in the unit; its span is the whole expression.</param>
/// <param name="PerMille">True for 千分之N, which is read in ‰; all else is read in %.</param>
readonly record struct Proportion(Numeral Number, bool PerMille)
{
    /// <summary>Reads a proportion that begins at an offset.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Proportion proportion)
    {
        proportion = default;
        return text[start] switch
        {
            '百' or '千' or '万' when FollowedBy(text, start + 1, "分之") => TryReadParts(text, start, out proportion),
            '百' when FollowedBy(text, start + 1, "分百") => Whole(start, start + 3, 100, out proportion),
            '一' when FollowedBy(text, start + 1, "半") && !FollowedBy(text, start + 2, "是火") => Whole(start, start + 2, 50, out proportion),
            '半' when FollowedBy(text, start + 1, "数") => Whole(start, start + 2, 50, out proportion),
            '半' when start > 0 && text[start - 1] is '过' or '近' or '超'
                && (EndsClause(text, start + 1) || CompanyWords.Halved.Start(text[(start + 1)..]) is not null) =>
                Whole(start, start + 1, 50, out proportion),
            _ => false,
        };
    }

    /// <summary>百分之, 千分之, 万分之 and the number after it.</summary>
    static bool TryReadParts(ReadOnlySpan<char> text, int start, out Proportion proportion)
    {
        proportion = default;
        if (start + 3 >= text.Length || !NumberReader.TryRead(text, start + 3, out var part, out _, out _)) return false;
        var factor = text[start] == '万' ? 0.01m : 1;
        proportion = new(part with
        {
            Start = start,
            Value = part.Value * factor,
            Step = part.Is(NumeralTraits.BareScale)
                ? 0
                : part.Step * factor,
            Traits = part.Traits & ~NumeralTraits.SingleOne & ~NumeralTraits.BareScale
        },
            text[start] == '千');
        return true;
    }

    /// <summary>What follows a numeral: 分之N of a fraction, or 成 of tenths.</summary>
    public static bool TryReadAfter(ReadOnlySpan<char> text, in Numeral number, out Proportion proportion)
    {
        proportion = default;
        if (FollowedBy(text, number.End, "分之")) return TryReadFraction(text, number, out proportion);
        if (number.End < text.Length && text[number.End] is '/' or '∕') return TryReadSlash(text, number, out proportion);
        if (number.End >= text.Length || text[number.End] != '成' || number.Value > 10 || NotTenths(text, number)) return false;
        var (end, value) = (number.End + 1, number.Value * 10);
        var step = 10 * number.Step;
        var traits = number.Traits & (NumeralTraits.Arabic | NumeralTraits.Over);
        if (end < text.Length && text[end] == '半') (end, value, step) = (end + 1, value + 5, 5);
        if (end < text.Length && text[end] is '多' or '余' && !(end + 1 < text.Length && text[end + 1] is '种' or '个' or '家'))
            (end, traits) = (end + 1, traits | NumeralTraits.Over);
        proportion = new(new(number.Start, end, value, step, 1, traits), false);
        return true;
    }

    static bool TryReadFraction(ReadOnlySpan<char> text, in Numeral number, out Proportion proportion)
    {
        proportion = default;
        if (number.End + 2 >= text.Length || number.Value == 0) return false;
        if (!NumberReader.TryRead(text, number.End + 2, out var part, out _, out _) || part.Value > number.Value) return false;
        proportion = new(new(number.Start, part.End, 100 * part.Value / number.Value, 0, 1, part.Traits & NumeralTraits.Over), false);
        return true;
    }

    /// <summary>占1/5以上, 超过1/4: a part of a whole; not 第4/3号, 12/4日, 150/90.</summary>
    static bool TryReadSlash(ReadOnlySpan<char> text, in Numeral number, out Proportion proportion)
    {
        proportion = default;
        if (number.Start == 0 || !"占超约近达过为足到的率比逾满少多有".Contains(text[number.Start - 1]) || number.Value is < 1 or > 10
            || number.Value % 1 != 0 || !NumberReader.TryRead(text, number.End + 1, out var whole, out _, out _)
            || whole.Start != number.End + 1 || whole.Value <= number.Value || whole.Value is > 20 || whole.Value % 1 != 0)
            return false;
        if (whole.End < text.Length && (char.IsAsciiLetterOrDigit(text[whole.End]) || "号日月期年/".Contains(text[whole.End]))) return false;
        proportion = new(new(number.Start, whole.End, 100 * number.Value / whole.Value, 0, 1, NumeralTraits.None), false);
        return true;
    }

    /// <summary>成 of 成员, 成为, 成立 …; and 一成不变.</summary>
    static bool NotTenths(ReadOnlySpan<char> text, in Numeral number) =>
        number.End + 1 < text.Length && !FollowedBy(text, number.End + 1, "员工")
            && text[number.End + 1] is '员' or '为' or '立' or '功' or '本' or '果' or '交' or '品' or '都' or '长' or '人' or '年'
            or '绩' or '效' or '就' or '套' or '不' or '型' or '分' or '形' or '群' or '材' or '熟' or '因';

    static bool Whole(int start, int end, decimal value, out Proportion proportion)
    {
        proportion = new(new(start, end, value, 0, 1, NumeralTraits.None), false);
        return true;
    }

    static bool EndsClause(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is '，' or '。' or '、' or '；' or '的' or '数' or ',' or '\n' or ' ' or '！';

    static bool FollowedBy(ReadOnlySpan<char> text, int at, string word) => at < text.Length && text[at..].StartsWith(word);
}
