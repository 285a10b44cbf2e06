namespace Newsprint;

/// <summary>Numbers that have no unit because what they state has none: an index, a score, a coefficient.</summary>
static class IndexNumber
{
    const int Clause = 32;

    static readonly string[] Subjects = ["指数", "得分", "评分", "系数", "PMI", "CPI", "PPI", "初值", "终值", "满意度", "总分", "中间价", "汇率"];
    static readonly string[] Links = ["为", "达", "达到", "至", "到", "于", "升至", "降至", "是", "报", "值", "得分", "评分", "总分", "指数", "的"];
    static readonly string[] Moves = ["降至", "升至", "降到", "升到", "回落至", "回升至", "上升至", "下降至", "上升到", "下降到", "提高到", "提高至"];

    /// <summary>The unit of such a number.</summary>
    public static readonly UnitWord Word = new("", new Unit("", null, "index"), [], [], []);

    /// <summary>True for a decimal, or a number of two or more digits, that a clause about an index states and nothing follows.</summary>
    public static bool Is(ReadOnlySpan<char> text, in Numeral number)
    {
        if (!number.Is(NumeralTraits.Arabic) || number.Scale != 1 || !(number.Is(NumeralTraits.Decimal) || number.Value is >= 20 and < 1900)) return false;
        var isStated = StartsWithAny(text[number.End..], Moves) || (EndsThere(text, number.End) && EndsWithAny(text[..number.Start], Links));
        return isStated && ClauseBefore(text, number.Start).ContainsSubject();
    }

    static bool EndsThere(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] is '，' or '。' or '；' or '、' or '）' or ' ' or '和' or '\n' or '比' or '低' or '高';

    static ReadOnlySpan<char> ClauseBefore(ReadOnlySpan<char> text, int end)
    {
        var start = Math.Max(0, end - Clause);
        var stop = text[start..end].LastIndexOfAny('。', '；', '\n');
        return text[(start + stop + 1)..end];
    }

    static bool ContainsSubject(this ReadOnlySpan<char> clause)
    {
        foreach (var subject in Subjects)
            if (clause.Contains(subject, StringComparison.Ordinal)) return true;
        return false;
    }

    static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }
}
