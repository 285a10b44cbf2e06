namespace Newsprint;

/// <summary>Numbers that have no unit because what they state has none: an index, a score, a coefficient.</summary>
static class IndexNumber
{
    const int Clause = 32;

    /// <summary>The unit of such a number.</summary>
    public static readonly UnitWord Word = new("", new Unit("", null, "index"), [], [], []);

    /// <summary>True for a decimal, or a whole number from 20 to 1899, that a clause about an index states and nothing follows.</summary>
    public static bool Is(ReadOnlySpan<char> text, in Numeral number)
    {
        if (!number.Is(NumeralTraits.Arabic) || number.Scale != 1
            || !(number.Is(NumeralTraits.Decimal) || number.Value is >= 20 and < 1900))
            return false;
        var isStated = CompanyWords.Moves.Start(text[number.End..]) is not null
            || (EndsThere(text, number.End) && CompanyWords.Links.End(text[..number.Start]) is not null);
        return isStated && CompanyWords.Indices.In(ClauseBefore(text, number.Start));
    }

    static bool EndsThere(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is '，' or '。' or '；' or '、' or '）' or ' ' or '和' or '\n' or '比' or '低' or '高';

    static ReadOnlySpan<char> ClauseBefore(ReadOnlySpan<char> text, int end)
    {
        var start = Math.Max(0, end - Clause);
        var stop = text[start..end].LastIndexOfAny('。', '；', '\n');
        return text[(start + stop + 1)..end];
    }
}
