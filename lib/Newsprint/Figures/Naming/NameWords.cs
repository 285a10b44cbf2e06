namespace Newsprint;

/// <summary>The words of namewords.tsv, by class.</summary>
static class NameWords
{
    static readonly WordTable Table = new("namewords.tsv");

    public static readonly WordGroup Vague = Table["vague"];
    public static readonly WordGroup Values = Table["value"];
    public static readonly WordGroup Where = Table["where"];
    public static readonly WordGroup Warming = Table["warming"];
    public static readonly WordGroup NotFirst = Table["not_first"];
    public static readonly WordGroup When = Table["when"];
    public static readonly WordGroup Beside = Table["beside"];
    public static readonly WordGroup LeadsToCount = Table["leads_to_count"];
    public static readonly WordGroup AtWork = Table["at_work"];
    public static readonly WordGroup Some = Table["some"];
    public static readonly WordGroup Reaches = Table["reaches"];
    public static readonly WordGroup Reached = Table["reached"];
    public static readonly WordGroup Marks = Table["mark"];
    static readonly WordGroup Sizes = Table["size"];

    /// <summary>总额, 数量, 规模: how much there is of a thing, which names no other thing.</summary>
    public static bool IsSize(ReadOnlySpan<char> word) => word is [.., '额' or '量' or '数'] || Sizes.Has(word);

    /// <summary>8000亿元|新台阶, 3天的|极端局面: what stands behind a number says only how much it is; one word may describe it.</summary>
    public static bool IsMark(Sentence sentence, int at)
    {
        if (sentence.Reads(at, "的")) at++;
        if (at < sentence.Tokens.Count && Marks.Has(sentence.TextOf(sentence.Tokens[at]))) return IsLast(sentence, at + 1);
        return at + 1 < sentence.Tokens.Count && sentence.Tokens[at] is { IsNominal: true } or { Class: 'a' or 'd' }
            && Marks.Has(sentence.TextOf(sentence.Tokens[at + 1])) && IsLast(sentence, at + 2);
    }

    static bool IsLast(Sentence sentence, int at) => at >= sentence.Tokens.Count || !sentence.Tokens[at].IsNominal;
}
