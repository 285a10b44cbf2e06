namespace Newsprint;

/// <summary>The bound words that touch a number and its unit: those of bounds.tsv, and those that bound only in some company.</summary>
static class TouchingBounds
{
    /// <summary>约合人民币223亿元: the name of the currency may part a bound from its number.</summary>
    const string Currency = "人民币";

    /// <summary>
    /// The bound word before a number that ends after <paramref name="free"/>, and where it begins; the number's start without one.
    /// </summary>
    public static (BoundWord? Bound, int Start) Before(ReadOnlySpan<char> text, int free, in Numeral number)
    {
        var start = number.Start;
        if (BoundWords.Before(text, start, out var length) is { } word && start - length >= free) return (word, start - length);
        if (text[..start].EndsWith(Currency) && BoundWords.Before(text, start - Currency.Length, out length) is { } beyond
            && start - Currency.Length - length >= free)
            return (beyond, start);
        if (PerUnit(text, start) is > 0 and var per && BoundWords.Before(text, start - per, out length) is { } farther
            && start - per - length >= free)
            return (farther, start);
        if (AtLeast(text, start)) return (BoundWord.More with { Reach = Reach.Closed }, start);
        return start > free && (ExceedsScale(text, number) || Breaks(text, number) || ExceedsPart(text, number))
            ? (BoundWord.More, start - 1)
            : (null, start);
    }

    /// <summary>The bound word after a unit, which moves <paramref name="end"/> past it.</summary>
    public static BoundWord? After(ReadOnlySpan<char> text, in UnitReading unit, ref int end)
    {
        if (BoundWords.After(text, end, out var length) is { } word)
        {
            end += length;
            return word;
        }
        if (!IsFloor(text, unit, end)) return null;
        end++;
        return text[end - 1] == '起' ? BoundWord.More with { Reach = Reach.Closed } : BoundWord.More;
    }

    /// <summary>约占全国总量的30%, 约占全国四分之一: the bound of a share that stands before its whole; null without one.</summary>
    public static BoundWord? BeforeWhole(ReadOnlySpan<char> text, int free, int start)
    {
        const int longest = 24;
        if (start < 3) return null;
        var clause = text[Math.Max(free, start - longest)..start];
        if (clause is [.., '的']) clause = clause[..^1];
        else if (!clause.Contains("约占", StringComparison.Ordinal)) return null;
        if (clause.LastIndexOfAny("，。；：、！？\n") is var stop and >= 0) clause = clause[(stop + 1)..];
        for (var end = clause.Length - 1; end > 1; end--)
            if (BoundWords.BeforeWhole(clause, end) is { } word) return word;
        return null;
    }

    /// <summary>突破|每盎司|4000美元, 跌破|每桶|70美元: the length of what the number is the price of, said before it; 0 where nothing is.</summary>
    static int PerUnit(ReadOnlySpan<char> text, int start)
    {
        const int longest = 5;
        if (start < 3 || !Glyph.IsHan(text[start - 1])) return 0;
        var before = text[Math.Max(0, start - longest)..start];
        return before.LastIndexOf('每') is >= 0 and var each && each < before.Length - 1 && before[each..].IndexOfAny("，。；、的") < 0
            ? before.Length - each
            : 0;
    }

    /// <summary>至少配备|1名: the verb between 至少 and its number.</summary>
    static bool AtLeast(ReadOnlySpan<char> text, int start)
    {
        const int longest = 6;
        if (start < 3 || !Glyph.IsHan(text[start - 1])) return false;
        var before = text[Math.Max(0, start - longest)..start];
        return before.LastIndexOf('少') is > 0 and var few && before[few - 1] is '至' or '最'
            && before[few..].IndexOfAny("，。；、：的") < 0 && before[few..].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>上百, 过万, 破亿; not 以上百, 经过百年, 成百上千.</summary>
    static bool ExceedsScale(ReadOnlySpan<char> text, in Numeral number) =>
        number.Is(NumeralTraits.BareScale) && text[number.Start - 1] is '上' or '过' or '破' && !ClosesVerb(text, number.Start - 1)
            && !(number.Start > 1 && text[number.Start - 2] is '度');

    /// <summary>以上, 经过, 晚上: the character before makes another word of it.</summary>
    static bool ClosesVerb(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] is '百' or '千' or '以' or '晚' or '网' or '线' or '经' or '通' or '走' or '穿' or '不' or '超';

    /// <summary>客流破3000万: a round number is broken through; not 打破, 侦破 and the like, nor 破3项纪录.</summary>
    static bool Breaks(ReadOnlySpan<char> text, in Numeral number) =>
        number.Is(NumeralTraits.Scaled) && text[number.Start - 1] == '破'
            && !(number.Start > 1
                && text[number.Start - 2] is '打' or '突' or '侦' or '攻' or '识' or '告' or '爆' or '查' or '冲' or '踏' or '戳' or '残' or '撕'
                or '划');

    /// <summary>过半, 进度过四成; not 经过三成.</summary>
    static bool ExceedsPart(ReadOnlySpan<char> text, in Numeral number) =>
        text[number.Start - 1] == '过' && (text[number.Start] == '半'
            || (text[number.End - 1] is '成' or '半' && text[number.Start..number.End].Contains('成')
                && !ClosesVerb(text, number.Start - 1)));

    /// <summary>100元起 and 三分之二强, where the clause ends.</summary>
    static bool IsFloor(ReadOnlySpan<char> text, in UnitReading unit, int end)
    {
        if (end >= text.Length || !(end + 1 == text.Length || text[end + 1] is '，' or '。' or '、' or '；' or '）')) return false;
        return (text[end] == '起' && unit.Unit.Measure == "money") || (text[end] == '强' && unit.Start == unit.End);
    }
}
